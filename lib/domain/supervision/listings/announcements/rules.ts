import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";
import { sayIn } from "@/lib/platform/i18n/say";
import { legalPlace } from "../conditions/rules";
import { factSentence } from "../facts/rules";
import type { ListingCondition, ListingFact, StatutoryList } from "../schema";

export type AnnouncedNotice = {
  organization: string;
  list: StatutoryList;
  condition: ListingCondition;
  facts: ListingFact[];
  reason: string;
  /** The same in English, where there is one. */
  reasonEn: string | null;
  /** Last day for a defence. */
  until: CalendarDate;
  letterNumber: string;
};

function textsIn(locale: Locale, notice: AnnouncedNotice) {
  const say = sayIn(locale);
  const place = legalPlace(notice.condition);
  const facts = notice.facts.map((fact) =>
    factSentence((key, values) => say(`listings.${key}`, values), locale, fact),
  );
  const values = {
    organization: notice.organization,
    list: say(`listings.lists.${notice.list}`),
    condition: say(`listings.conditions.${notice.condition}.name`),
    basis: locale === "en" ? place.en : place.zh,
    reason: locale === "en" ? (notice.reasonEn ?? notice.reason) : notice.reason,
    facts: facts.join("\n"),
    until: formatDate(notice.until, locale),
    number: notice.letterNumber,
  };
  return {
    title: say("listings.publication.title", values),
    body: say("listings.publication.body", values).replaceAll("\n", "\n\n"),
  };
}

/** The public announcement by which a notice is served on an organization that cannot be reached. */
export function noticeAnnouncement(notice: AnnouncedNotice) {
  const [zh, en] = [textsIn("zh-CN", notice), textsIn("en", notice)];
  return { title: zh.title, titleEn: en.title, body: zh.body, bodyEn: en.body };
}
