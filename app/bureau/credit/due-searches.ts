import type { InboxQuery } from "@/lib/domain/cases/inbox/schema";
import { addDays, type CalendarDate } from "@/lib/platform/clock/calendar-date";

const waiting = (procedure: "listing" | "objection" | "repair") =>
  ({ tab: "all", procedure: [procedure], turn: ["bureau"] }) satisfies Partial<InboxQuery>;

/** What waits for the bureau in matters of credit on a day, as searches of its inbox: whoever reads, the same cases. */
export const dueSearches = (today: CalendarDate) =>
  ({
    listing: waiting("listing"),
    objection: waiting("objection"),
    objectionDue: { ...waiting("objection"), dueFrom: today, dueTo: today },
    objectionOverdue: { ...waiting("objection"), dueTo: addDays(today, -1) },
    repair: waiting("repair"),
  }) satisfies Record<string, Partial<InboxQuery>>;
