import { type Actor, visitor } from "@/lib/platform/auth/actor";
import { recoveryCode } from "@/lib/platform/auth/random-codes";
import type { Transaction } from "@/lib/platform/db/client";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../events";

/** Makes a resident's account on the first sign-in and returns its id. */
export async function registerResident(
  tx: Transaction,
  resident: { name: string; email?: string; phone?: string },
): Promise<string> {
  const { id, name } = await tx.account.create({
    data: {
      ...resident,
      loginName: `resident-${recoveryCode()}`,
      memberships: { create: { role: "resident" } },
    },
  });
  const actor: Actor = { ...visitor, accountId: id, name, role: "resident" };
  await record(tx, actor, accountEvents.registered(id, { name }));
  return id;
}
