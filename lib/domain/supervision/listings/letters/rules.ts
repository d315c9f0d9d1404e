import type { LetterOrder } from "@/lib/domain/cases/letters/schema";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatDate } from "@/lib/platform/i18n/formats";
import { sayIn } from "@/lib/platform/i18n/say";
import { legalPlace } from "../conditions/rules";
import { factSentence } from "../facts/rules";
import type { discontinuationCauses, ListingCondition, ListingFact, StatutoryList } from "../schema";

/** What marks the series of each letter's numbers. */
export const marks = {
  notice: "列告",
  decision: "列",
  noListing: "不列",
  discontinuation: "列终",
  removal: "移",
  annulment: "撤列",
} as const;
export type ListingLetter = keyof typeof marks;

type Entry = { list: StatutoryList; condition: ListingCondition; facts: ListingFact[] };

type Told = {
  /** What the officer wrote, or left as the rule proposed it. */
  reason: string;
  /** The same in English, where there is one. */
  reasonEn?: string | null;
  /** Last day for a defence. */
  until?: CalendarDate;
  listedOn?: CalendarDate;
  removedOn?: CalendarDate;
  /** First day on which the entry may end; null where no period runs. */
  exitFrom?: CalendarDate | null;
  cause?: (typeof discontinuationCauses)[number];
};

/** A letter about a listing: condition, legal place and facts are told in each language. */
export function listingLetter(entry: Entry, kind: ListingLetter, told: Told): LetterOrder {
  const { reason, reasonEn, until, listedOn, removedOn, exitFrom, cause } = told;
  return {
    namespace: "listings",
    kind,
    mark: marks[kind],
    values: (locale) => {
      const say = sayIn(locale);
      const place = legalPlace(entry.condition);
      const day = (date: CalendarDate | null | undefined) => (date ? formatDate(date, locale) : "");
      const period = exitFrom
        ? say("listings.letters.exitDay", { listedOn: day(listedOn), exitFrom: day(exitFrom) })
        : say("listings.letters.noExitDay");
      return {
        list: say(`listings.lists.${entry.list}`),
        condition: say(`listings.conditions.${entry.condition}.name`),
        basis: locale === "en" ? place.en : place.zh,
        exit: say(`listings.conditions.${entry.condition}.left`),
        reason: locale === "en" ? (reasonEn ?? reason) : reason,
        period,
        until: day(until),
        listedOn: day(listedOn),
        removedOn: day(removedOn),
        cause: cause ? say(`listings.discontinuationCauses.${cause}`) : "",
      };
    },
    items: (locale) => {
      const say = sayIn(locale);
      return entry.facts.map((fact, place) => ({
        label: say("listings.letters.fact", { ordinal: place + 1 }),
        text: factSentence((key, values) => say(`listings.${key}`, values), locale, fact),
      }));
    },
  };
}
