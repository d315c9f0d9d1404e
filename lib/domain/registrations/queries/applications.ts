import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { completenessOf } from "../application/queries/completeness";
import { openCorrectionsOf } from "../application/queries/corrections";
import { applicationsVisibleTo } from "../policy";
import { closedStatuses } from "../rules";
import type { RegistrationKind, RegistrationStatus } from "../schema";
import type { RegistrationCase } from "./registration";

const summaryColumns = {
  id: true,
  number: true,
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

type SummaryRow = Prisma.CaseGetPayload<{ select: typeof summaryColumns }>;

const shaped = ({ messages, dueOn, kind, status, ...row }: SummaryRow) => ({
  ...row,
  kind: kind as RegistrationKind,
  status: status as RegistrationStatus,
  dueOn: dueOn && fromDatabaseDate(dueOn),
  unread: messages.length,
});

/** One application as its applicants see it in a list. */
export type ApplicationSummary = ReturnType<typeof shaped>;

const own = (actor: Actor): Prisma.CaseWhereInput => ({
  AND: [applicationsVisibleTo(actor), { procedure: "registration", status: { not: "discarded" } }],
});

/** Applications that wait for their applicants, those due first on top; at most a hundred. */
export async function listWaitingForApplicant(actor: Actor): Promise<ApplicationSummary[]> {
  const rows = await database().case.findMany({
    where: { AND: [own(actor), { waitsFor: "applicant" }] },
    select: summaryColumns,
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { createdAt: "desc" }],
    take: 100,
  });
  return rows.map(shaped);
}

/** One page of the applications that wait for an office, or that have ended; the newest first. */
export async function listApplications(
  actor: Actor,
  { hasEnded, page, pageSize }: { hasEnded: boolean; page: number; pageSize: number },
): Promise<{ applications: ApplicationSummary[]; count: number }> {
  const where: Prisma.CaseWhereInput = {
    AND: [own(actor), { waitsFor: hasEnded ? "nobody" : { notIn: ["applicant", "nobody"] } }],
  };
  const [rows, count] = await Promise.all([
    database().case.findMany({
      where,
      select: summaryColumns,
      orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    database().case.count({ where }),
  ]);
  return { applications: rows.map(shaped), count };
}

/** How many applications wait for the reader's side: the figure beside the entry of the navigation. */
export function countWaitingForApplicant(actor: Actor): Promise<number> {
  return database().case.count({ where: { AND: [own(actor), { waitsFor: "applicant" }] } });
}

/** The newest draft of this kind, for this organization or for none, that the reader may go on with; null without one. */
export async function findOpenDraft(
  actor: Actor,
  kind: RegistrationKind,
  organizationId: string | null,
  tx: Transaction = database(),
): Promise<ApplicationSummary | null> {
  const row = await tx.case.findFirst({
    where: { AND: [own(actor), { kind, organizationId, status: "draft" }] },
    select: summaryColumns,
    orderBy: { createdAt: "desc" },
  });
  return row && shaped(row);
}

/** An application of this kind about an organization, or about its rise into the register, that was sent in and not yet decided. */
export function findUnderWay(kind: RegistrationKind, organizationId: string, tx: Transaction = database()) {
  return tx.case.findFirst({
    where: {
      kind,
      status: { notIn: ["draft", ...closedStatuses] },
      OR: [{ organizationId }, { registration: { predecessorId: organizationId } }],
    },
    select: { id: true, number: true },
  });
}

/** Steps that stay among the offices until the decision: what listTimeline keeps from applicants. */
export const internalFacts = ["registration.recommended", "registration.sentBack"] as const;

/** How far an application is: sections, materials, and what an office asked to correct. The caller has checked that it is the reader's own. */
export async function getOpenTasks(registration: RegistrationCase, tx: Transaction = database()) {
  const [completeness, corrections] = await Promise.all([
    completenessOf(tx, registration),
    openCorrectionsOf(registration.id, tx),
  ]);
  return { ...completeness, corrections };
}

/** Who is on the applicant's side of a case, in the order in which they came. The caller has checked that it is the reader's own. */
export async function listParticipants(caseId: string, tx: Transaction = database()) {
  const rows = await tx.caseParticipant.findMany({
    where: { caseId },
    include: { account: { select: { name: true, loginName: true } } },
    orderBy: [{ addedAt: "asc" }, { accountId: "asc" }],
  });
  return rows.map(({ account, accountId, futureRole }) => ({ ...account, accountId, futureRole }));
}
