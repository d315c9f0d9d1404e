import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "@/components/layout/empty-state";
import { DataTable } from "@/components/list/data-table";
import { ListKeyboard } from "@/components/list/list-keyboard";
import { Pagination } from "@/components/list/pagination";
import { StatusTag } from "@/components/record/status-tag";
import { Tabs } from "@/components/ui/tabs";
import { type DeadlineKind, deadlineKinds } from "@/lib/domain/organizations/schema";
import { type CalendarDate, daysBetween } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";

type Entry = {
  id: string;
  name: string;
  englishName: string | null;
  uscc: string | null;
  filingNumber: string | null;
  phone: string | null;
  subdistrict: { name: string; englishName: string };
  day: CalendarDate | null;
};

type DeadlineListProps = {
  path: string;
  kind: DeadlineKind;
  entries: Entry[];
  counts: Record<DeadlineKind, number>;
  today: CalendarDate;
  paging: { page: number; pageSize: number };
  params: Record<string, string | string[] | undefined>;
  hrefOf: (entry: Entry) => string;
};

/** Certificates and terms of office that run out or have run out, the longest overdue first. */
export function DeadlineList({
  path,
  kind,
  entries,
  counts,
  today,
  paging,
  params,
  hrefOf,
}: DeadlineListProps) {
  const t = useTranslations("organizations.desk");
  const locale = useLocale();
  const left = (day: CalendarDate) => daysBetween(today, day);
  return (
    <>
      <Tabs
        label={t("deadlines")}
        tabs={deadlineKinds.map((other) => ({
          href: `${path}?kind=${other}`,
          label: t(`deadlineKinds.${other}`),
          count: counts[other],
          current: other === kind,
        }))}
      />
      <DataTable
        caption={t(`deadlineKinds.${kind}`)}
        rows={entries}
        rowKey={({ id }) => id}
        rowHref={hrefOf}
        empty={<EmptyState title={t("noDeadlines")}>{t("noDeadlinesHelp")}</EmptyState>}
        columns={[
          {
            key: "name",
            header: t("organization"),
            cell: ({ name, englishName }) => (locale === "en" ? (englishName ?? name) : name),
          },
          {
            key: "subdistrict",
            header: t("subdistrict"),
            cell: ({ subdistrict }) => (locale === "en" ? subdistrict.englishName : subdistrict.name),
          },
          { key: "day", header: t("day"), cell: ({ day }) => (day ? formatDate(day, locale) : "—") },
          {
            key: "left",
            header: t("left"),
            cell: ({ day }) =>
              day && (
                <StatusTag tone={left(day) < 0 ? "bad" : "warn"}>
                  {left(day) < 0 ? t("daysOver", { days: -left(day) }) : t("daysLeft", { days: left(day) })}
                </StatusTag>
              ),
          },
          { key: "phone", header: t("phone"), cell: ({ phone }) => phone ?? "—" },
        ]}
      />
      <Pagination path={path} params={params} {...paging} total={counts[kind]} />
      <ListKeyboard />
    </>
  );
}
