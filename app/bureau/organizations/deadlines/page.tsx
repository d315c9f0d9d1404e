import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { DataTable } from "@/components/list/data-table";
import { ListKeyboard } from "@/components/list/list-keyboard";
import { Pagination } from "@/components/list/pagination";
import { StatusTag } from "@/components/record/status-tag";
import { Tabs } from "@/components/ui/tabs";
import { getRule } from "@/lib/domain/district/queries/rules";
import { countDeadlines, deadlineKinds, listDeadlines } from "@/lib/domain/organizations/queries/deadlines";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { daysBetween } from "@/lib/platform/clock/calendar-date";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { choiceOf, pagingOf } from "@/lib/platform/lists/paging";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organizations.desk"))("deadlines") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DeadlinesPage({ searchParams }: Search) {
  const actor = await requireDesk("bureau");
  const [params, t, locale] = [
    await searchParams,
    await getTranslations("organizations.desk"),
    await getLocale(),
  ];
  const kind = choiceOf(params, "kind", deadlineKinds) ?? "expired";
  const paging = pagingOf(params);
  const frame = { today: today(), noticeDays: await getRule("certificate.noticeDays", today()) };
  const [entries, counts] = await Promise.all([
    listDeadlines(actor, kind, frame, paging),
    countDeadlines(actor, frame),
  ]);
  return (
    <>
      <PageHeader title={t("deadlines")} lead={t("deadlinesLead", { days: frame.noticeDays })} />
      <Tabs
        label={t("deadlines")}
        tabs={deadlineKinds.map((other) => ({
          href: `/bureau/organizations/deadlines?kind=${other}`,
          label: t(`deadlineKinds.${other}`),
          count: counts[other],
          current: other === kind,
        }))}
      />
      <DataTable
        caption={t(`deadlineKinds.${kind}`)}
        rows={entries}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/bureau/organizations/${id}`}
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
            cell: ({ day }) => {
              const left = day ? daysBetween(frame.today, day) : 0;
              return (
                <StatusTag tone={left < 0 ? "bad" : "warn"}>
                  {left < 0 ? t("daysOver", { days: -left }) : t("daysLeft", { days: left })}
                </StatusTag>
              );
            },
          },
          { key: "phone", header: t("phone"), cell: ({ phone }) => phone ?? "—" },
        ]}
      />
      <Pagination path="/bureau/organizations/deadlines" params={params} {...paging} total={counts[kind]} />
      <ListKeyboard />
    </>
  );
}
