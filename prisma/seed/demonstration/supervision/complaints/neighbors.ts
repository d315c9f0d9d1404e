import type { Actor } from "@/lib/platform/auth/actor";
import type { Transaction } from "@/lib/platform/db/client";
import { chanceOf } from "../../chance";
import { uuidAt } from "../../identities";
import { officeMoment, openingDay, referenceDay } from "../../moments";
import { inventPerson } from "../../people/person";

export type Neighbor = Actor & { accountId: string };

const howMany = 60;
const nowhere = { organizationId: null, subdistrictCode: null, supervisoryUnitId: null };

/** Residents who write to the portal, with a phone each; they sign in by code. */
export async function writeNeighbors(tx: Transaction): Promise<Neighbor[]> {
  const chance = chanceOf("neighbors who write");
  const since = officeMoment(chance, openingDay);
  const neighbors = Array.from({ length: howMany }, (_, place) => ({
    accountId: uuidAt(chance, since),
    name: inventPerson(chance, chance.between(28, 78), referenceDay).name,
    loginName: `neighbor.${String(place + 1).padStart(3, "0")}`,
    phone: `1390000${String(7000 + place)}`,
  }));
  await tx.account.createMany({
    data: neighbors.map(({ accountId, name, loginName, phone }) => ({
      id: accountId,
      name,
      loginName,
      phone,
      createdAt: since,
    })),
  });
  await tx.membership.createMany({
    data: neighbors.map(({ accountId }) => ({
      id: uuidAt(chance, since),
      accountId,
      role: "resident" as const,
      grantedAt: since,
    })),
  });
  return neighbors.map(({ accountId, name }) => ({ accountId, name, role: "resident", ...nowhere }));
}
