import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { DataTable } from "@/components/list/data-table";
import { FilterBar } from "@/components/list/filter-bar";
import { ListKeyboard } from "@/components/list/list-keyboard";
import { Pagination } from "@/components/list/pagination";
import { StatusTag } from "@/components/record/status-tag";
import { ButtonLink } from "@/components/ui/button";
import { mayKeepExternalRecords } from "@/lib/domain/supervision/external-records/policy";
import { listExternalRecords } from "@/lib/domain/supervision/external-records/queries/records";
import { externalSources } from "@/lib/domain/supervision/external-records/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { formatDate } from "@/lib/platform/i18n/formats";
import { choiceOf, pagingOf, paramOf } from "@/lib/platform/lists/paging";
import { RecordTabs } from "./record-tabs";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("externalRecords"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const states = ["valid", "annulled"] as const;

export default async function ExternalRecordsPage({ searchParams }: Search) {
  const actor = await requireDesk("bureau");
  const [params, t, words, locale] = [
    await searchParams,
    await getTranslations("externalRecords.list"),
    await getTranslations("externalRecords"),
    await getLocale(),
  ];
  const paging = pagingOf(params);
  const state = choiceOf(params, "state", states);
  const { entries, count } = await listExternalRecords(actor, {
    ...paging,
    text: paramOf(params, "q"),
    source: choiceOf(params, "source", externalSources),
    isAnnulled: state && state === "annulled",
  });
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={t("lead")}
        actions={
          mayKeepExternalRecords(actor) && (
            <>
              <ButtonLink href="/bureau/external-records/sheets">{t("import")}</ButtonLink>
              <ButtonLink tone="primary" href="/bureau/external-records/new">
                {t("new")}
              </ButtonLink>
            </>
          )
        }
      />
      <RecordTabs current="records" />
      <div className="my-4">
        <FilterBar
          path="/bureau/external-records"
          params={params}
          search={{ label: t("search") }}
          filters={[
            {
              name: "source",
              label: t("source"),
              choices: externalSources.map((value) => ({ value, label: words(`sources.${value}`) })),
            },
            {
              name: "state",
              label: t("state"),
              choices: states.map((value) => ({ value, label: t(`states.${value}`) })),
            },
          ]}
        />
      </div>
      <DataTable
        caption={words("title")}
        rows={entries}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/bureau/external-records/${id}`}
        empty={<EmptyState title={t("empty")}>{t("emptyHelp")}</EmptyState>}
        columns={[
          {
            key: "organization",
            header: t("organization"),
            cell: ({ organization, organizationEn }) =>
              locale === "en" ? (organizationEn ?? organization) : organization,
          },
          { key: "source", header: t("source"), cell: ({ source }) => words(`sources.${source}`) },
          { key: "facts", header: t("facts"), cell: ({ facts }) => facts, className: "max-w-80" },
          { key: "department", header: t("department"), cell: ({ department }) => department },
          { key: "number", header: t("number"), cell: ({ number }) => number },
          {
            key: "occurredOn",
            header: t("occurredOn"),
            className: "sm:whitespace-nowrap",
            cell: ({ occurredOn }) => formatDate(occurredOn, locale),
          },
          {
            key: "state",
            header: t("state"),
            cell: ({ annulledOn }) => (
              <StatusTag tone={annulledOn ? "neutral" : "ok"}>
                {t(`states.${annulledOn ? "annulled" : "valid"}`)}
              </StatusTag>
            ),
          },
        ]}
      />
      <Pagination path="/bureau/external-records" params={params} {...paging} total={count} />
      <ListKeyboard />
    </>
  );
}
