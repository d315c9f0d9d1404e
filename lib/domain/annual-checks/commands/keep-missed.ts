import type { CalendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { missedYearsAfter } from "../rules";

type Missing = {
  organizationId: string | null;
  year: number;
  /** First day without a report. */
  since: CalendarDate;
  /** What was filed and counts no more, since it was returned and not sent in again. */
  dropped?: { filedOn: CalendarDate | null; daysLate: number | null; isClean: boolean };
};

/** Keeps that a report is not there, and counts the years in a row. Gives their number, this one included. */
export async function markMissed(
  tx: Transaction,
  id: string,
  { organizationId, year, since, dropped }: Missing,
): Promise<number> {
  const before = await tx.annualCheck.findFirst({
    where: { organizationId: organizationId ?? "", year: year - 1 },
    select: { missedYears: true },
  });
  const years = missedYearsAfter(before?.missedYears ?? 0);
  await tx.annualCheck.update({ where: { caseId: id }, data: { missedYears: years } });
  const ordinal = (await tx.missedReport.count({ where: { caseId: id } })) + 1;
  await tx.missedReport.create({
    data: {
      ...{ caseId: id, ordinal, since: toDatabaseDate(since), years },
      droppedFiledOn: dropped?.filedOn ? toDatabaseDate(dropped.filedOn) : null,
      droppedDaysLate: dropped?.daysLate ?? null,
      droppedClean: dropped?.isClean ?? false,
    },
  });
  return years;
}

const standing = (id: string) => ({ caseId: id, filedOn: null, annulledOn: null });

/** A report came after all: the year is no longer missed, and the mark ends on that day. */
export async function endMissed(tx: Transaction, id: string, filedOn: CalendarDate): Promise<void> {
  await tx.annualCheck.update({ where: { caseId: id }, data: { missedYears: 0 } });
  await tx.missedReport.updateMany({ where: standing(id), data: { filedOn: toDatabaseDate(filedOn) } });
}

/** The organization need not have reported: the mark is taken back with the reason of its exemption. */
export async function annulMissed(
  tx: Transaction,
  id: string,
  { reason, on }: { reason: string; on: CalendarDate },
): Promise<void> {
  await tx.annualCheck.update({ where: { caseId: id }, data: { missedYears: 0 } });
  await tx.missedReport.updateMany({
    where: standing(id),
    data: { annulledOn: toDatabaseDate(on), annulReason: reason },
  });
}
