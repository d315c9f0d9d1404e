import { type Actor, deskOf, isBureau, isSystem, system } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { NotFound } from "@/lib/platform/errors";
import { type AnnualCheckCase, getAnnualCheck } from "./annual-check";

type Place = Pick<AnnualCheckCase, "subdistrictCode" | "supervisoryUnitId">;

/** The bureau sees every check without a report, a center and a supervisory unit those of their own. */
function keepsWatch(actor: Actor, { subdistrictCode, supervisoryUnitId }: Place): boolean {
  if (isBureau(actor) || isSystem(actor)) return true;
  const desk = deskOf(actor.role);
  if (desk === "center") return actor.subdistrictCode !== null && actor.subdistrictCode === subdistrictCode;
  return (
    desk === "supervisoryUnit" &&
    actor.supervisoryUnitId !== null &&
    actor.supervisoryUnitId === supervisoryUnitId
  );
}

/**
 * One annual check for an office that watches over its filing: unlike `getAnnualCheck` also while no report was filed.
 * What the organization writes in its draft is not among it. Throws NotFound for everybody else.
 */
export async function getUnfiledCheck(
  actor: Actor,
  id: string,
  tx: Transaction = database(),
): Promise<AnnualCheckCase> {
  const check = await getAnnualCheck(system, id, tx);
  if (!keepsWatch(actor, check)) throw new NotFound();
  return check;
}
