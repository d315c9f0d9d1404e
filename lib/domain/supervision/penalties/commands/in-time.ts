import type { CalendarDate } from "@/lib/platform/clock";
import { Refusal } from "@/lib/platform/errors";
import type { Proceeding } from "../queries/proceeding";

/** Throws Refusal "penalties.statementOver" after the last day for a statement or a hearing request. */
export function refuseLate({ statementDueOn }: Proceeding, today: CalendarDate): void {
  if (statementDueOn !== null && today > statementDueOn)
    throw new Refusal("penalties.statementOver", { date: statementDueOn });
}
