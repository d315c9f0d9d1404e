import type { CalendarDate } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import type { OrganizationKind } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import { getRulesInForce } from "../../district/queries/rules";
import { standingOf } from "../../supervision/listings/queries/standing";
import type { HeldGrade } from "../rules";
import type { EvaluationKind } from "../schema";
import {
  type EligibilityFacts,
  type EligibilityLimits,
  judgeEligibility,
  kindOfApplication,
  lostConditions,
} from "./rules";
import type { CheckState, JudgedLine } from "./schema";

/** The newest grade that an organization was given; null where it never had one. */
async function findLastGrade(
  organizationId: string,
  tx: Transaction = database(),
): Promise<HeldGrade | null> {
  const row = await tx.evaluation.findFirst({
    where: { organizationId, grade: { gte: 1 }, validFrom: { not: null }, validUntil: { not: null } },
    orderBy: { validFrom: "desc" },
    select: { grade: true, validFrom: true, validUntil: true, endedOn: true },
  });
  if (!row?.grade || !row.validFrom || !row.validUntil) return null;
  return {
    grade: row.grade,
    validFrom: fromDatabaseDate(row.validFrom),
    validUntil: fromDatabaseDate(row.validUntil),
    endedOn: row.endedOn && fromDatabaseDate(row.endedOn),
  };
}

/** How the check of a year stands; null where there was no campaign that was due by the day. */
async function checkOf(
  organizationId: string,
  campaign: { id: string; year: number } | undefined,
  tx: Transaction,
): Promise<{ year: number; state: CheckState } | null> {
  if (!campaign) return null;
  const { id, year } = campaign;
  const check = await tx.annualCheck.findFirst({ where: { campaignId: id, organizationId } });
  const conclusion = check?.reassessment ?? check?.conclusion;
  if (conclusion) return { year, state: conclusion };
  // A charity that reported is exempt from the check itself.
  if (check?.filedOn && check.isReport) return { year, state: "exempt" };
  if (check?.filedOn) return { year, state: "underWay" };
  const exempt = await tx.annualCheckExemption.count({ where: { campaignId: id, organizationId } });
  if (exempt > 0) return { year, state: "exempt" };
  // Who entered the register after the campaign has no check in it.
  return check ? { year, state: "missed" } : null;
}

async function checksOf(
  organizationId: string,
  kind: OrganizationKind,
  today: CalendarDate,
  tx: Transaction,
) {
  const [last, before] = await tx.annualCheckCampaign.findMany({
    where: { kind, dueOn: { lt: toDatabaseDate(today) }, status: { not: "draft" } },
    orderBy: { year: "desc" },
    take: 2,
    select: { id: true, year: true },
  });
  return {
    lastCheck: await checkOf(organizationId, last, tx),
    checkBefore: await checkOf(organizationId, before, tx),
  };
}

async function penaltiesOf(organizationId: string, today: CalendarDate, tx: Transaction) {
  const rows = await tx.penalty.findMany({
    where: { organizationId, annulledOn: null },
    select: { decidedOn: true, fine: true, isPaid: true, suspendedUntil: true },
  });
  return rows.map(({ decidedOn, fine, isPaid, suspendedUntil }) => ({
    decidedOn: fromDatabaseDate(decidedOn),
    isUnfinished:
      (fine !== null && fine > 0n && !isPaid) ||
      (suspendedUntil !== null && fromDatabaseDate(suspendedUntil) >= today),
  }));
}

/** What the portal knows of an organization, as evaluation asks about it. Throws NotFound. */
async function getEligibilityFacts(
  organizationId: string,
  today: CalendarDate,
  partyMembers: number | null = null,
  tx: Transaction = database(),
): Promise<EligibilityFacts> {
  const organization = await tx.organization.findUnique({ where: { id: organizationId } });
  if (!organization) throw new NotFound();
  const { kind, status, registeredBy, establishedOn, partyOrganization } = organization;
  const [sets, grade, checks, penalties, openProceedings, standing] = [
    await tx.indicatorSet.count({ where: { kind, status: "adopted" } }),
    await findLastGrade(organizationId, tx),
    await checksOf(organizationId, kind, today, tx),
    await penaltiesOf(organizationId, today, tx),
    await tx.penaltyProceeding.count({ where: { organizationId, case: { closedAt: null } } }),
    await standingOf(organizationId, today, tx),
  ];
  return {
    kind,
    status,
    isOfDistrict: registeredBy === "district" && kind !== "communityOrganization",
    hasIndicators: sets > 0,
    registeredOn: fromDatabaseDate(establishedOn),
    grade,
    ...checks,
    penalties,
    openProceedings,
    listings: standing.entries.map(({ list }) => list),
    hasPartyOrganization: partyOrganization !== "none",
    partyMembers,
  };
}

/** The figures of eligibility on a day. */
async function getEligibilityLimits(
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<EligibilityLimits> {
  const ruleOf = await getRulesInForce(today, tx);
  return {
    certificateYears: ruleOf("evaluation.certificateYears").value,
    renewalMonths: ruleOf("evaluation.renewalMonths").value,
    upgradeYears: ruleOf("evaluation.upgradeYears").value,
    partyMembers: ruleOf("evaluation.partyMembers").value,
  };
}

/** Whether an organization may be evaluated on a day, line by line, and as what it would apply. */
export async function checkEligibility(
  organizationId: string,
  today: CalendarDate,
  partyMembers: number | null = null,
  tx: Transaction = database(),
): Promise<{ lines: JudgedLine[]; kind: EvaluationKind; grade: HeldGrade | null }> {
  const facts = await getEligibilityFacts(organizationId, today, partyMembers, tx);
  const limits = await getEligibilityLimits(today, tx);
  return {
    lines: judgeEligibility(facts, limits, today),
    kind: kindOfApplication(facts.grade, today, limits.renewalMonths),
    grade: facts.grade,
  };
}

/** Conditions of evaluation that an organization has lost since it was admitted, with reason and legal source. */
export async function findLostConditions(
  { organizationId }: { organizationId: string },
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<JudgedLine[]> {
  return lostConditions((await checkEligibility(organizationId, today, null, tx)).lines);
}
