import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { DataTable } from "@/components/list/data-table";
import { FilterBar } from "@/components/list/filter-bar";
import { ListKeyboard } from "@/components/list/list-keyboard";
import { Pagination } from "@/components/list/pagination";
import { AmendmentStatusTag } from "@/components/organizations/amendment-status-tag";
import { ButtonLink } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import { countAmendments, listAmendments } from "@/lib/domain/organizations/amendments/queries";
import { amendmentStatuses } from "@/lib/domain/organizations/amendments/schema";
import type { ParticularField } from "@/lib/domain/organizations/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { choiceOf, pagingOf, paramOf } from "@/lib/platform/lists/paging";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("amendments"))("title") };
}

/** The queues of an officer: what a colleague waits for, what oneself waits for, what is done. */
const queues = {
  review: { status: "proposed", proposer: "others" },
  mine: { status: "proposed", proposer: "me" },
  all: {},
} as const;
const queueNames = ["review", "mine", "all"] as const;

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AmendmentsPage({ searchParams }: Search) {
  const actor = await requireDesk("bureau");
  const [params, t, translate, locale] = [
    await searchParams,
    await getTranslations("amendments"),
    await getTranslations("organizations.fields"),
    await getLocale(),
  ];
  const paging = pagingOf(params);
  const queue = choiceOf(params, "queue", queueNames) ?? "review";
  const narrowed = {
    text: paramOf(params, "q"),
    ...(queue === "all" && { status: choiceOf(params, "status", amendmentStatuses) }),
  };
  const [{ amendments, count }, ...counts] = await Promise.all([
    listAmendments(actor, { ...queues[queue], ...narrowed, ...paging }),
    ...queueNames.map((name) => countAmendments(actor, queues[name])),
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Tabs
        label={t("title")}
        tabs={queueNames.map((name, place) => ({
          href: `/bureau/amendments?queue=${name}`,
          label: t(`queues.${name}`),
          count: counts[place],
          current: name === queue,
        }))}
      />
      <div className="my-4">
        <FilterBar
          path="/bureau/amendments"
          params={params}
          search={{ label: t("search"), placeholder: t("searchHelp") }}
          filters={
            queue === "all"
              ? [
                  {
                    name: "status",
                    label: t("status"),
                    choices: amendmentStatuses.map((value) => ({ value, label: t(`statuses.${value}`) })),
                  },
                ]
              : []
          }
          keep={["queue", "size"]}
        />
      </div>
      <DataTable
        caption={t("title")}
        rows={amendments}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/bureau/amendments/${id}?queue=${queue}`}
        empty={
          <EmptyState
            title={t(`empty.${queue}`)}
            actions={<ButtonLink href="/bureau/organizations">{t("openRegister")}</ButtonLink>}
          >
            {t("emptyHelp")}
          </EmptyState>
        }
        columns={[
          {
            key: "organization",
            header: t("organization"),
            cell: ({ organization }) =>
              locale === "en" ? (organization.englishName ?? organization.name) : organization.name,
          },
          {
            key: "fields",
            header: t("particulars"),
            cell: ({ changes }) =>
              Object.keys(changes)
                .map((field) => translate(field as ParticularField))
                .join(locale === "en" ? ", " : "、"),
          },
          { key: "by", header: t("proposedBy"), cell: ({ proposedByName }) => proposedByName },
          { key: "at", header: t("proposedAt"), cell: ({ proposedAt }) => formatMoment(proposedAt, locale) },
          { key: "number", header: t("number"), cell: ({ number }) => number },
          {
            key: "status",
            header: t("status"),
            cell: ({ status }) => <AmendmentStatusTag status={status} />,
          },
        ]}
      />
      <Pagination path="/bureau/amendments" params={params} {...paging} total={count} />
      <ListKeyboard />
    </>
  );
}
