import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Transaction } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { creditDimensions } from "../../schema";
import { wholeRegister } from "../queries/statement";

const columns = Prisma.raw(creditDimensions.map((key) => `"${key}"`).join(", "));
const aggregates = Prisma.raw(
  creditDimensions
    .map((key) => `percentile_disc(0.5) WITHIN GROUP (ORDER BY s."${key}") AS "${key}"`)
    .join(", "),
);

/**
 * Keeps the median points of each form for a day, by the scores as they stand, of rated organizations that stand in the
 * register. Part of every run over the register, so that a page need not read all scores. Takes the place of what was
 * kept for that day before; a form without rated organizations has none. Each form is aggregated by itself: grouped, the
 * rows would have to be sorted by form, which a run does not allow.
 */
export async function keepMedians(tx: Transaction, date: CalendarDate): Promise<void> {
  const day = Prisma.sql`${date}::date`;
  await tx.$executeRaw`DELETE FROM "CreditMedian" WHERE "day" = ${day}`;
  await tx.$executeRaw`
    INSERT INTO "CreditMedian" ("kind", "day", ${columns})
    SELECT forms."kind", ${day}, ${columns} FROM unnest(enum_range(NULL::"OrganizationKind")) AS forms("kind"), LATERAL (
      SELECT count(*) AS "rated", ${aggregates}
      FROM (${wholeRegister(day)} AND o."kind" = forms."kind") w
        JOIN "CreditScore" s ON s."organizationId" = w."organizationId"
      WHERE s."grade" <> 'N') medians
    WHERE "rated" > 0`;
}
