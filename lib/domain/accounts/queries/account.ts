import { type Actor, deskOf } from "@/lib/platform/auth/actor";
import { type HeldRole, heldRoleColumns, heldRoleOf, inForceAt } from "@/lib/platform/auth/held-roles";
import { database, type Transaction } from "@/lib/platform/db/client";
import { NotFound } from "@/lib/platform/errors";
import { visibleTo } from "../policy";

const columns = {
  id: true,
  loginName: true,
  name: true,
  email: true,
  phone: true,
  status: true,
  passwordHash: true,
  passwordChangedAt: true,
  totpConfirmedAt: true,
  version: true,
  createdAt: true,
  lastSignedInAt: true,
} as const;

/** One account with the roles it holds at this moment. Throws NotFound where the reader may not know of it. */
export async function getAccount(actor: Actor, id: string, now: Date, tx: Transaction = database()) {
  const account = await tx.account.findFirst({
    where: { AND: [{ id }, visibleTo(actor)] },
    select: {
      ...columns,
      memberships: {
        where: inForceAt(now),
        select: { ...heldRoleColumns, delegatedFromId: true, grantedAt: true },
        orderBy: { grantedAt: "asc" },
      },
      identities: { select: { provider: true, subject: true, linkedAt: true } },
    },
  });
  if (!account) throw new NotFound();
  const { passwordHash, memberships, ...particulars } = account;
  return {
    ...particulars,
    hasPassword: passwordHash !== null,
    hasSecondFactor: account.totpConfirmedAt !== null,
    roles: memberships.map((row) => ({
      ...heldRoleOf(row),
      delegatedFromId: row.delegatedFromId,
      grantedAt: row.grantedAt,
    })),
  };
}

export type AccountPage = Awaited<ReturnType<typeof getAccount>>;

/** A role in force with whose it is and where. Throws NotFound where the reader may not know of it. */
export async function getMembership(actor: Actor, id: string, now: Date, tx: Transaction = database()) {
  const row = await tx.membership.findFirst({
    where: { AND: [{ id }, inForceAt(now)] },
    select: {
      ...heldRoleColumns,
      accountId: true,
      delegatedFromId: true,
      delegatedFrom: { select: { accountId: true } },
      account: { select: { name: true } },
    },
  });
  if (!row) throw new NotFound();
  const isLender = row.delegatedFrom !== null && row.delegatedFrom.accountId === actor.accountId;
  const visible = await tx.account.count({ where: { AND: [{ id: row.accountId }, visibleTo(actor)] } });
  if (!isLender && visible === 0) throw new NotFound();
  const { accountId, delegatedFromId, delegatedFrom, account, ...held } = row;
  return {
    ...heldRoleOf(held),
    accountId,
    accountName: account.name,
    delegatedFromId,
    delegatedFromAccountId: delegatedFrom?.accountId ?? null,
  };
}

type Place = Pick<HeldRole, "role" | "organizationId" | "subdistrictCode" | "supervisoryUnitId">;

/** Another active person who works at the same desk and place as a role; null when there is none of that name. */
export async function findColleague(
  tx: Transaction,
  loginName: string,
  at: Place & { accountId: string },
  now: Date,
) {
  const account = await tx.account.findFirst({
    where: { loginName, status: "active", id: { not: at.accountId } },
    select: { id: true, name: true, memberships: { where: inForceAt(now) } },
  });
  const isHere = (held: Place) =>
    deskOf(held.role) === deskOf(at.role) &&
    held.organizationId === at.organizationId &&
    held.subdistrictCode === at.subdistrictCode &&
    held.supervisoryUnitId === at.supervisoryUnitId;
  if (!account?.memberships.some(isHere)) return null;
  return { id: account.id, name: account.name, roles: account.memberships.map(({ role }) => role) };
}
