import { getCase } from "@/lib/domain/cases/queries/case";
import { type Actor, isSystem } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { Forbidden, NotFound } from "@/lib/platform/errors";
import { shownRecord } from "../../records/queries/records";
import type { ObjectionDemand, ObjectionStatus } from "../schema";

/** One objection with its case and the record it is about. Throws NotFound where the reader may not know of it. */
export async function getObjection(actor: Actor, id: string, tx: Transaction = database()) {
  const file = await getCase(actor, id, tx);
  const row = await tx.creditObjection.findUnique({
    where: { caseId: id },
    include: { record: true, correction: true },
  });
  if (!row) throw new NotFound();
  const { record, correction, ...objection } = row;
  return {
    ...file,
    kind: file.kind as ObjectionDemand,
    status: file.status as ObjectionStatus,
    objection,
    record: shownRecord(record),
    correction: correction && shownRecord(correction),
  };
}

export type ObjectionCase = Awaited<ReturnType<typeof getObjection>>;

/** Refused objections for which nobody asked for a second look in time. For the portal itself. */
export async function listLapsing(actor: Actor, today: CalendarDate): Promise<string[]> {
  if (!isSystem(actor)) throw new Forbidden();
  const rows = await database().case.findMany({
    where: { procedure: "objection", status: "refused", dueOn: { lt: toDatabaseDate(today) } },
    select: { id: true },
    orderBy: { dueOn: "asc" },
  });
  return rows.map(({ id }) => id);
}
