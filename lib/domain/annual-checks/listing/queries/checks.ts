import type { Actor } from "@/lib/platform/auth/actor";
import { type CalendarDate, daysBetween } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { AnnualCheckKind, AnnualCheckStatus, CheckConclusion } from "../../schema";
import type { CheckSearch } from "../schema";
import { checkCondition } from "./condition";

const rowFields = {
  caseId: true,
  organizationId: true,
  year: true,
  filedOn: true,
  daysLate: true,
  conclusion: true,
  reassessment: true,
  missedYears: true,
  remindedAt: true,
  isClean: true,
  campaign: { select: { dueOn: true } },
  organization: { select: { uscc: true } },
  case: {
    select: {
      number: true,
      title: true,
      kind: true,
      status: true,
      subdistrict: { select: { name: true, englishName: true } },
      supervisoryUnit: { select: { name: true, englishName: true } },
    },
  },
} as const satisfies Prisma.AnnualCheckSelect;

function shaped(row: Prisma.AnnualCheckGetPayload<{ select: typeof rowFields }>, today: CalendarDate) {
  const { case: file, campaign, organization, filedOn, ...check } = row;
  const dueOn = fromDatabaseDate(campaign.dueOn);
  const late = filedOn ? (check.daysLate ?? 0) : Math.max(0, daysBetween(dueOn, today));
  return {
    ...check,
    ...file,
    /** Unified social credit code. */
    identifier: organization.uscc ?? "",
    kind: file.kind as AnnualCheckKind,
    status: file.status as AnnualCheckStatus,
    outcome: (check.reassessment ?? check.conclusion) as CheckConclusion | null,
    filedOn: filedOn && fromDatabaseDate(filedOn),
    dueOn,
    /** Days late when it was filed, or until today where it was not. */
    late,
  };
}

export type ListedCheck = ReturnType<typeof shaped>;

function orderOf({ sort }: CheckSearch): Prisma.AnnualCheckOrderByWithRelationInput[] {
  const direction = sort.startsWith("-") ? "desc" : "asc";
  const by = sort.replace("-", "");
  const last = { caseId: "asc" as const };
  if (by === "filedOn" || by === "daysLate") return [{ [by]: { sort: direction, nulls: "last" } }, last];
  return by === "missedYears" ? [{ missedYears: direction }, last] : [{ case: { title: direction } }, last];
}

/** One page of the checks that the reader watches over. */
export async function listChecks(
  actor: Actor,
  search: CheckSearch,
  today: CalendarDate,
): Promise<ListedCheck[]> {
  const rows = await database().annualCheck.findMany({
    where: checkCondition(actor, search),
    select: rowFields,
    orderBy: orderOf(search),
    skip: (search.page - 1) * search.pageSize,
    take: search.pageSize,
    relationLoadStrategy: "join",
  });
  return rows.map((row) => shaped(row, today));
}

/** How many checks a list holds. */
export function countChecks(actor: Actor, search: CheckSearch): Promise<number> {
  return database().annualCheck.count({ where: checkCondition(actor, search) });
}

/** Every check of a list in its order, fetched in blocks, for exports. */
export async function* readChecks(actor: Actor, search: CheckSearch, today: CalendarDate, blockSize = 1_000) {
  const ids = await database().annualCheck.findMany({
    where: checkCondition(actor, search),
    select: { caseId: true },
    orderBy: orderOf(search),
  });
  for (let start = 0; start < ids.length; start += blockSize) {
    const block = ids.slice(start, start + blockSize).map(({ caseId }) => caseId);
    const rows = await database().annualCheck.findMany({
      where: { caseId: { in: block } },
      select: rowFields,
      relationLoadStrategy: "join",
    });
    const byId = new Map(rows.map((row) => [row.caseId, row]));
    for (const id of block) {
      const row = byId.get(id);
      if (row) yield shaped(row, today);
    }
  }
}

/** How checks are called in the report of a bulk act. */
export async function listCheckNames(actor: Actor, ids: string[]) {
  const rows = await database().annualCheck.findMany({
    where: { caseId: { in: ids } },
    select: { caseId: true, case: { select: { title: true } } },
  });
  return actor.accountId === null ? [] : rows.map((row) => ({ id: row.caseId, title: row.case.title }));
}
