import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { applicationsVisibleTo } from "../policy";

export const ownCaseColumns = {
  id: true,
  number: true,
  procedure: true,
  title: true,
  kind: true,
  status: true,
  waitsFor: true,
  authority: true,
  isDirect: true,
  dueOn: true,
  limitUnit: true,
  createdAt: true,
  submittedAt: true,
  closedAt: true,
  subdistrict: { select: { name: true, englishName: true } },
  supervisoryUnit: { select: { name: true, englishName: true } },
  messages: { where: { fromApplicant: false, readAt: null }, select: { id: true } },
} as const satisfies Prisma.CaseSelect;

type OwnCaseRow = Prisma.CaseGetPayload<{ select: typeof ownCaseColumns }>;

export const shapedOwnCase = ({ messages, dueOn, ...row }: OwnCaseRow) => ({
  ...row,
  dueOn: dueOn && fromDatabaseDate(dueOn),
  unread: messages.length,
});

/** One case of any procedure as those on the applicant's side see it in a list. */
export type OwnCase = ReturnType<typeof shapedOwnCase>;

const own = (actor: Actor): Prisma.CaseWhereInput => ({
  AND: [applicationsVisibleTo(actor), { status: { not: "discarded" } }],
});

/** Cases of one's own that wait for oneself, those due first on top; at most a hundred. */
export async function listWaitingForApplicant(actor: Actor): Promise<OwnCase[]> {
  const rows = await database().case.findMany({
    where: { AND: [own(actor), { waitsFor: "applicant" }] },
    select: ownCaseColumns,
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { createdAt: "desc" }],
    take: 100,
  });
  return rows.map(shapedOwnCase);
}

/** One page of one's own cases that wait for an office, or that have ended; the newest first. */
export async function listOwnCases(
  actor: Actor,
  { hasEnded, page, pageSize }: { hasEnded: boolean; page: number; pageSize: number },
): Promise<{ cases: OwnCase[]; count: number }> {
  const where: Prisma.CaseWhereInput = {
    AND: [own(actor), { waitsFor: hasEnded ? "nobody" : { notIn: ["applicant", "nobody"] } }],
  };
  const [rows, count] = await Promise.all([
    database().case.findMany({
      where,
      select: ownCaseColumns,
      orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    database().case.count({ where }),
  ]);
  return { cases: rows.map(shapedOwnCase), count };
}

/** How many cases wait for the reader's side: the figure beside the entry of the navigation. */
export function countWaitingForApplicant(actor: Actor): Promise<number> {
  return database().case.count({ where: { AND: [own(actor), { waitsFor: "applicant" }] } });
}
