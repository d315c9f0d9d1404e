import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { DataTable } from "@/components/list/data-table";
import { FilterBar } from "@/components/list/filter-bar";
import { ListKeyboard } from "@/components/list/list-keyboard";
import { Pagination } from "@/components/list/pagination";
import { StatusTag } from "@/components/record/status-tag";
import { conclusionTones, inspectionTones } from "@/components/supervision/inspection-tones";
import { ButtonLink } from "@/components/ui/button";
import { mayPlan } from "@/lib/domain/supervision/inspections/plans/policy";
import { listInspections } from "@/lib/domain/supervision/inspections/queries/overview";
import {
  inspectionConclusions,
  inspectionKinds,
  inspectionStatuses,
} from "@/lib/domain/supervision/inspections/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { choiceOf, pagingOf, paramOf } from "@/lib/platform/lists/paging";
import { inQueue, ListTabs, queues } from "./list-tabs";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("inspections.list"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function InspectionsPage({ searchParams }: Search) {
  const actor = await requireDesk("bureau");
  const [params, t, words, locale] = [
    await searchParams,
    await getTranslations("inspections.list"),
    await getTranslations("inspections"),
    await getLocale(),
  ];
  const [paging, day] = [pagingOf(params), today()];
  const queue = choiceOf(params, "queue", queues) ?? "all";
  const { inspections, count } = await listInspections(
    actor,
    {
      ...paging,
      ...inQueue(queue),
      text: paramOf(params, "q"),
      kind: choiceOf(params, "kind", inspectionKinds),
      status: choiceOf(params, "status", inspectionStatuses),
      conclusion: choiceOf(params, "conclusion", inspectionConclusions),
    },
    day,
  );
  const date = (value: (typeof inspections)[number]["inspectedOn"]) =>
    value ? formatDate(value, locale) : "—";
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          mayPlan(actor) && (
            <>
              <ButtonLink href="/bureau/inspections/plans/new">{words("plans.new")}</ButtonLink>
              <ButtonLink tone="primary" href="/bureau/inspections/new">
                {t("new")}
              </ButtonLink>
            </>
          )
        }
      />
      <ListTabs actor={actor} today={day} current={queue} />
      <div className="my-4">
        <FilterBar
          path="/bureau/inspections"
          params={params}
          search={{ label: t("search"), placeholder: t("searchHelp") }}
          filters={[
            {
              name: "status",
              label: t("status"),
              choices: inspectionStatuses.map((value) => ({ value, label: words(`statuses.${value}`) })),
            },
            {
              name: "conclusion",
              label: t("conclusion"),
              choices: inspectionConclusions.map((value) => ({
                value,
                label: words(`conclusions.${value}`),
              })),
            },
            {
              name: "kind",
              label: t("kind"),
              choices: inspectionKinds.map((value) => ({ value, label: words(`kinds.${value}`) })),
            },
          ]}
          keep={["queue", "size"]}
        />
      </div>
      <DataTable
        caption={t("title")}
        rows={inspections}
        rowKey={({ caseId }) => caseId}
        rowHref={({ caseId }) => `/bureau/cases/${caseId}`}
        empty={<EmptyState title={t(`empty.${queue}`)}>{t("emptyHelp")}</EmptyState>}
        columns={[
          {
            key: "organization",
            header: t("organization"),
            cell: ({ title, organization }) => (locale === "en" && organization.englishName) || title,
          },
          { key: "kind", header: t("kind"), cell: ({ kind }) => words(`kinds.${kind}`) },
          {
            key: "status",
            header: t("status"),
            cell: ({ status }) => (
              <StatusTag tone={inspectionTones[status]}>{words(`statuses.${status}`)}</StatusTag>
            ),
          },
          {
            key: "conclusion",
            header: t("conclusion"),
            cell: ({ conclusion, status }) =>
              conclusion && status !== "inspected" ? (
                <StatusTag tone={conclusionTones[conclusion]}>{words(`conclusions.${conclusion}`)}</StatusTag>
              ) : (
                "—"
              ),
          },
          { key: "inspectedOn", header: t("inspectedOn"), cell: ({ inspectedOn }) => date(inspectedOn) },
          {
            key: "due",
            header: t("due"),
            cell: ({ dueOn, rectifyBy, status }) => date(status === "rectifying" ? rectifyBy : dueOn),
          },
          {
            key: "inspectors",
            header: t("inspectors"),
            cell: ({ inspectors }) => inspectors.join(locale === "en" ? ", " : "、"),
          },
          {
            key: "number",
            header: t("number"),
            className: "whitespace-nowrap",
            cell: ({ number }) => number,
          },
        ]}
      />
      <Pagination path="/bureau/inspections" params={params} {...paging} total={count} />
      <ListKeyboard />
    </>
  );
}
