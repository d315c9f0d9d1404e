import type { Role } from "@/lib/platform/auth/actor";
import type { Transaction } from "@/lib/platform/db/client";
import type { AccountPlace } from "../schema";

/** Lets one transaction at a time change the roles of an account; others wait for it. */
export async function lockAccount(tx: Transaction, accountId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Account" WHERE "id" = ${accountId}::uuid FOR UPDATE`;
}

/** Whether an account holds a role in this place. What has lapsed is closed on the way, so that it can be given anew. */
export async function isHeld(
  tx: Transaction,
  held: AccountPlace & { accountId: string; role: Role },
  now: Date,
): Promise<boolean> {
  await tx.membership.updateMany({
    where: { ...held, endedAt: null, validUntil: { lte: now } },
    data: { endedAt: now },
  });
  return (await tx.membership.count({ where: { ...held, endedAt: null } })) > 0;
}
