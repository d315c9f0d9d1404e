import { ChevronRight, Search } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { type Choice, Select } from "@/components/ui/select";
import { isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatDate } from "@/lib/platform/i18n/formats";
import { FilterChips } from "./filter-chips";
import { GetForm } from "./get-form";
import { type ListParams, listAddress, paramValues } from "./list-address";

export type Filter = {
  name: string;
  label: string;
  /** A list of choices, or a date or word to type. */
  kind?: "choice" | "date" | "text";
  choices?: Choice[];
};

type FilterBarProps = {
  path: string;
  params: ListParams;
  /** The search box; its parameter is `q` unless named. */
  search?: { label: string; placeholder?: string; name?: string };
  filters?: Filter[];
  /** Filters that are asked for less often, folded away unless one of them is chosen. */
  more?: Filter[];
  /** Parameters kept without a control of their own: the order, the page size, the view. */
  keep?: string[];
};

/** Search and filters of a list in one GET form, and below it what is chosen, each with a way to drop it. */
export function FilterBar({
  path,
  params,
  search,
  filters: usual = [],
  more = [],
  keep = ["sort", "size", "view"],
}: FilterBarProps) {
  const t = useTranslations("interface.list");
  const filters = [...usual, ...more];
  const searchName = search?.name ?? "q";
  const named = new Set([searchName, ...filters.map((filter) => filter.name), "page"]);
  const kept = [...new Set([...keep, ...Object.keys(params)])].filter((name) => !named.has(name));
  return (
    <div className="mb-4 grid gap-3" data-print="hide">
      <GetForm
        action={path}
        auto
        role="search"
        label={t("filter")}
        className="flex flex-wrap items-end gap-2 aria-busy:opacity-70"
      >
        {kept.flatMap((name) =>
          paramValues(params, name).map((value) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          )),
        )}
        {search && (
          <label
            htmlFor={`filter-${searchName}`}
            className="grid min-w-52 flex-1 basis-72 gap-0.5 sm:max-w-md"
          >
            <span className="text-ink-2 text-xs">{search.label}</span>
            <Input
              key={paramValues(params, searchName)[0] ?? ""}
              id={`filter-${searchName}`}
              type="search"
              name={searchName}
              data-list-search=""
              defaultValue={paramValues(params, searchName)[0]}
              placeholder={search.placeholder}
            />
          </label>
        )}
        <FilterControls filters={usual} params={params} />
        <Button type="submit" tone={search ? "primary" : "plain"} icon={<Search aria-hidden="true" />}>
          {search ? t("search") : t("apply")}
        </Button>
        {more.length > 0 && (
          <details
            open={more.some(({ name }) => paramValues(params, name).length > 0)}
            className="group/more basis-full text-s"
          >
            <summary className="inline-flex min-h-6 cursor-pointer items-center gap-1 text-ink-2 max-sm:min-h-11">
              <ChevronRight aria-hidden="true" className="size-4 group-open/more:rotate-90" />
              {t("moreFilters")}
            </summary>
            <div className="flex flex-wrap items-end gap-2 pt-1">
              <FilterControls filters={more} params={params} />
            </div>
          </details>
        )}
      </GetForm>
      <ChosenFilters path={path} params={params} filters={filters} searchName={search && searchName} />
    </div>
  );
}

const FilterControls = ({ filters, params }: { filters: Filter[]; params: ListParams }) =>
  filters.map((filter) => (
    <FilterControl key={filter.name} filter={filter} value={paramValues(params, filter.name)[0] ?? ""} />
  ));

function FilterControl({ filter, value }: { filter: Filter; value: string }) {
  const t = useTranslations("interface.list");
  const id = `filter-${filter.name}`;
  return (
    <label htmlFor={id} className="grid min-w-32 grid-cols-1 gap-0.5 max-sm:flex-1 max-sm:basis-[45%]">
      <span className="text-ink-2 text-xs">{filter.label}</span>
      {filter.kind === "date" || filter.kind === "text" ? (
        <Input key={value} id={id} type={filter.kind} name={filter.name} defaultValue={value} />
      ) : (
        <Select
          key={value}
          id={id}
          name={filter.name}
          defaultValue={value}
          choices={filter.choices ?? []}
          placeholder={t("any")}
        />
      )}
    </label>
  );
}

type ChosenFiltersProps = Pick<FilterBarProps, "path" | "params"> & {
  filters: Filter[];
  searchName?: string;
};

function ChosenFilters({ path, params, filters, searchName }: ChosenFiltersProps) {
  const t = useTranslations("interface.list");
  const locale = useLocale();
  const wordsOf = ({ kind, choices }: Filter, value: string) =>
    kind === "date" && isCalendarDate(value)
      ? formatDate(value, locale)
      : (choices?.find((choice) => choice.value === value)?.label ?? value);
  const chips = filters.flatMap((filter) => {
    const values = paramValues(params, filter.name);
    return values.map((value) => ({
      key: `${filter.name} ${value}`,
      text: `${filter.label} ${wordsOf(filter, value)}`,
      href: listAddress(path, params, { [filter.name]: values.filter((other) => other !== value) }),
    }));
  });
  const words = searchName ? paramValues(params, searchName)[0] : undefined;
  if (searchName && words) {
    const href = listAddress(path, params, { [searchName]: null });
    chips.unshift({ key: "words", text: t("searchedFor", { words }), href });
  }
  const cleared = Object.fromEntries(
    [...filters.map((filter) => filter.name), searchName ?? "q"].map((name) => [name, null]),
  );
  return (
    <FilterChips
      chips={chips}
      words={{ label: t("chosen"), drop: t("drop"), clear: t("clear") }}
      clearHref={listAddress(path, params, cleared)}
    />
  );
}
