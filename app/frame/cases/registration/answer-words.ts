import { getLocale, getTranslations } from "next-intl/server";
import {
  listCommunities,
  listSubdistricts,
  listSupervisoryUnits,
} from "@/lib/domain/district/queries/places";
import { maskOfIdentity } from "@/lib/domain/registrations/application/identities/rules";
import type { FieldTraits } from "@/lib/domain/registrations/application/schema";
import { isCalendarDate } from "@/lib/platform/clock";
import { formatDate, formatMoney } from "@/lib/platform/i18n/formats";
import { readMoney } from "@/lib/platform/sheets/money-cell";

/** Tells an answer as typed in the reader's language. */
export type AnswerWords = (traits: FieldTraits, typed: string | readonly string[]) => string;

type Place = { name: string; englishName: string | null };

async function namesOfPlaces(locale: string): Promise<Map<string, string>> {
  const [subdistricts, communities, units] = await Promise.all([
    listSubdistricts(),
    listCommunities(),
    listSupervisoryUnits(),
  ]);
  const nameOf = (place: Place) => (locale === "en" && place.englishName) || place.name;
  return new Map([
    ...subdistricts.map((place) => [place.code, nameOf(place)] as const),
    ...communities.map((place) => [place.code, place.name] as const),
    ...units.map((unit) => [unit.id, nameOf(unit)] as const),
  ]);
}

/** What is needed to tell answers: words of choices and names of places. */
export async function answerWords(): Promise<AnswerWords> {
  const [locale, translate, t] = [
    await getLocale(),
    await getTranslations(),
    await getTranslations("cases.answers"),
  ];
  const names = await namesOfPlaces(locale);
  const choice = (words: string, value: string) => {
    const key = `${words}.${value}` as never;
    return translate.has(key) ? translate(key) : value;
  };
  const money = (text: string) => {
    const reading = readMoney(text);
    return reading.ok && reading.value !== null ? formatMoney(reading.value) : text;
  };
  const one = (traits: FieldTraits, text: string): string => {
    if (text.trim() === "") return "";
    switch (traits.type) {
      case "choice":
      case "choices":
        return choice(traits.words, text);
      case "flag":
        return t(text === "true" ? "yes" : "no");
      case "money":
        return money(text);
      case "percent":
        return `${text}%`;
      case "date":
        return isCalendarDate(text) ? formatDate(text, locale) : text;
      case "identity":
        return maskOfIdentity(text) || "•••";
      case "reference":
        return names.get(text) ?? text;
      default:
        return text;
    }
  };
  return (traits, typed) =>
    [typed]
      .flat()
      .map((text) => one(traits, text))
      .filter(Boolean)
      .join(t("between"));
}
