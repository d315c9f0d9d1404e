import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";
import { isSaid, type Say, sayIn } from "@/lib/platform/i18n/say";
import type {
  LetterContent,
  LetterLimit,
  LetterOffice,
  LetterOrder,
  LetterPlaces,
  LetterText,
} from "./schema";

const offices: Record<LetterOffice, string> = {
  bureau: "普民社",
  center: "普社服",
  supervisoryUnit: "普业管",
};

/** The series of a letter, as offices mark it: 普民社受 for acceptances of the bureau. */
export const seriesMark = (mark: string, office: LetterOffice) => offices[office] + mark;

/** A number such as 普民社受〔2026〕12号. */
export const letterNumber = (mark: string, year: string, ordinal: number) => `${mark}〔${year}〕${ordinal}号`;

/** An office as it signs. */
export function officeName(say: Say, locale: Locale, office: LetterOffice, places: LetterPlaces): string {
  const named = (place: LetterPlaces["subdistrict"]) =>
    (locale === "en" ? place?.englishName : place?.name) ?? "";
  return say(`letters.offices.${office}`, {
    subdistrict: named(places.subdistrict),
    unit: named(places.supervisoryUnit),
  });
}

/** A length of time in words, such as 10个工作日. */
export const lengthOf = (say: Say, { value, unit }: Pick<LetterLimit, "value" | "unit">): string =>
  say(`letters.units.${unit}`, { value });

export type OrderedLetter = {
  order: LetterOrder;
  /** The case: its number, what it is about, and its offices. */
  file: LetterPlaces & { number: string | null; title: string; organization: { name: string } | null };
  /** Remedies that decisions name: days for review and months for a lawsuit. */
  remedies: { review: LetterLimit; lawsuit: LetterLimit };
  today: CalendarDate;
};

const paragraphsOf = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

function composedIn(locale: Locale, { order, file, remedies, today }: OrderedLetter): LetterText {
  const say = sayIn(locale);
  const { namespace, kind, office = "bureau" } = order;
  const addressee = order.addressee ?? file.organization?.name ?? file.title;
  const values = {
    number: file.number ?? "",
    organization: file.organization?.name ?? file.title,
    title: file.title,
    date: formatDate(today, locale),
    review: lengthOf(say, remedies.review),
    lawsuit: lengthOf(say, remedies.lawsuit),
    ...order.values?.(locale),
  };
  const words = `${namespace}.letters.${kind}`;
  const said = (part: "body" | "closing") =>
    isSaid(locale, `${words}.${part}`) ? paragraphsOf(say(`${words}.${part}`, values)) : [];
  return {
    office: officeName(say, locale, office, file),
    title: say(`${words}.title`, values),
    addressee: say("letters.addressee.organization", { organization: addressee, person: addressee }),
    paragraphs: said("body"),
    items: order.items?.(locale) ?? [],
    closing: said("closing"),
  };
}

/** A letter of any procedure in both languages, from its order, the case and the rules in force. */
export function composeCaseLetter(ordered: OrderedLetter): LetterContent {
  return {
    kind: ordered.order.kind,
    signedBy: ordered.order.office ?? "bureau",
    "zh-CN": composedIn("zh-CN", ordered),
    en: composedIn("en", ordered),
  };
}
