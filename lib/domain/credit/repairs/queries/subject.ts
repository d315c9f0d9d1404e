import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { repairableFrom, severityOf } from "../rules";
import type { RecordSeverity } from "../schema";
import { publicityMonths } from "./publicity";

export type RepairedRecord = {
  id: string;
  organizationId: string;
  kind: string;
  evidence: Record<string, string | number>;
  value: number;
  occurredOn: CalendarDate;
  publicFrom: CalendarDate;
  /** Null where records of its kind are not repaired. */
  severity: RecordSeverity | null;
  repairableFrom: CalendarDate | null;
  hasEnded: boolean;
};

/**
 * What a repair is about, with the day from which it may be asked for by the rules in force today; null where there is no
 * such record. Records are public.
 */
export async function findRepairedRecord(
  id: string,
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<RepairedRecord | null> {
  const row = await tx.creditRecord.findUnique({ where: { id } });
  if (!row) return null;
  const publicFrom = fromDatabaseDate(row.publicFrom);
  const months = await publicityMonths(today, tx);
  return {
    id,
    organizationId: row.organizationId,
    kind: row.kind,
    evidence: row.evidence as Record<string, string | number>,
    value: row.value,
    occurredOn: fromDatabaseDate(row.occurredOn),
    publicFrom,
    severity: severityOf(row.kind),
    repairableFrom: repairableFrom({ kind: row.kind, publicFrom }, months),
    hasEnded: row.endedOn !== null || row.annulledOn !== null,
  };
}
