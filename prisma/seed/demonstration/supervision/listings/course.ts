import { ruleDefinitions } from "@/lib/domain/district/schema";
import type { ListingStatus } from "@/lib/domain/supervision/listings/schema";
import { addDays, addWorkingDays, type CalendarDate } from "@/lib/platform/clock";
import type { Chance } from "../../chance";
import { officeCalendar, officeDay } from "../../moments";

const defenceDays = ruleDefinitions["listing.defenceWorkingDays"].value;

/** The days on which a listing went through its steps; null where it never took one. */
export type Course = {
  proposedOn: CalendarDate;
  noticedOn: CalendarDate | null;
  defenceDueOn: CalendarDate | null;
  defendedOn: CalendarDate | null;
  lapsedOn: CalendarDate | null;
  verifiedOn: CalendarDate | null;
  decidedOn: CalendarDate | null;
};

const before: Partial<Record<ListingStatus, number>> = {
  proposed: 0,
  discontinued: 1,
  noticed: 1,
  defended: 2,
  undefended: 2,
  verified: 3,
};

/** How a listing that began on a day went on until it reached a status, with or without a defence. */
export function courseOf(
  chance: Chance,
  proposedOn: CalendarDate,
  status: ListingStatus,
  isDefended: boolean,
): Course {
  const steps = before[status] ?? 4;
  const later = (day: CalendarDate, low: number, high: number) =>
    officeDay(addDays(day, chance.between(low, high)));
  const noticedOn = steps >= 1 ? later(proposedOn, 2, 5) : null;
  const defenceDueOn = noticedOn && addWorkingDays(officeCalendar, noticedOn, defenceDays).date;
  const defendedOn = steps >= 2 && isDefended && noticedOn ? later(noticedOn, 3, 9) : null;
  const lapsedOn = steps >= 2 && !isDefended && defenceDueOn ? addDays(defenceDueOn, 1) : null;
  const answeredOn = defendedOn ?? lapsedOn;
  const verifiedOn = steps >= 3 && answeredOn ? later(answeredOn, 2, 6) : null;
  const decidedOn = steps >= 4 && verifiedOn ? later(verifiedOn, 1, 5) : null;
  return { proposedOn, noticedOn, defenceDueOn, defendedOn, lapsedOn, verifiedOn, decidedOn };
}

/** Days back from the reference day at which a listing that stands in an open status was proposed. */
export function beganBefore(status: ListingStatus, isDefended: boolean): readonly [number, number] {
  switch (status) {
    case "proposed":
      return [1, 6];
    case "noticed":
      return [5, 9];
    case "defended":
      return [9, 13];
    case "undefended":
      return [21, 25];
    case "verified":
      return isDefended ? [14, 18] : [25, 28];
    default:
      return [60, 150];
  }
}
