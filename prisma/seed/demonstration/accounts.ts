import {
  demonstrationAccounts,
  demonstrationPassword,
  demonstrationTotpSecret,
} from "@/lib/domain/accounts/demonstration";
import { needsSecondFactor } from "@/lib/platform/auth/actor";
import { hashPassword } from "@/lib/platform/auth/passwords";
import { sealTotpSecret } from "@/lib/platform/auth/totp";
import type { Transaction } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { chanceOf } from "./chance";
import type { Desk } from "./histories/actors";
import { uuidAt } from "./identities";
import { officeMoment, openingDay } from "./moments";

/** The accounts of the demonstration with identities of their own, one desk each. */
export const accounts = demonstrationAccounts.map((account) => {
  const chance = chanceOf(`account ${account.loginName}`);
  return { ...account, id: uuidAt(chance, officeMoment(chance, openingDay)) };
});

/** The same people as those who stand in the record. */
export const desks: Desk[] = accounts.map(({ id, name, role, place }) => ({
  accountId: id,
  name,
  role,
  subdistrictCode: place && "subdistrictCode" in place ? place.subdistrictCode : null,
}));

type Places = { organizations: ReadonlyMap<string, string>; units: ReadonlyMap<string, string> };
type Account = (typeof accounts)[number];

function placeOf({ place }: Account, places: Places) {
  if (!place) return {};
  if ("subdistrictCode" in place) return { subdistrictCode: place.subdistrictCode };
  const id =
    "organization" in place
      ? places.organizations.get(place.organization)
      : places.units.get(place.supervisoryUnit);
  if (id === undefined) throw new Error(`the demonstration has no such place: ${JSON.stringify(place)}`);
  return "organization" in place ? { organizationId: id } : { supervisoryUnitId: id };
}

/** Writes an account for every role. The password is the same for all and no secret, so it is hashed once. */
export async function writeAccounts(tx: Transaction, places: Places): Promise<void> {
  const chance = chanceOf("memberships");
  const passwordHash = await hashPassword(demonstrationPassword);
  const since = officeMoment(chance, openingDay);
  const rows = accounts.map(
    ({ id, loginName, name, role }, index): Prisma.AccountCreateManyInput => ({
      id,
      loginName,
      name,
      email: `${loginName}@example.org`,
      phone: role === "resident" ? "13800005501" : `1380000${String(5600 + index)}`,
      passwordHash,
      passwordChangedAt: since,
      createdAt: since,
      ...(needsSecondFactor(role) && {
        totpSecret: sealTotpSecret(demonstrationTotpSecret),
        totpConfirmedAt: since,
      }),
    }),
  );
  await tx.account.createMany({ data: rows });
  await tx.membership.createMany({
    data: accounts.map((account) => ({
      id: uuidAt(chance, since),
      accountId: account.id,
      role: account.role,
      grantedAt: since,
      ...placeOf(account, places),
    })),
  });
}
