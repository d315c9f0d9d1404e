import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { DataTable } from "@/components/list/data-table";
import { FilterBar } from "@/components/list/filter-bar";
import { Pagination } from "@/components/list/pagination";
import { StatusTag } from "@/components/record/status-tag";
import { ButtonLink } from "@/components/ui/button";
import { mayDraft } from "@/lib/domain/announcements/policy";
import { listAnnouncements } from "@/lib/domain/announcements/queries";
import { announcementKinds, announcementStatuses } from "@/lib/domain/announcements/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { choiceOf, pagingOf, paramOf } from "@/lib/platform/lists/paging";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("announcements"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const tones = { draft: "warn", published: "ok", withdrawn: "neutral" } as const;

export default async function BureauAnnouncementsPage({ searchParams }: Search) {
  const actor = await requireDesk("bureau");
  const [params, t, locale] = [await searchParams, await getTranslations("announcements"), await getLocale()];
  const paging = pagingOf(params);
  const { announcements, count } = await listAnnouncements(actor, {
    ...paging,
    text: paramOf(params, "q"),
    kind: choiceOf(params, "kind", announcementKinds),
    status: choiceOf(params, "status", announcementStatuses),
  });
  return (
    <>
      <PageHeader
        title={t("title")}
        actions={
          mayDraft(actor) && (
            <ButtonLink tone="primary" href="/bureau/announcements/new">
              {t("new")}
            </ButtonLink>
          )
        }
      />
      <FilterBar
        path="/bureau/announcements"
        params={params}
        search={{ label: t("search"), placeholder: t("searchHelp") }}
        filters={[
          {
            name: "status",
            label: t("status"),
            choices: announcementStatuses.map((value) => ({ value, label: t(`statuses.${value}`) })),
          },
          {
            name: "kind",
            label: t("kind"),
            choices: announcementKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
          },
        ]}
      />
      <DataTable
        caption={t("title")}
        rows={announcements}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/bureau/announcements/${id}`}
        empty={<EmptyState title={t("none")}>{t("noneHelp")}</EmptyState>}
        columns={[
          {
            key: "title",
            header: t("heading"),
            cell: ({ title, titleEn }) => (locale === "en" ? titleEn : title),
          },
          { key: "kind", header: t("kind"), cell: ({ kind }) => t(`kinds.${kind}`) },
          { key: "number", header: t("number"), cell: ({ number }) => number ?? "—" },
          {
            key: "status",
            header: t("status"),
            cell: ({ status }) => <StatusTag tone={tones[status]}>{t(`statuses.${status}`)}</StatusTag>,
          },
          {
            key: "published",
            header: t("publishedOn"),
            cell: ({ publishedAt }) => (publishedAt ? formatMoment(publishedAt, locale) : "—"),
          },
        ]}
      />
      <Pagination path="/bureau/announcements" params={params} {...paging} total={count} />
    </>
  );
}
