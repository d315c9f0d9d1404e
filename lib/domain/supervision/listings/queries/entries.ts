import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { asksNothing, searchCondition } from "@/lib/platform/search-keys";
import { standingStatuses } from "../rules";
import type { ListingCondition, ListingStatus, StatutoryList } from "../schema";
import type { ListSearch } from "../search/schema";

const columns = {
  caseId: true,
  list: true,
  condition: true,
  decisionNumber: true,
  listedOn: true,
  clockStartedOn: true,
  exitFrom: true,
  case: { select: { number: true, status: true } },
  organization: {
    select: { id: true, name: true, englishName: true, uscc: true, subdistrict: true },
  },
} as const satisfies Prisma.ListingSelect;

type Row = Prisma.ListingGetPayload<{ select: typeof columns }>;
const day = (date: Date | null) => date && fromDatabaseDate(date);

const shaped = (row: Row) => ({
  ...row,
  condition: row.condition as ListingCondition,
  status: row.case.status as ListingStatus,
  number: row.case.number ?? "",
  listedOn: day(row.listedOn),
  clockStartedOn: day(row.clockStartedOn),
  exitFrom: day(row.exitFrom),
});
export type ListEntry = ReturnType<typeof shaped>;

const bare = (like: string) => like.replaceAll("%", "");

/** Organizations whose name, former name or code is looked for. */
function named(q: string): Prisma.OrganizationWhereInput {
  const condition = searchCondition(q);
  if (q === "") return {};
  if (asksNothing(condition)) return { id: { in: [] } };
  const grams = [...condition.han.flatMap((run) => run.grams), ...condition.initials];
  return {
    OR: [
      { uscc: q.toUpperCase() },
      {
        AND: [
          ...(grams.length > 0 ? [{ grams: { hasEvery: grams } }] : []),
          ...condition.han.map(({ like }) => ({ searchText: { contains: bare(like) } })),
          ...condition.latin.map((like) => ({ latinText: { contains: bare(like) } })),
        ],
      },
    ],
  };
}

/** Entries that stand. One whose organization is deregistered only waits to be removed, and is shown no more. */
const standing = {
  case: { status: { in: [...standingStatuses] } },
  organization: { status: { not: "deregistered" } },
} as const satisfies Prisma.ListingWhereInput;

const conditionOf = ({ list, q, condition }: ListSearch): Prisma.ListingWhereInput => ({
  AND: [standing, { list, ...(condition && { condition }), organization: named(q) }],
});

const newestFirst = [
  { listedOn: "desc" },
  { caseId: "desc" },
] as const satisfies Prisma.ListingOrderByWithRelationInput[];

/** One page of those who stand on a list now, the newest first, and how many they are. Public: the same for every reader. */
export async function listEntries(
  search: ListSearch,
  { page, pageSize }: { page: number; pageSize: number },
  tx: Transaction = database(),
): Promise<{ entries: ListEntry[]; count: number }> {
  const where = conditionOf(search);
  const [rows, count] = await Promise.all([
    tx.listing.findMany({
      where,
      select: columns,
      orderBy: newestFirst,
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    tx.listing.count({ where }),
  ]);
  return { entries: rows.map(shaped), count };
}

/** Everybody who stands on a list now under the filters, for an export. Public: the same for every reader. */
export async function* eachEntry(search: ListSearch): AsyncGenerator<ListEntry> {
  for (let page = 1; ; page++) {
    const { entries } = await listEntries(search, { page, pageSize: 500 });
    yield* entries;
    if (entries.length < 500) return;
  }
}

/** How many entries stand on each list now. Public: the same for every reader. */
export async function countEntries(tx: Transaction = database()): Promise<Record<StatutoryList, number>> {
  const counts = await tx.listing.groupBy({
    by: ["list"],
    where: standing,
    _count: true,
  });
  const of = (list: StatutoryList) => counts.find((one) => one.list === list)?._count ?? 0;
  return { abnormalActivities: of("abnormalActivities"), seriousDishonesty: of("seriousDishonesty") };
}
