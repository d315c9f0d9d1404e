import { addYears, type CalendarDate } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import type { Figures } from "../indicator-sets/schema";

const yuan = (fen: bigint | null) => (fen === null ? 0 : Number(fen) / 100);

async function checksOf(organizationId: string, tx: Transaction): Promise<Figures> {
  const checks = await tx.annualCheck.findMany({
    where: { organizationId, OR: [{ conclusion: { not: null } }, { filedOn: { not: null } }] },
    orderBy: { year: "desc" },
    take: 3,
  });
  const [last] = checks;
  if (!last) return {};
  const count = (conclusion: string) =>
    checks.filter((check) => (check.reassessment ?? check.conclusion) === conclusion).length;
  return {
    annualChecks: {
      from: checks.at(-1)?.year ?? last.year,
      until: last.year,
      qualified: count("qualified"),
      basically: count("basicallyQualified"),
      unqualified: count("unqualified"),
      late: checks.filter(({ daysLate }) => (daysLate ?? 0) > 0).length,
    },
    finances: { year: last.year, income: yuan(last.income), spending: yuan(last.spending) },
    ...(last.volunteerCount !== null && {
      volunteers: { year: last.year, volunteers: last.volunteerCount, services: last.serviceCount ?? 0 },
    }),
  };
}

/** Figures of the last two years beside the indicators of a self-assessment; what the portal does not know is left out. */
export async function getFigures(
  organizationId: string,
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<Figures> {
  const since = toDatabaseDate(addYears(today, -2));
  const organization = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
  const [checks, officers, overdue, changes, penalties, complaints, thanks, inspections, serious] = [
    await checksOf(organizationId, tx),
    await tx.office.count({ where: { organizationId, endedOn: null } }),
    await tx.office.count({
      where: { organizationId, endedOn: null, termEndsOn: { lt: toDatabaseDate(today) } },
    }),
    await tx.case.count({ where: { organizationId, procedure: "registration", outcome: "approved" } }),
    await tx.penalty.count({ where: { organizationId, annulledOn: null, decidedOn: { gte: since } } }),
    await tx.complaint.count({
      where: { organizationId, isThanks: false, outcome: { in: ["upheld", "partlyUpheld"] } },
    }),
    await tx.complaint.count({ where: { organizationId, isThanks: true } }),
    await tx.inspection.count({ where: { organizationId, inspectedOn: { gte: since } } }),
    await tx.inspection.count({
      where: { organizationId, inspectedOn: { gte: since }, conclusion: "seriousProblems" },
    }),
  ];
  const { certificateValidUntil, registeredCapital, partyOrganization, staffCount, memberCount } =
    organization;
  return {
    ...checks,
    ...(certificateValidUntil && { certificate: { until: fromDatabaseDate(certificateValidUntil) } }),
    officers: { count: officers, overdue },
    partyOrganization: { has: partyOrganization === "none" ? "no" : "yes" },
    penalties: { count: penalties },
    complaints: { complaints, thanks },
    inspections: { count: inspections, serious },
    changes: { count: changes },
    ...(staffCount !== null && { staff: { count: staffCount } }),
    ...(memberCount !== null && { members: { count: memberCount } }),
    ...(registeredCapital !== null && { capital: { yuan: yuan(registeredCapital) } }),
  };
}
