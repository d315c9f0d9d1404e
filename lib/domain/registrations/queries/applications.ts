import { type OwnCase, ownCaseColumns, shapedOwnCase } from "@/lib/domain/cases/queries/own-cases";
import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { completenessOf } from "../application/queries/completeness";
import { openCorrectionsOf } from "../application/queries/corrections";
import { applicationsVisibleTo } from "../policy";
import { closedStatuses } from "../rules";
import type { RegistrationKind } from "../schema";
import type { RegistrationCase } from "./registration";

const own = (actor: Actor): Prisma.CaseWhereInput => ({
  AND: [applicationsVisibleTo(actor), { procedure: "registration", status: { not: "discarded" } }],
});

/** The newest draft of this kind, for this organization or for none, that the reader may go on with; null without one. */
export async function findOpenDraft(
  actor: Actor,
  kind: RegistrationKind,
  organizationId: string | null,
  tx: Transaction = database(),
): Promise<OwnCase | null> {
  const row = await tx.case.findFirst({
    where: { AND: [own(actor), { kind, organizationId, status: "draft" }] },
    select: ownCaseColumns,
    orderBy: { createdAt: "desc" },
  });
  return row && shapedOwnCase(row);
}

/** An application of this kind about an organization, or about its rise into the register, that was sent in and not yet decided. */
export function findUnderWay(kind: RegistrationKind, organizationId: string, tx: Transaction = database()) {
  return tx.case.findFirst({
    where: {
      procedure: "registration",
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
