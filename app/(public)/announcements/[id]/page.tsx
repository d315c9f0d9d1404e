import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { AnnouncementText } from "@/components/announcements/announcement-text";
import { PageHeader } from "@/components/layout/page-header";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { Seal } from "@/components/ui/seal";
import { getAnnouncement } from "@/lib/domain/announcements/queries";
import { visitor } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock/shanghai";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { formatDate } from "@/lib/platform/i18n/formats";

type Params = { params: Promise<{ id: string }> };

const find = cache((id: string) => orNotFound(id, () => getAnnouncement(visitor, id)));

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const announcement = await find((await params).id);
  return { title: (await getLocale()) === "en" ? announcement.titleEn : announcement.title };
}

export default async function AnnouncementPage({ params }: Params) {
  const announcement = await find((await params).id);
  const [t, locale] = [await getTranslations("announcements"), await getLocale()];
  const english = locale === "en";
  const { organization, publishedAt, withdrawnAt } = announcement;
  const day = (moment: Date) => formatDate(dateInShanghai(moment), locale);
  return (
    <article>
      <PageHeader
        breadcrumbs={[{ href: "/announcements", label: t("title") }]}
        eyebrow={t(`kinds.${announcement.kind}`)}
        title={english ? announcement.titleEn : announcement.title}
        facts={[
          { label: t("number"), value: announcement.number },
          { label: t("publishedOn"), value: publishedAt && day(publishedAt) },
        ]}
        seal={<Seal words={t("sealWords")} />}
      />
      {withdrawnAt && (
        <Callout tone="warn" title={t("withdrawnOn", { date: day(withdrawnAt) })} className="mb-6">
          {announcement.withdrawalReason}
        </Callout>
      )}
      <AnnouncementText text={english ? announcement.bodyEn : announcement.body} />
      {organization && (
        <p className="mt-8">
          {t("about")}{" "}
          <Link
            href={
              organization.uscc
                ? `/organizations/${organization.uscc}`
                : `/organizations/filed/${organization.filingNumber}`
            }
          >
            {english ? (organization.englishName ?? organization.name) : organization.name}
          </Link>
        </p>
      )}
      <p className="mt-8 text-ink-2 text-s">{t("issuer")}</p>
    </article>
  );
}
