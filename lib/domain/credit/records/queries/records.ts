import type { Actor } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock/shanghai";
import { transactionTime } from "@/lib/platform/command";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import type { CreditRecord, Prisma } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import { seesEverything } from "../../policy";
import { isAdverse } from "../rules";
import type { CreditRecordView, RecordEvidence } from "../schema";

const dateOrNull = (date: Date | null) => date && fromDatabaseDate(date);

export const shownRecord = (row: CreditRecord): CreditRecordView => ({
  id: row.id,
  organizationId: row.organizationId,
  category: row.category,
  dimension: row.dimension,
  kind: row.kind,
  value: row.value,
  source: row.source,
  evidence: row.evidence as RecordEvidence,
  eventId: row.eventId,
  caseId: row.caseId,
  occurredOn: fromDatabaseDate(row.occurredOn),
  countsFrom: fromDatabaseDate(row.countsFrom),
  endedOn: dateOrNull(row.endedOn),
  endReason: row.endReason,
  publicFrom: fromDatabaseDate(row.publicFrom),
  publicUntil: dateOrNull(row.publicUntil),
  underObjectionSince: row.underObjectionSince,
  annulledOn: dateOrNull(row.annulledOn),
  annulReason: row.annulReason,
  correctedById: row.correctedById,
  isAdverse: isAdverse(row.kind),
});

/**
 * What a reader may find: the public neither what was annulled nor what lies too long back (Shanghai Credit Regulations
 * art. 35, 37); the organization and the bureau all.
 */
function visible(actor: Actor, organizationId: string, today: Date): Prisma.CreditRecordWhereInput {
  if (seesEverything(actor, organizationId)) return {};
  return {
    annulledOn: null,
    publicFrom: { lte: today },
    OR: [{ publicUntil: null }, { publicUntil: { gt: today } }],
  };
}

/** Which of some records of an organization a reader may see today. */
export async function visibleAmong(
  actor: Actor,
  organizationId: string,
  ids: readonly string[],
  tx: Transaction = database(),
): Promise<ReadonlySet<string>> {
  if (ids.length === 0 || seesEverything(actor, organizationId)) return new Set(ids);
  const rows = await tx.creditRecord.findMany({
    where: {
      AND: [{ id: { in: [...ids] } }, visible(actor, organizationId, await startOfToday(tx))],
    },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

async function startOfToday(tx: Transaction): Promise<Date> {
  return toDatabaseDate(dateInShanghai(await transactionTime(tx)));
}

/** The records of an organization, newest first. Without `includeEnded` only those that still count. */
export async function listRecords(
  actor: Actor,
  organizationId: string,
  { includeEnded = true }: { includeEnded?: boolean } = {},
  tx: Transaction = database(),
): Promise<CreditRecordView[]> {
  const today = await startOfToday(tx);
  const counting: Prisma.CreditRecordWhereInput = {
    annulledOn: null,
    OR: [{ endedOn: null }, { endedOn: { gt: today } }],
  };
  const rows = await tx.creditRecord.findMany({
    where: { AND: [{ organizationId }, visible(actor, organizationId, today), includeEnded ? {} : counting] },
    orderBy: [{ occurredOn: "desc" }, { id: "desc" }],
    take: 500,
  });
  return rows.map(shownRecord);
}

/** One record. Throws NotFound where the reader may not know of it. */
export async function getRecord(
  actor: Actor,
  id: string,
  tx: Transaction = database(),
): Promise<CreditRecordView> {
  const row = await tx.creditRecord.findUnique({ where: { id } });
  if (!row) throw new NotFound();
  const today = await startOfToday(tx);
  const found = await tx.creditRecord.findFirst({
    where: { AND: [{ id }, visible(actor, row.organizationId, today)] },
  });
  if (!found) throw new NotFound();
  return shownRecord(found);
}
