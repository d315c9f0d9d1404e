import { getLocale, getTranslations } from "next-intl/server";
import { listPublishedAnnouncements } from "@/lib/domain/announcements/queries";
import { siteUrl } from "@/lib/platform/env";

export const dynamic = "force-dynamic";

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? "");

/** The newest announcements as RSS 2.0, in the reader's language. */
export async function GET() {
  const [t, locale, announcements] = [
    await getTranslations("announcements"),
    await getLocale(),
    await listPublishedAnnouncements(50),
  ];
  const english = locale === "en";
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
<rss version="2.0"><channel>
<title>${escaped(t("feedTitle"))}</title>
<link>${siteUrl()}/announcements</link>
<description>${escaped(t("lead"))}</description>
<language>${locale}</language>
${entries.join("\n")}
</channel></rss>
`;
  return new Response(feed, {
    headers: { "Content-Type": "application/rss+xml; charset=utf-8", "Cache-Control": "private, max-age=60" },
  });
}
