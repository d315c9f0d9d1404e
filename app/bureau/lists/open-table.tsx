import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DataTable } from "@/components/list/data-table";
import { listingTones } from "@/components/listings/listing-tones";
import { StatusTag } from "@/components/record/status-tag";
import type { listOpenListings } from "@/lib/domain/supervision/listings/queries/overview";
import type { CalendarDate } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";

type OpenListing = Awaited<ReturnType<typeof listOpenListings>>["listings"][number];
type OpenTableProps = {
  caption: string;
  part: "proposals" | "exits";
  listings: OpenListing[];
  empty: ReactNode;
};

/** Listings that wait for somebody, those that are due first on top. */
export function OpenTable({ caption, part, listings, empty }: OpenTableProps) {
  const [t, words, locale] = [
    useTranslations("listings.desk.columns"),
    useTranslations("listings"),
    useLocale(),
  ];
  const day = (date: CalendarDate | null) => (date ? formatDate(date, locale) : "—");
  return (
    <DataTable
      caption={caption}
      rows={listings}
      rowKey={({ caseId }) => caseId}
      rowHref={({ caseId }) => `/bureau/cases/${caseId}`}
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
        { key: "list", header: t("list"), cell: ({ list }) => words(`lists.${list}`) },
        {
          key: "status",
          header: t("status"),
          cell: ({ status }) => (
            <StatusTag tone={listingTones[status]}>{words(`statuses.${status}`)}</StatusTag>
          ),
        },
        {
          key: "since",
          header: t(part === "exits" ? "exitFrom" : "proposedOn"),
          cell: ({ proposedOn, exitFrom }) => day(part === "exits" ? exitFrom : proposedOn),
          className: "sm:whitespace-nowrap",
        },
        {
          key: "dueOn",
          header: t("dueOn"),
          cell: ({ dueOn }) => day(dueOn),
          className: "sm:whitespace-nowrap",
        },
        { key: "assignee", header: t("assignee"), cell: ({ assignee }) => assignee ?? "—" },
      ]}
    />
  );
}
