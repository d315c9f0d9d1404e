import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { NotFound } from "@/lib/platform/errors";
import { officeCasesVisibleTo } from "../policy";
import { getCase } from "./case";

/** One case as an office sees it: a case of one's own is no case of the office. Throws NotFound. */
export async function getOfficeCase(actor: Actor, id: string, tx: Transaction = database()) {
  const seen = await tx.case.count({ where: { AND: [officeCasesVisibleTo(actor), { id }] } });
  if (seen === 0) throw new NotFound();
  return getCase(actor, id, tx);
}
