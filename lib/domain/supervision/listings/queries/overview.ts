import { type Actor, isBureau } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { Forbidden } from "@/lib/platform/errors";
import { openStatuses } from "../rules";
import type { ListingCondition, ListingStatus } from "../schema";

const named = { select: { id: true, name: true, englishName: true } } as const;

/** Listings that wait for somebody: proposals at every step, or entries whose period is over. For the bureau. */
export async function listOpenListings(
  actor: Actor,
  part: "proposals" | "exits",
  { page, pageSize }: { page: number; pageSize: number },
  tx: Transaction = database(),
) {
  if (!isBureau(actor)) throw new Forbidden();
  const statuses: ListingStatus[] = part === "exits" ? ["exitDue"] : [...openStatuses];
  const where = { case: { status: { in: statuses } } };
  const [rows, count] = await Promise.all([
    tx.listing.findMany({
      where,
      select: {
        caseId: true,
        list: true,
        condition: true,
        proposedOn: true,
        listedOn: true,
        exitFrom: true,
        organization: named,
        case: {
          select: { number: true, status: true, dueOn: true, assignee: { select: { name: true } } },
        },
      },
      orderBy: [{ case: { dueOn: { sort: "asc", nulls: "last" } } }, { caseId: "asc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    tx.listing.count({ where }),
  ]);
  const listings = rows.map(({ case: file, ...row }) => ({
    ...row,
    condition: row.condition as ListingCondition,
    status: file.status as ListingStatus,
    number: file.number ?? "",
    assignee: file.assignee?.name ?? null,
    dueOn: file.dueOn && fromDatabaseDate(file.dueOn),
    proposedOn: fromDatabaseDate(row.proposedOn),
    listedOn: row.listedOn && fromDatabaseDate(row.listedOn),
    exitFrom: row.exitFrom && fromDatabaseDate(row.exitFrom),
  }));
  return { listings, count };
}

/** How many proposals and how many exits wait. For the bureau. */
export async function countOpenListings(actor: Actor, tx: Transaction = database()) {
  if (!isBureau(actor)) throw new Forbidden();
  const count = (statuses: ListingStatus[]) =>
    tx.listing.count({ where: { case: { status: { in: statuses } } } });
  const [proposals, exits] = await Promise.all([count([...openStatuses]), count(["exitDue"])]);
  return { proposals, exits };
}
