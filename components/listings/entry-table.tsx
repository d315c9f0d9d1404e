import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DataTable } from "@/components/list/data-table";
import { conditionTraits } from "@/lib/domain/supervision/listings/conditions/rules";
import type { ListingCondition } from "@/lib/domain/supervision/listings/schema";
import type { CalendarDate } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";

type ListEntry = {
  caseId: string;
  condition: ListingCondition;
  decisionNumber: string | null;
  listedOn: CalendarDate | null;
  exitFrom: CalendarDate | null;
  organization: { name: string; englishName: string | null; uscc: string | null };
};

type EntryTableProps<Entry extends ListEntry> = {
  caption: string;
  entries: Entry[];
  hrefOf: (entry: Entry) => string;
  empty: ReactNode;
};

/** Who stands on a list: why, since when, and when and how it ends. */
export function EntryTable<Entry extends ListEntry>(props: EntryTableProps<Entry>) {
  const { caption, entries, hrefOf, empty } = props;
  const [t, words, locale] = [
    useTranslations("listings.pages.columns"),
    useTranslations("listings"),
    useLocale(),
  ];
  const day = (date: CalendarDate | null) => (date ? formatDate(date, locale) : "—");
  return (
    <DataTable
      caption={caption}
      rows={entries}
      rowKey={({ caseId }) => caseId}
      rowHref={hrefOf}
      empty={empty}
      wide
      columns={[
        {
          key: "organization",
          header: t("organization"),
          cell: ({ organization }) =>
            locale === "en" ? (organization.englishName ?? organization.name) : organization.name,
        },
        {
          key: "condition",
          header: t("condition"),
          cell: ({ condition }) => words(`conditions.${condition}.name`),
        },
        {
          key: "listedOn",
          header: t("listedOn"),
          cell: ({ listedOn }) => day(listedOn),
          className: "sm:whitespace-nowrap",
        },
        {
          key: "exit",
          header: t("exit"),
          cell: ({ exitFrom, condition }) =>
            exitFrom
              ? t("from", { date: day(exitFrom) })
              : words(`dossier.exits.${conditionTraits[condition].exit}`),
        },
        { key: "decision", header: t("decision"), cell: ({ decisionNumber }) => decisionNumber ?? "—" },
      ]}
    />
  );
}
