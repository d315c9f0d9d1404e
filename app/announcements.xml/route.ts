import { getLocale } from "next-intl/server";
import { listPublishedAnnouncements } from "@/lib/domain/announcements/queries";
import { announcementKinds } from "@/lib/domain/announcements/schema";
import { siteUrl } from "@/lib/platform/env";
import { isLocale } from "@/lib/platform/i18n/locales";
import { sayIn } from "@/lib/platform/i18n/say";

export const dynamic = "force-dynamic";

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? "");

/**
 * The newest announcements as RSS 2.0: all or those of `?kind=`, in `?language=` or else the reader's language. Feed
 * readers send neither cookie nor language, so the addresses that pages give them name it.
 */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams;
  const [language, reader] = [asked.get("language") ?? undefined, await getLocale()];
  const locale = isLocale(language) ? language : isLocale(reader) ? reader : "zh-CN";
  const kind = announcementKinds.find((one) => one === asked.get("kind"));
  if (asked.has("kind") && !kind) return new Response(null, { status: 404 });
  const announcements = await listPublishedAnnouncements(50, kind);
  const say = sayIn(locale);
  const t = (key: string, values?: Record<string, string>) => say(`announcements.${key}`, values);
  const english = locale === "en";
  const title = kind ? t("feedTitleOf", { kind: t(`kinds.${kind}`) }) : t("feedTitle");
  const page = `${siteUrl()}/announcements${kind ? `?kind=${kind}` : ""}`;
  const self = `${siteUrl()}/announcements.xml?${new URLSearchParams({ ...(kind && { kind }), language: locale })}`;
  const entries = announcements.map((announcement) => {
    const address = `${siteUrl()}/announcements/${announcement.id}`;
    return `<item>
<title>${escaped(english ? announcement.titleEn : announcement.title)}</title>
<link>${address}</link>
<guid isPermaLink="true">${address}</guid>
<category>${escaped(t(`kinds.${announcement.kind}`))}</category>
<pubDate>${announcement.publishedAt?.toUTCString() ?? ""}</pubDate>
<description>${escaped(english ? announcement.bodyEn : announcement.body)}</description>
</item>`;
  });
  const feed = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${escaped(title)}</title>
<link>${escaped(page)}</link>
<atom:link href="${escaped(self)}" rel="self" type="application/rss+xml"/>
<description>${escaped(t("lead"))}</description>
<language>${locale}</language>
${entries.join("\n")}
</channel></rss>
`;
  return new Response(feed, {
    headers: { "Content-Type": "application/rss+xml; charset=utf-8", "Cache-Control": "private, max-age=60" },
  });
}
