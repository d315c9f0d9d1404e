import { getCase } from "@/lib/domain/cases/queries/case";
import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { NotFound } from "@/lib/platform/errors";
import type { RepairKind, RepairStatus } from "../schema";

/** One credit repair with its case. Throws NotFound where the reader may not know of it. */
export async function getRepair(actor: Actor, id: string, tx: Transaction = database()) {
  const file = await getCase(actor, id, tx);
  const repair = await tx.repair.findUnique({ where: { caseId: id } });
  if (!repair) throw new NotFound();
  return { ...file, kind: file.kind as RepairKind, status: file.status as RepairStatus, repair };
}

export type RepairCase = Awaited<ReturnType<typeof getRepair>>;
