import { addMonths, type CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { RulebookContent, RulebookRule } from "../rulebooks/schema";

type Dated = { occurredOn: CalendarDate; endedOn: CalendarDate | null };

/** First day on which a record no longer counts under its rule; null where nothing sets an end. */
export function countsUntil(rule: RulebookRule, { occurredOn, endedOn }: Dated): CalendarDate | null {
  const expiry = rule.validityMonths === null ? null : addMonths(occurredOn, rule.validityMonths);
  if (expiry === null || endedOn === null) return expiry ?? endedOn;
  return expiry < endedOn ? expiry : endedOn;
}

/** First day on which a record counts half; null where its rule does not halve. */
export function halvesOn(
  { decay, validityMonths }: RulebookRule,
  occurredOn: CalendarDate,
): CalendarDate | null {
  if (decay !== "halfway" || validityMonths === null) return null;
  return addMonths(occurredOn, Math.floor(validityMonths / 2));
}

export const ruleOf = (content: RulebookContent, key: string | null): RulebookRule | undefined =>
  content.rules.find((rule) => rule.key === key);
