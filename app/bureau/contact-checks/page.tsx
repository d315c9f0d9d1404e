import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { DataTable } from "@/components/list/data-table";
import { FilterBar } from "@/components/list/filter-bar";
import { ListKeyboard } from "@/components/list/list-keyboard";
import { Pagination } from "@/components/list/pagination";
import { StatusTag } from "@/components/record/status-tag";
import { contactCheckTones } from "@/components/supervision/contact-check-tones";
import { ButtonLink } from "@/components/ui/button";
import { mayOpenContactCheck } from "@/lib/domain/supervision/contact-checks/policy";
import { listContactChecks } from "@/lib/domain/supervision/contact-checks/queries/overview";
import { contactCheckStatuses } from "@/lib/domain/supervision/contact-checks/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { choiceOf, pagingOf, paramOf } from "@/lib/platform/lists/paging";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("contactChecks.list"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };
type Listed = Awaited<ReturnType<typeof listContactChecks>>["checks"][number];

export default async function ContactChecksPage({ searchParams }: Search) {
  const actor = await requireDesk("bureau");
  const [params, t, words, locale] = [
    await searchParams,
    await getTranslations("contactChecks.list"),
    await getTranslations("contactChecks"),
    await getLocale(),
  ];
  const paging = pagingOf(params);
  const { checks, count } = await listContactChecks(actor, {
    ...paging,
    text: paramOf(params, "q"),
    status: choiceOf(params, "status", contactCheckStatuses),
  });
  const letter = ({ letters }: Listed, ordinal: number) => {
    const found = letters.find((one) => one.ordinal === ordinal);
    if (!found) return "—";
    const outcome = found.outcome ? ` · ${words(`letterOutcomes.${found.outcome}`)}` : "";
    return `${formatDate(found.sentOn, locale)}${outcome}`;
  };
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          mayOpenContactCheck(actor) && (
            <ButtonLink tone="primary" href="/bureau/contact-checks/new">
              {t("new")}
            </ButtonLink>
          )
        }
      />
      <FilterBar
        path="/bureau/contact-checks"
        params={params}
        search={{ label: t("search") }}
        filters={[
          {
            name: "status",
            label: t("status"),
            choices: contactCheckStatuses.map((value) => ({ value, label: words(`statuses.${value}`) })),
          },
        ]}
      />
      <DataTable
        caption={t("title")}
        rows={checks}
        rowKey={({ caseId }) => caseId}
        rowHref={({ caseId }) => `/bureau/cases/${caseId}`}
        empty={<EmptyState title={t("empty")}>{t("emptyHelp")}</EmptyState>}
        columns={[
          {
            key: "organization",
            header: t("organization"),
            cell: ({ title, organization }) => (locale === "en" && organization.englishName) || title,
          },
          {
            key: "status",
            header: t("status"),
            cell: ({ status }) => (
              <StatusTag tone={contactCheckTones[status]}>{words(`statuses.${status}`)}</StatusTag>
            ),
          },
          { key: "first", header: t("first"), cell: (check) => letter(check, 1) },
          { key: "second", header: t("second"), cell: (check) => letter(check, 2) },
          {
            key: "due",
            header: t("due"),
            cell: ({ dueOn }) => (dueOn ? formatDate(dueOn, locale) : "—"),
          },
          {
            key: "opened",
            header: t("opened"),
            cell: ({ createdAt }) => formatDate(dateInShanghai(createdAt), locale),
          },
          {
            key: "number",
            header: t("number"),
            className: "whitespace-nowrap",
            cell: ({ number }) => number,
          },
        ]}
      />
      <Pagination path="/bureau/contact-checks" params={params} {...paging} total={count} />
      <ListKeyboard />
    </>
  );
}
