import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { DataTable } from "@/components/list/data-table";
import { FilterBar } from "@/components/list/filter-bar";
import { Pagination } from "@/components/list/pagination";
import { StatusTag } from "@/components/record/status-tag";
import { ButtonLink } from "@/components/ui/button";
import { mayKeepRestrictions } from "@/lib/domain/supervision/restricted-persons/policy";
import { listRestrictedPersons } from "@/lib/domain/supervision/restricted-persons/queries";
import { restrictionState, restrictionStates } from "@/lib/domain/supervision/restricted-persons/rules";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { choiceOf, pagingOf, paramOf } from "@/lib/platform/lists/paging";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("restrictedPersons"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const tones = { ahead: "info", inForce: "warn", ended: "neutral" } as const;

export default async function RestrictedPersonsPage({ searchParams }: Search) {
  const actor = await requireDesk("bureau");
  const [params, t, locale] = [
    await searchParams,
    await getTranslations("restrictedPersons"),
    await getLocale(),
  ];
  const [paging, day, mayKeep] = [pagingOf(params), today(), mayKeepRestrictions(actor)];
  const { persons, count } = await listRestrictedPersons(
    actor,
    { ...paging, text: paramOf(params, "q"), state: choiceOf(params, "state", restrictionStates) },
    day,
  );
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          mayKeep && (
            <ButtonLink tone="primary" href="/bureau/restricted-persons/new">
              {t("new")}
            </ButtonLink>
          )
        }
      />
      <FilterBar
        path="/bureau/restricted-persons"
        params={params}
        search={{ label: t("search") }}
        filters={[
          {
            name: "state",
            label: t("state"),
            choices: restrictionStates.map((value) => ({ value, label: t(`states.${value}`) })),
          },
        ]}
      />
      <DataTable
        caption={t("title")}
        rows={persons}
        rowKey={({ id }) => id}
        rowHref={mayKeep ? ({ id }) => `/bureau/restricted-persons/${id}` : undefined}
        empty={<EmptyState title={t("empty")}>{t("emptyHelp")}</EmptyState>}
        columns={[
          { key: "name", header: t("name"), cell: ({ name }) => name },
          {
            key: "state",
            header: t("state"),
            cell: (person) => {
              const state = restrictionState(person, day);
              return <StatusTag tone={tones[state]}>{t(`states.${state}`)}</StatusTag>;
            },
          },
          { key: "reason", header: t("reason"), cell: ({ reason }) => reason },
          { key: "source", header: t("source"), cell: ({ source }) => source },
          {
            key: "match",
            header: t("match"),
            cell: ({ isCertain }) => t(isCertain ? "certain" : "byName"),
          },
          { key: "since", header: t("since"), cell: ({ since }) => formatDate(since, locale) },
          {
            key: "until",
            header: t("until"),
            cell: ({ until }) => (until ? formatDate(until, locale) : t("unlimited")),
          },
        ]}
      />
      <Pagination path="/bureau/restricted-persons" params={params} {...paging} total={count} />
    </>
  );
}
