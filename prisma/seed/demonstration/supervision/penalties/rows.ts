import { caseSearchKeys } from "@/lib/domain/cases/rules";
import { daysBetween } from "@/lib/platform/clock";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { staffNamed } from "../staff";
import type { PastPenalty } from "./stories";

export type NumberedPenalty = PastPenalty & { number: string; caseNumber: string };

const officer = staffNamed("bureau.supervision");
const approver = staffNamed("bureau.approver");

/** The case of a past proceeding of the bureau. */
export function caseRow(penalty: NumberedPenalty & { caseId: string }): Prisma.CaseCreateManyInput {
  const { organization, caseNumber: number, filedAt, decidedAt, deliveredAt } = penalty;
  const title = organization.name;
  return {
    id: penalty.caseId,
    number,
    procedure: "penalty",
    kind: "fromInspection",
    status: "delivered",
    waitsFor: "nobody",
    authority: "bureau",
    title,
    organizationId: organization.id,
    organizationPart: "respondent",
    servedAt: penalty.noticedAt,
    organizationKind: organization.kind,
    subdistrictCode: organization.subdistrictCode,
    isDirect: organization.isDirectRegistration,
    createdById: officer.accountId,
    createdByName: officer.name,
    createdAt: filedAt,
    submittedAt: filedAt,
    clockStartedOn: toDatabaseDate(penalty.decidedOn),
    limitValue: 7,
    limitUnit: "workingDays",
    limitBasis: "《行政处罚法》第六十一条、第八十五条",
    extendedBy: 0,
    outcome: penalty.matter.kind,
    decidedAt,
    daysTaken: daysBetween(penalty.filedOn, penalty.decidedOn),
    closedAt: deliveredAt,
    updatedAt: deliveredAt,
    ...caseSearchKeys({ title, number, createdByName: officer.name }),
  };
}

export function proceedingRow(
  penalty: NumberedPenalty & { caseId: string },
): Prisma.PenaltyProceedingCreateManyInput {
  const { organization, matter } = penalty;
  return {
    caseId: penalty.caseId,
    organizationId: organization.id,
    facts: matter.facts,
    basis: matter.basis,
    evidence: matter.evidence,
    proposedKind: matter.kind,
    proposedFine: matter.fine,
    proposedMonths: matter.months,
    reason: matter.reason,
    filedOn: toDatabaseDate(penalty.filedOn),
    openedById: officer.accountId,
    openedByName: officer.name,
    proposedById: officer.accountId,
    proposedByName: officer.name,
    noticeServedOn: toDatabaseDate(penalty.noticedOn),
    statementDueOn: toDatabaseDate(penalty.noticedOn),
    decidedById: approver.accountId,
    decidedByName: approver.name,
    decisionReason: matter.reason,
    deliveredOn: toDatabaseDate(penalty.deliveredOn),
  };
}

export function penaltyRow(penalty: NumberedPenalty): Prisma.PenaltyCreateManyInput {
  const { id, caseId, organization, department, matter, number, decidedOn, suspendedUntil } = penalty;
  return {
    id,
    caseId,
    organizationId: organization.id,
    number,
    department,
    kind: matter.kind,
    fine: matter.fine,
    facts: matter.facts,
    basis: matter.basis,
    decidedOn: toDatabaseDate(decidedOn),
    suspendedUntil: suspendedUntil && toDatabaseDate(suspendedUntil),
    isPaid: matter.kind === "fine",
    createdAt: penalty.decidedAt,
  };
}
