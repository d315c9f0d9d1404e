import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";

type Side = { day: CalendarDate; rulebookId?: string | undefined };

type CompareFormProps = {
  action: string;
  rulebooks: { id: string; ordinal: number; title: string; titleEn: string }[];
  first: Side;
  second: Side;
  /** Last day that may be asked for. */
  last: CalendarDate;
};

/** Asks for the two days and versions to compare. A plain form, so that it works without script. */
export function CompareForm({ action, rulebooks, first, second, last }: CompareFormProps) {
  const t = useTranslations("creditPages.compare");
  const locale = useLocale();
  const choices = [
    { value: "", label: t("inForce") },
    ...rulebooks.map(({ id, ordinal, title, titleEn }) => ({
      value: id,
      label: t("version", { number: ordinal, title: locale === "en" ? titleEn : title }),
    })),
  ];
  const sides = [
    { name: "first", day: "dayBefore", rulebook: "rulebookBefore", value: first },
    { name: "second", day: "dayAfter", rulebook: "rulebookAfter", value: second },
  ] as const;
  return (
    <form
      action={action}
      className="grid max-w-4xl items-end gap-4 sm:grid-cols-2 large:grid-cols-1 print:hidden"
    >
      {sides.map((side) => (
        <div key={side.name} className="grid gap-3">
          <label htmlFor={side.name} className="grid gap-1 text-s">
            <span className="font-semibold">{t(side.day)}</span>
            <Input id={side.name} type="date" name={side.name} defaultValue={side.value.day} max={last} />
          </label>
          <label htmlFor={`${side.name}Rulebook`} className="grid gap-1 text-s">
            <span className="font-semibold">{t(side.rulebook)}</span>
            <Select
              id={`${side.name}Rulebook`}
              name={`${side.name}Rulebook`}
              defaultValue={side.value.rulebookId ?? ""}
              choices={choices}
            />
          </label>
        </div>
      ))}
      <div>
        <Button type="submit" tone="primary">
          {t("submit")}
        </Button>
      </div>
    </form>
  );
}
