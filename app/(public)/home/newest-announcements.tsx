import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";
import { listPublishedAnnouncements } from "@/lib/domain/announcements/queries";
import { dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";

/** Wide enough for the longest kind in each language. */
const columns = {
  "zh-CN": "sm:grid-cols-[5.5rem_minmax(0,1fr)_auto]",
  en: "sm:grid-cols-[10rem_minmax(0,1fr)_auto]",
};

/** The newest of what the bureau has announced. */
export async function NewestAnnouncements() {
  const [t, kinds, locale, announcements] = await Promise.all([
    getTranslations("home.announcements"),
    getTranslations("announcements.kinds"),
    getLocale(),
    listPublishedAnnouncements(6),
  ]);
  return (
    <Section
      title={t("title")}
      actions={
        <Link href="/announcements" className="inline-flex min-h-6 items-center text-s max-sm:min-h-11">
          {t("all")}
        </Link>
      }
    >
      {announcements.length === 0 && <p className="text-ink-2">{t("nothing")}</p>}
      <ul className="border-line border-t empty:hidden">
        {announcements.map(({ id, kind, title, titleEn, publishedAt }) => (
          <li
            key={id}
            className={cn(
              "relative grid items-baseline gap-x-4 gap-y-1 border-line border-b py-3 hover:bg-sunken",
              columns[locale === "en" ? "en" : "zh-CN"],
            )}
          >
            <span>
              <Tag>{kinds(kind)}</Tag>
            </span>
            <Link plain href={`/announcements/${id}`} className="after:absolute after:inset-0">
              {locale === "en" ? titleEn : title}
            </Link>
            {publishedAt && (
              <time dateTime={publishedAt.toISOString()} className="text-ink-3 text-s">
                {formatDate(dateInShanghai(publishedAt), locale)}
              </time>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
