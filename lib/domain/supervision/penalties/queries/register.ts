import type { Actor } from "@/lib/platform/auth/actor";
import { isBureau } from "@/lib/platform/auth/actor";
import { type CalendarDate, calendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { Forbidden } from "@/lib/platform/errors";
import type { PenaltySearch } from "../search/schema";

const columns = {
  id: true,
  caseId: true,
  number: true,
  department: true,
  kind: true,
  fine: true,
  facts: true,
  basis: true,
  decidedOn: true,
  suspendedUntil: true,
  annulledOn: true,
  organization: { select: { id: true, name: true, uscc: true, filingNumber: true } },
} as const satisfies Prisma.PenaltySelect;

function conditionOf({ q, kind, department, year, standing }: PenaltySearch): Prisma.PenaltyWhereInput {
  const first = (of: number): Date => toDatabaseDate(calendarDate(`${of}-01-01`));
  return {
    ...(q && {
      OR: [{ number: { contains: q } }, { organization: { name: { contains: q } } }],
    }),
    ...(kind && { kind }),
    ...(department && { caseId: department === "own" ? { not: null } : null }),
    ...(year && { decidedOn: { gte: first(year), lt: first(year + 1) } }),
    ...(standing && { annulledOn: standing === "inForce" ? null : { not: null } }),
  };
}

type Row = Prisma.PenaltyGetPayload<{ select: typeof columns }>;
const dateOrNull = (date: Date | null): CalendarDate | null => date && fromDatabaseDate(date);

const shaped = ({ decidedOn, suspendedUntil, annulledOn, ...row }: Row) => ({
  ...row,
  decidedOn: fromDatabaseDate(decidedOn),
  suspendedUntil: dateOrNull(suspendedUntil),
  annulledOn: dateOrNull(annulledOn),
});
export type ListedPenalty = ReturnType<typeof shaped>;

const order = [
  { decidedOn: "desc" },
  { id: "desc" },
] as const satisfies Prisma.PenaltyOrderByWithRelationInput[];

/** A page of all penalties, of the bureau and of other departments, newest first. For the bureau alone. */
export async function listPenalties(
  actor: Actor,
  search: PenaltySearch,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ penalties: ListedPenalty[]; count: number }> {
  if (!isBureau(actor)) throw new Forbidden();
  const where = conditionOf(search);
  const [rows, count] = await Promise.all([
    database().penalty.findMany({
      where,
      select: columns,
      orderBy: [...order],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    database().penalty.count({ where }),
  ]);
  return { penalties: rows.map(shaped), count };
}

/** Every penalty of a search, read five hundred at a time for an export. For the bureau alone. */
export async function* eachPenalty(actor: Actor, search: PenaltySearch): AsyncGenerator<ListedPenalty> {
  if (!isBureau(actor)) throw new Forbidden();
  const where = conditionOf(search);
  for (let skip = 0; ; skip += 500) {
    const rows = await database().penalty.findMany({
      where,
      select: columns,
      orderBy: [...order],
      skip,
      take: 500,
    });
    yield* rows.map(shaped);
    if (rows.length < 500) return;
  }
}
