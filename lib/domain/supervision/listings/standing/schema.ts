import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { ListingCondition, StatutoryList } from "../schema";

/** One entry as it stands on a list. */
export type StandingEntry = {
  caseId: string;
  list: StatutoryList;
  condition: ListingCondition;
  listedOn: CalendarDate;
  /** First day on which it may leave; null where that follows from rectification, release or deregistration. */
  exitFrom: CalendarDate | null;
};

/** Where an organization stands: the graver of the lists it is on, and its entries, the newest first. */
export type Standing = { list: StatutoryList | null; entries: StandingEntry[] };
