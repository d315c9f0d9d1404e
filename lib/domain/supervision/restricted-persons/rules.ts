import type { CalendarDate } from "@/lib/platform/clock/calendar-date";

export const restrictionStates = ["ahead", "inForce", "ended"] as const;
export type RestrictionState = (typeof restrictionStates)[number];

type Span = { since: CalendarDate; until: CalendarDate | null };

/** Whether a restriction holds on a day; its first and last day count. */
export function restrictionState({ since, until }: Span, today: CalendarDate): RestrictionState {
  if (today < since) return "ahead";
  return until !== null && today > until ? "ended" : "inForce";
}
