import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { FilterBar } from "@/components/list/filter-bar";
import { Pagination } from "@/components/list/pagination";
import { StatusTag } from "@/components/record/status-tag";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { listAnnouncements } from "@/lib/domain/announcements/queries";
import { announcementKinds } from "@/lib/domain/announcements/schema";
import { visitor } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock/shanghai";
import { formatDate } from "@/lib/platform/i18n/formats";
import { choiceOf, pagingOf, paramOf } from "@/lib/platform/lists/paging";

type Params = Record<string, string | string[] | undefined>;
type Search = { searchParams: Promise<Params> };

/** The feed of what the list shows: of one kind where one is chosen, in the reader's language. */
function feedOf(params: Params, language: string): string {
  const kind = choiceOf(params, "kind", announcementKinds);
  return `/announcements.xml?${new URLSearchParams({ ...(kind && { kind }), language })}`;
}

export async function generateMetadata({ searchParams }: Search): Promise<Metadata> {
  const [t, feed] = [await getTranslations("announcements"), feedOf(await searchParams, await getLocale())];
  return { title: t("title"), alternates: { types: { "application/rss+xml": feed } } };
}

export default async function AnnouncementsPage({ searchParams }: Search) {
  const [params, t, locale] = [await searchParams, await getTranslations("announcements"), await getLocale()];
  const paging = pagingOf(params);
  const chosen = choiceOf(params, "kind", announcementKinds);
  const { announcements, count, kinds } = await listAnnouncements(visitor, {
    ...paging,
    text: paramOf(params, "q"),
    kind: chosen,
  });
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <ButtonLink href={feedOf(params, locale)}>
            {chosen ? t("feedOf", { kind: t(`kinds.${chosen}`) }) : t("feed")}
          </ButtonLink>
        }
      />
      <FilterBar
        path="/announcements"
        params={params}
        search={{ label: t("search"), placeholder: t("searchHelp") }}
        filters={[
          {
            name: "kind",
            label: t("kind"),
            choices: announcementKinds.map((value) => ({
              value,
              label: `${t(`kinds.${value}`)} (${kinds.get(value) ?? 0})`,
            })),
          },
        ]}
      />
      {announcements.length === 0 ? (
        <EmptyState title={t("none")} actions={<ButtonLink href="/announcements">{t("showAll")}</ButtonLink>}>
          {t("noneHelp")}
        </EmptyState>
      ) : (
        <ol className="mt-4 divide-y divide-line border-line border-y">
          {announcements.map((announcement) => (
            <li key={announcement.id} className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[9rem_1fr]">
              <p className="text-ink-2 text-s tabular-nums">
                {announcement.publishedAt && formatDate(dateInShanghai(announcement.publishedAt), locale)}
              </p>
              <div>
                <Link href={`/announcements/${announcement.id}`} className="font-semibold">
                  {locale === "en" ? announcement.titleEn : announcement.title}
                </Link>
                <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2 text-s">
                  <span>{t(`kinds.${announcement.kind}`)}</span>
                  <span>{announcement.number}</span>
                  {announcement.status === "withdrawn" && (
                    <StatusTag tone="neutral">{t("statuses.withdrawn")}</StatusTag>
                  )}
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
      <Pagination path="/announcements" params={params} {...paging} total={count} />
    </>
  );
}
