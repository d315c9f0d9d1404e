import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import { visibleTo } from "./policy";
import { type AmendmentStatus, proposedChangesSchema } from "./schema";

const withOrganization = {
  organization: {
    select: { id: true, name: true, englishName: true, uscc: true, filingNumber: true, version: true },
  },
} as const satisfies Prisma.AmendmentInclude;

/** One amendment with the entry it corrects. Throws NotFound where the reader may not know of it. */
export async function getAmendment(actor: Actor, id: string, tx: Transaction = database()) {
  const row = await tx.amendment.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    include: withOrganization,
  });
  if (!row) throw new NotFound();
  return { ...row, changes: proposedChangesSchema.parse(row.changes) };
}

export type Amendment = Awaited<ReturnType<typeof getAmendment>>;

export type AmendmentSearch = {
  status?: AmendmentStatus;
  /** Amendments that this officer proposed, or that others did. */
  proposer?: "me" | "others";
  text?: string;
  organizationId?: string;
  page: number;
  pageSize: number;
};

function matching(actor: Actor, search: AmendmentSearch): Prisma.AmendmentWhereInput {
  const { status, proposer, text, organizationId } = search;
  const own = actor.accountId === null ? { id: { in: [] } } : { proposedById: actor.accountId };
  return {
    AND: [
      visibleTo(actor),
      status ? { status } : {},
      organizationId ? { organizationId } : {},
      proposer === "me" ? own : {},
      proposer === "others" ? { NOT: own } : {},
      text
        ? { OR: [{ number: { contains: text } }, { organization: { searchText: { contains: text } } }] }
        : {},
    ],
  };
}

/** One page of amendments, the longest waiting first while they are open, else the newest first. */
export async function listAmendments(actor: Actor, search: AmendmentSearch) {
  const where = matching(actor, search);
  const [rows, count] = await Promise.all([
    database().amendment.findMany({
      where,
      include: withOrganization,
      orderBy: { proposedAt: search.status === "proposed" ? "asc" : "desc" },
      skip: (search.page - 1) * search.pageSize,
      take: search.pageSize,
    }),
    database().amendment.count({ where }),
  ]);
  return {
    amendments: rows.map((row) => ({ ...row, changes: proposedChangesSchema.parse(row.changes) })),
    count,
  };
}

/** How many amendments match; the figure of every link that opens such a list. */
export function countAmendments(
  actor: Actor,
  search: Omit<AmendmentSearch, "page" | "pageSize">,
): Promise<number> {
  return database().amendment.count({ where: matching(actor, { ...search, page: 1, pageSize: 1 }) });
}

/** The amendment of an entry that waits for its second officer, if there is one. */
export function findOpenAmendment(actor: Actor, organizationId: string, tx: Transaction = database()) {
  return tx.amendment.findFirst({
    where: { AND: [visibleTo(actor), { organizationId, status: "proposed" }] },
  });
}

/** The amendments proposed just before and after this one among those of the same status. */
export async function findNeighbors(actor: Actor, { status, proposedAt, id }: Amendment) {
  const among: Prisma.AmendmentWhereInput = { AND: [visibleTo(actor), { status, id: { not: id } }] };
  const select = { id: true, number: true } as const;
  const [previous, next] = await Promise.all([
    database().amendment.findFirst({
      where: { ...among, proposedAt: { lte: proposedAt } },
      orderBy: { proposedAt: "desc" },
      select,
    }),
    database().amendment.findFirst({
      where: { ...among, proposedAt: { gt: proposedAt } },
      orderBy: { proposedAt: "asc" },
      select,
    }),
  ]);
  return { previous, next };
}
