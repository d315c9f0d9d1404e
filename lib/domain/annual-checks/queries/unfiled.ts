import { type Actor, isBureau, isSystem, system } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { NotFound } from "@/lib/platform/errors";
import { type AnnualCheckCase, getAnnualCheck } from "./annual-check";

/**
 * One annual check for the office that keeps the campaign: unlike `getAnnualCheck` also while no report was filed. What
 * the organization writes in its draft is not among it. Throws NotFound for everybody outside the bureau.
 */
export async function getUnfiledCheck(
  actor: Actor,
  id: string,
  tx: Transaction = database(),
): Promise<AnnualCheckCase> {
  if (!isBureau(actor) && !isSystem(actor)) throw new NotFound();
  return getAnnualCheck(system, id, tx);
}
