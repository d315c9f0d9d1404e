import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { Prisma } from "@/lib/platform/db/generated/client";
import { annualCheckFacts } from "./annual-check-facts";
import { scopeOf } from "./fact-columns";
import { complaintFacts, externalFacts } from "./public-facts";
import { evaluationFacts, registerStates, registrationFacts } from "./register-facts";
import { inspectionFacts, listingFacts, penaltyFacts } from "./supervision-facts";

export type FactScope = {
  /** Organizations to look at; null: all. */
  organizationIds: readonly string[] | null;
  /** Only how the register stands, which time alone can change. */
  isStateOnly?: boolean;
  today: CalendarDate;
};

/**
 * Every fact that counts for credit, as the other domains hold it now, one row each: the one mapping from facts to
 * records, for the drawing job, for a whole register and for the demonstration.
 */
export function facts({ organizationIds, isStateOnly = false, today }: FactScope): Prisma.Sql {
  const scope = scopeOf(organizationIds);
  const states = registerStates(scope, today);
  const all = [
    ...annualCheckFacts(scope),
    ...registrationFacts(scope),
    ...evaluationFacts(scope),
    ...inspectionFacts(scope),
    ...penaltyFacts(scope),
    ...listingFacts(scope),
    ...complaintFacts(scope),
    ...externalFacts(scope),
    ...states,
  ];
  return Prisma.join(
    (isStateOnly ? states : all).map((source) => Prisma.sql`(${source})`),
    " UNION ALL ",
  );
}
