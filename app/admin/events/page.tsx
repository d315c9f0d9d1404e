import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { DataTable } from "@/components/list/data-table";
import { FilterBar } from "@/components/list/filter-bar";
import { ExportMenu } from "@/components/list/list-menus";
import { Pagination } from "@/components/list/pagination";
import { ButtonLink } from "@/components/ui/button";
import { requireRole } from "@/lib/platform/auth/current-actor";
import { searchEvents } from "@/lib/platform/events/history";
import { eventSearchOf } from "@/lib/platform/events/search-params";
import { actorWords, eventSentence } from "@/lib/platform/events/sentence";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { pagingOf } from "@/lib/platform/lists/paging";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin"))("eventsTitle") };
}

const subjects = [
  "organization",
  "amendment",
  "importBatch",
  "announcement",
  "account",
  "signIn",
  "district",
  "register",
];

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function EventsPage({ searchParams }: Search) {
  await requireRole("auditAdmin", "securityAdmin");
  const params = await searchParams;
  const paging = pagingOf(params);
  const { events, count } = await searchEvents({ ...eventSearchOf(params), ...paging });
  const [t, translate, locale] = [await getTranslations("admin"), await getTranslations(), await getLocale()];
  return (
    <>
      <PageHeader
        title={t("eventsTitle")}
        lead={t("eventsLead")}
        actions={
          <>
            <ButtonLink href="/admin/events/integrity">{t("checkIntegrity")}</ButtonLink>
            <ExportMenu path="/api/events" params={params} formats={["csv"]} />
          </>
        }
      />
      <FilterBar
        path="/admin/events"
        params={params}
        search={{ label: t("eventsSearch"), placeholder: t("eventsSearchHelp") }}
        filters={[
          {
            name: "verb",
            label: t("subject"),
            choices: subjects.map((value) => ({ value: `${value}.`, label: t(`subjects.${value}`) })),
          },
          { name: "from", label: t("from"), kind: "date" },
          { name: "until", label: t("until"), kind: "date" },
        ]}
      />
      <DataTable
        caption={t("eventsTitle")}
        rows={events}
        rowKey={({ id }) => id}
        rowHref={({ position }) => `/admin/events/${position}`}
        empty={<EmptyState title={t("noEvents")}>{t("noEventsHelp")}</EmptyState>}
        columns={[
          { key: "what", header: t("what"), cell: (event) => eventSentence(translate, event, locale) },
          {
            key: "who",
            header: t("who"),
            cell: ({ actorName, actorRole }) => actorWords(translate, actorName) || t(`actors.${actorRole}`),
          },
          { key: "when", header: t("when"), cell: ({ occurredAt }) => formatMoment(occurredAt, locale) },
          { key: "position", header: t("position"), numeric: true, cell: ({ position }) => String(position) },
        ]}
      />
      <Pagination path="/admin/events" params={params} {...paging} total={count} />
    </>
  );
}
