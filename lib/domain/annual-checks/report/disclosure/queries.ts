import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { AnnualCheckStatus } from "../../schema";
import type { ReportFigures } from "../schema";
import type { PublicCheck } from "./schema";

const yearsShown = 5;

/** The last five years of annual checks, newest first; conclusions and figures of published checks only. */
export async function listPublicChecks(
  organizationId: string,
  tx: Transaction = database(),
): Promise<PublicCheck[]> {
  const checks = await tx.annualCheck.findMany({
    where: { organizationId },
    include: { campaign: { select: { dueOn: true } }, case: { select: { status: true } } },
    orderBy: { year: "desc" },
    take: yearsShown,
  });
  const exemptions = await tx.annualCheckExemption.findMany({
    where: { organizationId, campaign: { year: { notIn: checks.map(({ year }) => year) } } },
    select: { campaign: { select: { year: true, dueOn: true } } },
    orderBy: { campaign: { year: "desc" } },
    take: yearsShown,
  });
  const checked = checks.map((check): PublicCheck => {
    const { year, campaign, filedOn, daysLate, missedYears, publishedAt } = check;
    const isPublished = publishedAt !== null;
    return {
      ...{ year, daysLate, missedYears },
      status: check.case.status as AnnualCheckStatus,
      dueOn: fromDatabaseDate(campaign.dueOn),
      filedOn: filedOn && fromDatabaseDate(filedOn),
      conclusion: isPublished ? check.conclusion : null,
      reassessment: isPublished ? check.reassessment : null,
      figures: isPublished && check.income !== null ? figuresIn(check) : null,
    };
  });
  const exempted = exemptions.map(
    ({ campaign: { year, dueOn } }): PublicCheck => ({
      ...{ year, status: "exempted", dueOn: fromDatabaseDate(dueOn), filedOn: null, daysLate: null },
      ...{ missedYears: 0, conclusion: null, reassessment: null, figures: null },
    }),
  );
  return [...checked, ...exempted].sort((one, other) => other.year - one.year).slice(0, yearsShown);
}

const figuresIn = (check: ReportFigures): ReportFigures => ({
  totalAssets: check.totalAssets,
  netAssets: check.netAssets,
  income: check.income,
  spending: check.spending,
  donations: check.donations,
  governmentFunds: check.governmentFunds,
  managementCost: check.managementCost,
  staffCount: check.staffCount,
  volunteerCount: check.volunteerCount,
  serviceCount: check.serviceCount,
});
