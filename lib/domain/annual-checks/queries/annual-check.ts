import { getCase } from "@/lib/domain/cases/queries/case";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { NotFound } from "@/lib/platform/errors";
import { caseDetailsOf } from "../../cases/rules";
import type { ReportFinding } from "../report/checks/schema";
import { charityReportBasis } from "../rules";
import type { AnnualCheckKind, AnnualCheckStatus } from "../schema";

/** One annual check: the case with its check, its campaign's days and its breaches. Throws NotFound. */
export async function getAnnualCheck(actor: Actor, id: string, tx: Transaction = database()) {
  const file = await getCase(actor, id, tx);
  const row = await tx.annualCheck.findUnique({
    where: { caseId: id },
    include: { campaign: true, breaches: { orderBy: { foundAt: "asc" } } },
  });
  if (!row) throw new NotFound();
  const { campaign, filedOn, rectifyBy, findings, ...check } = row;
  const law = check.isReport ? charityReportBasis : campaign;
  const openCorrections = await tx.caseCorrection.count({ where: { caseId: id, resolvedAt: null } });
  return {
    ...file,
    ...check,
    kind: file.kind as AnnualCheckKind,
    status: file.status as AnnualCheckStatus,
    findings: (findings ?? []) as unknown as ReportFinding[],
    filedOn: filedOn && fromDatabaseDate(filedOn),
    rectifyBy: rectifyBy && fromDatabaseDate(rectifyBy),
    openCorrections,
    statutoryList: file.organization?.statutoryList ?? null,
    campaign: {
      id: campaign.id,
      status: campaign.status,
      opensOn: fromDatabaseDate(campaign.opensOn),
      firstReviewDueOn: fromDatabaseDate(campaign.firstReviewDueOn),
      dueOn: fromDatabaseDate(campaign.dueOn),
      basis: law.basis,
      basisEn: law.basisEn,
    },
  };
}

export type AnnualCheckCase = Awaited<ReturnType<typeof getAnnualCheck>>;

/** What every event of an annual check tells of it, as it stood before the step. */
export const annualCheckDetailsOf = (check: AnnualCheckCase) => ({
  ...caseDetailsOf(check),
  year: check.year,
});

/** One line of an organization's own list. */
export type OwnAnnualCheck = {
  caseId: string;
  number: string | null;
  year: number;
  status: AnnualCheckStatus;
  opensOn: CalendarDate;
  firstReviewDueOn: CalendarDate;
  dueOn: CalendarDate;
  filedOn: CalendarDate | null;
  daysLate: number | null;
  conclusion: string | null;
  reassessment: string | null;
  rectifyBy: CalendarDate | null;
  missedYears: number;
  /** A charity's report, which has no conclusion. */
  isReport: boolean;
};

/** The annual checks of the organization at whose desk the reader sits, newest year first; none for anybody else. */
export async function listOwnAnnualChecks(
  actor: Actor,
  tx: Transaction = database(),
): Promise<OwnAnnualCheck[]> {
  if (actor.organizationId === null) return [];
  const rows = await tx.annualCheck.findMany({
    where: { organizationId: actor.organizationId },
    include: { case: { select: { number: true, status: true } }, campaign: true },
    orderBy: { year: "desc" },
  });
  return rows.map(({ campaign, case: file, filedOn, rectifyBy, ...check }) => ({
    caseId: check.caseId,
    number: file.number,
    year: check.year,
    status: file.status as AnnualCheckStatus,
    opensOn: fromDatabaseDate(campaign.opensOn),
    firstReviewDueOn: fromDatabaseDate(campaign.firstReviewDueOn),
    dueOn: fromDatabaseDate(campaign.dueOn),
    filedOn: filedOn && fromDatabaseDate(filedOn),
    daysLate: check.daysLate,
    conclusion: check.conclusion,
    reassessment: check.reassessment,
    rectifyBy: rectifyBy && fromDatabaseDate(rectifyBy),
    missedYears: check.missedYears,
    isReport: check.isReport,
  }));
}
