import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { Forbidden, NotFound } from "@/lib/platform/errors";
import { mayReadExternalRecords } from "../policy";

/** Where a sheet stands: looked at, taken over, or given up. */
export type BatchStatus = "checked" | "confirmed" | "discarded" | "annulled";

type Row = { confirmedAt: Date | null; annulledAt: Date | null };

/** How far a sheet has come: read, taken over, or given up before or after that. */
export function batchStatusOf({ confirmedAt, annulledAt }: Row): BatchStatus {
  if (annulledAt !== null) return confirmedAt === null ? "discarded" : "annulled";
  return confirmedAt === null ? "checked" : "confirmed";
}

/** The sheets that were taken in, newest first. */
export async function listBatches(actor: Actor) {
  if (!mayReadExternalRecords(actor)) throw new Forbidden();
  const rows = await database().externalBatch.findMany({
    orderBy: [{ importedAt: "desc" }, { id: "desc" }],
    take: 100,
  });
  return rows.map((row) => ({ ...row, status: batchStatusOf(row) }));
}

/** One sheet with its file. Throws NotFound, also to whoever is not of the bureau. */
export async function getBatch(actor: Actor, id: string, tx: Transaction = database()) {
  const row = mayReadExternalRecords(actor)
    ? await tx.externalBatch.findUnique({ where: { id }, include: { file: { select: { sha256: true } } } })
    : null;
  if (!row) throw new NotFound();
  return { ...row, status: batchStatusOf(row) };
}
