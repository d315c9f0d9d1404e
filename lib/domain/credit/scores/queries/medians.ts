import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import type { OrganizationKind } from "@/lib/platform/db/generated/client";
import type { CreditDimension } from "../../schema";

/** Median points by dimension of rated organizations of one form, as the run of `day` kept them. */
export type Medians = Record<CreditDimension, number> & { day: CalendarDate };

/** The medians kept last on or before a day; null where none were kept by then. */
export async function mediansOn(
  tx: Transaction,
  kind: OrganizationKind,
  day: CalendarDate,
): Promise<Medians | null> {
  const kept = await tx.creditMedian.findFirst({
    where: { kind, day: { lte: toDatabaseDate(day) } },
    orderBy: { day: "desc" },
  });
  return kept && { ...kept, day: fromDatabaseDate(kept.day) };
}
