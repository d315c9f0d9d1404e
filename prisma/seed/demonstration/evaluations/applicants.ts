import type { Actor } from "@/lib/platform/auth/actor";
import type { Transaction } from "@/lib/platform/db/client";
import { chanceOf } from "../chance";
import type { Resident } from "../district";
import { uuidAt } from "../identities";
import { officeMoment, openingDay } from "../moments";

/** The legal representative of an organization at its desk: an account that is there, or one made for it. */
export async function deskOf(tx: Transaction, { draft }: Resident, ordinal: number): Promise<Actor> {
  const role = "legalRepresentative" as const;
  const held = await tx.membership.findFirst({
    where: { organizationId: draft.id, role, endedAt: null },
    select: { account: { select: { id: true, name: true } } },
  });
  const nowhere = { subdistrictCode: null, supervisoryUnitId: null };
  const { name } = draft.legalRepresentative;
  if (held) {
    return {
      accountId: held.account.id,
      name: held.account.name,
      role,
      organizationId: draft.id,
      ...nowhere,
    };
  }
  const chance = chanceOf(`desk of ${draft.name}`);
  const since = officeMoment(chance, openingDay);
  const id = uuidAt(chance, since);
  const loginName = `org.evaluated.${String(ordinal + 1).padStart(2, "0")}.${draft.code.slice(-4).toLowerCase()}`;
  await tx.account.create({
    data: {
      id,
      loginName,
      name,
      createdAt: since,
      memberships: { create: { role, organizationId: draft.id, grantedAt: since } },
    },
  });
  return { accountId: id, name, role, organizationId: draft.id, ...nowhere };
}
