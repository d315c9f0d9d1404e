import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { FilterBar } from "@/components/list/filter-bar";
import { ExportMenu } from "@/components/list/list-menus";
import { Pagination } from "@/components/list/pagination";
import { ResultCount } from "@/components/list/result-count";
import { ConditionList } from "@/components/listings/condition-list";
import { EntryTable } from "@/components/listings/entry-table";
import { ButtonLink } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import { conditionTraits } from "@/lib/domain/supervision/listings/conditions/rules";
import { countEntries, listEntries } from "@/lib/domain/supervision/listings/queries/entries";
import { listingConditions, statutoryLists } from "@/lib/domain/supervision/listings/schema";
import { readListSearch } from "@/lib/domain/supervision/listings/search/schema";
import { consequences } from "@/lib/domain/supervision/listings/standing/rules";
import { pagingOf } from "@/lib/platform/lists/paging";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listings.pages");
  return { title: t("title"), description: t("lead") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Both statutory lists as they stand now, with how one gets on and off them (Shanghai Regulations on Social Credit art. 25). */
export default async function ListsPage({ searchParams }: Search) {
  const params = await searchParams;
  const [search, paging] = [readListSearch(params), pagingOf(params)];
  const { list, q, condition } = search;
  const [t, words, counts, { entries, count }] = await Promise.all([
    getTranslations("listings.pages"),
    getTranslations("listings"),
    countEntries(),
    listEntries(search, paging),
  ]);
  const isNarrowed = q !== "" || condition !== null;
  const barred = consequences.filter((one) => list === "seriousDishonesty" || one.fromAbnormal);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Tabs
        label={t("title")}
        tabs={statutoryLists.map((one) => ({
          href: `/lists?list=${one}`,
          label: words(`lists.${one}`),
          count: counts[one],
          current: one === list,
        }))}
      />
      <div className="my-4">
        <FilterBar
          path="/lists"
          params={params}
          search={{ label: t("search"), placeholder: t("searchHelp") }}
          filters={[
            {
              name: "condition",
              label: t("columns.condition"),
              choices: listingConditions
                .filter((one) => conditionTraits[one].list === list)
                .map((value) => ({ value, label: words(`conditions.${value}.name`) })),
            },
          ]}
          keep={["list", "size"]}
        />
      </div>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <ResultCount total={count} />
        <ExportMenu path="/lists/export" params={params} />
      </div>
      <EntryTable
        caption={words(`lists.${list}`)}
        entries={entries}
        hrefOf={({ organization }) => `/organizations/${organization.uscc}`}
        empty={
          <EmptyState
            title={t(isNarrowed ? "nothingFound" : "nobody")}
            actions={isNarrowed && <ButtonLink href={`/lists?list=${list}`}>{t("clear")}</ButtonLink>}
          >
            {t(isNarrowed ? "nothingFoundHelp" : "nobodyHelp")}
          </EmptyState>
        }
      />
      <Pagination path="/lists" params={params} {...paging} total={count} />
      <Section
        title={t("conditionsOf", { list: words(`lists.${list}`) })}
        lead={t("conditionsLead")}
        id="conditions"
      >
        <ConditionList list={list} />
      </Section>
      <Section title={t("consequences")} lead={t("consequencesLead")}>
        <ul className="grid max-w-measure list-disc gap-1 pl-5">
          {barred.map(({ benefit }) => (
            <li key={benefit}>{words(`benefits.${benefit}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("remedy")}>
        <p className="max-w-measure">{t("remedyText")}</p>
      </Section>
    </>
  );
}
