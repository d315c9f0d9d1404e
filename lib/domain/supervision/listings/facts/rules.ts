import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatDate, formatMoney } from "@/lib/platform/i18n/formats";
import type { ListingFact } from "../schema";

type Say = (key: string, values?: Record<string, string | number>) => string;

function shown(name: string, value: string | number, locale: string): string | number {
  if (typeof value === "number") return value;
  if (name.endsWith("On") && isCalendarDate(value)) return formatDate(value as CalendarDate, locale);
  return name.endsWith("Fen") ? formatMoney(BigInt(value)) : value;
}

/** A fact as a sentence; `say` reads the namespace `listings`. */
export function factSentence(say: Say, locale: string, { key, values }: ListingFact): string {
  const entries = Object.entries(values).map(([name, value]) => [name, shown(name, value, locale)]);
  return say(`facts.${key}`, Object.fromEntries(entries));
}
