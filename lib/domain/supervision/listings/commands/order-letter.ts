import type { LetterOrder } from "@/lib/domain/cases/letters/schema";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";
import { sayIn } from "@/lib/platform/i18n/say";
import { legalPlace } from "../conditions/rules";
import { factSentence } from "../facts/rules";
import type { ListingCase } from "../queries/listing";

const marks = {
  notice: "列告",
  decision: "列",
  noListing: "不列",
  discontinuation: "列终",
  removal: "移",
  annulment: "撤列",
} as const;
export type ListingLetter = keyof typeof marks;

type Facts = {
  /** What the officer wrote. */
  reason: string;
  /** Days, shown in each language. */
  days?: Record<string, CalendarDate>;
  /** Words of either language, by locale. */
  words?: (locale: Locale) => Record<string, string | number>;
};

/** A letter about a listing: condition, legal place and facts are told in each language. */
export function orderLetter(
  { listing }: ListingCase,
  kind: ListingLetter,
  { reason, days = {}, words }: Facts,
): LetterOrder {
  return {
    namespace: "listings",
    kind,
    mark: marks[kind],
    values: (locale) => {
      const say = sayIn(locale);
      const place = legalPlace(listing.condition);
      const dated = Object.entries(days).map(([name, day]) => [name, formatDate(day, locale)]);
      return {
        list: say(`listings.lists.${listing.list}`),
        condition: say(`listings.conditions.${listing.condition}.name`),
        basis: locale === "en" ? place.en : place.zh,
        exit: say(`listings.conditions.${listing.condition}.left`),
        reason,
        ...Object.fromEntries(dated),
        ...words?.(locale),
      };
    },
    items: (locale) => {
      const say = sayIn(locale);
      return listing.facts.map((fact, place) => ({
        label: say("listings.letters.fact", { ordinal: place + 1 }),
        text: factSentence((key, values) => say(`listings.${key}`, values), locale, fact),
      }));
    },
  };
}
