import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Transaction } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { creditDimensions } from "../../schema";
import { wholeRegister } from "../queries/statement";

const columns = Prisma.raw(creditDimensions.map((key) => `"${key}"`).join(", "));
const aggregates = Prisma.raw(
  creditDimensions.map((key) => `percentile_disc(0.5) WITHIN GROUP (ORDER BY s."${key}")`).join(", "),
);

/**
 * Keeps the median points of each form for a day, by the scores as they stand, of rated organizations that stand in the
 * register. Part of every run over the register, so that a page need not read all scores. Takes the place of what was
 * kept for that day before; a form without rated organizations has none.
 */
export async function keepMedians(tx: Transaction, date: CalendarDate): Promise<void> {
  const day = Prisma.sql`${date}::date`;
  await tx.$executeRaw`DELETE FROM "CreditMedian" WHERE "day" = ${day}`;
  await tx.$executeRaw`
    INSERT INTO "CreditMedian" ("kind", "day", ${columns})
    SELECT o."kind", ${day}, ${aggregates}
    FROM (${wholeRegister(day)}) w JOIN "CreditScore" s ON s."organizationId" = w."organizationId"
      JOIN "Organization" o ON o."id" = w."organizationId"
    WHERE s."grade" <> 'N' GROUP BY o."kind"`;
}
