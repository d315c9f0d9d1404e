import type { Actor } from "@/lib/platform/auth/actor";
import type { Pause } from "@/lib/platform/clock/statutory-clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import { visibleTo } from "../policy";

const withParties = {
  participants: { select: { accountId: true, futureRole: true } },
  pauses: { orderBy: { fromDate: "asc" } },
  organization: {
    select: {
      ...{ id: true, name: true, englishName: true, uscc: true, filingNumber: true },
      statutoryList: true,
    },
  },
  subdistrict: { select: { name: true, englishName: true } },
  supervisoryUnit: { select: { name: true, englishName: true } },
  assignee: { select: { id: true, name: true } },
} as const satisfies Prisma.CaseInclude;

type CaseRow = Prisma.CaseGetPayload<{ include: typeof withParties }>;

type PauseRow = CaseRow["pauses"][number];
export type CasePause = Pause & Pick<PauseRow, "id" | "reason" | "remark" | "finding">;

function shapedPause({ id, reason, remark, finding, fromDate, until }: PauseRow): CasePause {
  const from = fromDatabaseDate(fromDate);
  return { id, reason, remark, finding, from, until: until && fromDatabaseDate(until) };
}

/** Turns database dates into calendar dates and lists who is on the applicant's side. */
function shaped(row: CaseRow) {
  return {
    ...row,
    createdById: row.createdById ?? "",
    clockStartedOn: row.clockStartedOn && fromDatabaseDate(row.clockStartedOn),
    dueOn: row.dueOn && fromDatabaseDate(row.dueOn),
    participantIds: row.participants.map(({ accountId }) => accountId),
    pauses: row.pauses.map(shapedPause),
  };
}

/** The times that do not count, in their order. */
export async function pausesOf(caseId: string, tx: Transaction = database()): Promise<CasePause[]> {
  const rows = await tx.casePause.findMany({ where: { caseId }, orderBy: { fromDate: "asc" } });
  return rows.map(shapedPause);
}

/** One case of any procedure. Throws NotFound where the reader may not know of it. */
export async function getCase(actor: Actor, id: string, tx: Transaction = database()) {
  const row = await tx.case.findFirst({ where: { AND: [visibleTo(actor), { id }] }, include: withParties });
  if (!row) throw new NotFound();
  return shaped(row);
}

export type CaseFile = Awaited<ReturnType<typeof getCase>>;
