import type { Actor, Role } from "@/lib/platform/auth/actor";
import { heldRoleColumns, heldRoleOf, inForceAt } from "@/lib/platform/auth/held-roles";
import { database } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { visibleTo } from "../policy";
import type { AccountStatus } from "../workflow";

export type AccountSearch = {
  text?: string;
  role?: Role;
  status?: AccountStatus;
  now: Date;
  page: number;
  pageSize: number;
};

function matching(actor: Actor, { text, role, status, now }: AccountSearch): Prisma.AccountWhereInput {
  const contains = { contains: text?.replace(/\s+/g, ""), mode: "insensitive" as const };
  return {
    AND: [
      visibleTo(actor),
      status ? { status } : {},
      role ? { memberships: { some: { role, ...inForceAt(now) } } } : {},
      text
        ? { OR: [{ name: contains }, { loginName: contains }, { email: contains }, { phone: contains }] }
        : {},
    ],
  };
}

/** One page of accounts by login name, with the roles they hold now, and how many match. */
export async function listAccounts(actor: Actor, search: AccountSearch) {
  const where = matching(actor, search);
  const [rows, count] = await Promise.all([
    database().account.findMany({
      where,
      select: {
        id: true,
        loginName: true,
        name: true,
        status: true,
        totpConfirmedAt: true,
        lastSignedInAt: true,
        memberships: {
          where: inForceAt(search.now),
          select: { ...heldRoleColumns, delegatedFromId: true },
          orderBy: { grantedAt: "asc" },
        },
      },
      orderBy: [{ loginName: "asc" }],
      skip: (search.page - 1) * search.pageSize,
      take: search.pageSize,
    }),
    database().account.count({ where }),
  ]);
  const accounts = rows.map(({ memberships, ...account }) => ({
    ...account,
    roles: memberships.map(heldRoleOf),
  }));
  return { accounts, count };
}

export type ListedAccount = Awaited<ReturnType<typeof listAccounts>>["accounts"][number];
