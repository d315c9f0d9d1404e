import { officeCasesVisibleTo } from "@/lib/domain/cases/policy";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { InspectionConclusion, InspectionKind, InspectionStatus } from "../schema";

export type InspectionSearch = {
  text?: string;
  kind?: InspectionKind;
  status?: InspectionStatus;
  conclusion?: InspectionConclusion;
  planId?: string;
  /** Only those for whose visit or order the reader is named. */
  isMine?: boolean;
  /** Only orders whose last day has passed. */
  isOverdue?: boolean;
  page: number;
  pageSize: number;
};

const overdueOn = (today: CalendarDate): Prisma.InspectionWhereInput => ({
  case: { status: "rectifying" },
  rectifyBy: { lt: toDatabaseDate(today) },
});

function matching(actor: Actor, search: Omit<InspectionSearch, "page" | "pageSize">, today: CalendarDate) {
  const { text, kind, status, conclusion, planId, isMine, isOverdue } = search;
  const parts: Prisma.InspectionWhereInput[] = [
    { case: { AND: [officeCasesVisibleTo(actor), { submittedAt: { not: null } }, { kind, status }] } },
    { conclusion, planId },
  ];
  if (text) {
    parts.push({
      case: { OR: [{ title: { contains: text } }, { number: { contains: text, mode: "insensitive" } }] },
    });
  }
  if (isMine) parts.push({ inspectors: { some: { accountId: actor.accountId ?? undefined } } });
  if (isOverdue) parts.push(overdueOn(today));
  return { AND: parts } satisfies Prisma.InspectionWhereInput;
}

/** One page of the inspections that the reader's office knows of, newest first, and how many there are. */
export async function listInspections(actor: Actor, search: InspectionSearch, today: CalendarDate) {
  const where = matching(actor, search, today);
  const [rows, count] = await Promise.all([
    database().inspection.findMany({
      where,
      select: {
        caseId: true,
        conclusion: true,
        plannedOn: true,
        inspectedOn: true,
        rectifyBy: true,
        case: { select: { number: true, title: true, kind: true, status: true, dueOn: true } },
        organization: { select: { englishName: true } },
        inspectors: { select: { account: { select: { name: true } } }, orderBy: { accountId: "asc" } },
      },
      orderBy: [{ case: { createdAt: "desc" } }, { caseId: "desc" }],
      skip: (search.page - 1) * search.pageSize,
      take: search.pageSize,
    }),
    database().inspection.count({ where }),
  ]);
  const day = (date: Date | null) => date && fromDatabaseDate(date);
  const inspections = rows.map(({ case: file, inspectors, plannedOn, inspectedOn, rectifyBy, ...row }) => ({
    ...row,
    ...file,
    kind: file.kind as InspectionKind,
    status: file.status as InspectionStatus,
    dueOn: day(file.dueOn),
    plannedOn: day(plannedOn),
    inspectedOn: day(inspectedOn),
    rectifyBy: day(rectifyBy),
    inspectors: inspectors.map(({ account }) => account.name),
  }));
  return { inspections, count };
}

/** How many inspections a filter holds: the figure on a tab. */
export const countInspections = (
  actor: Actor,
  search: Omit<InspectionSearch, "page" | "pageSize">,
  today: CalendarDate,
) => database().inspection.count({ where: matching(actor, search, today) });

/** Orders that became overdue and have not been flagged yet: for the portal itself. */
export async function listOverdueOrders(today: CalendarDate): Promise<string[]> {
  const rows = await database().inspection.findMany({
    where: { AND: [overdueOn(today), { overdueSince: null }] },
    select: { caseId: true },
    orderBy: { rectifyBy: "asc" },
  });
  return rows.map(({ caseId }) => caseId);
}
