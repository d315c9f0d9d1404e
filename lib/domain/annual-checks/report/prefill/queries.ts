import { dateInShanghai, startOfDayInShanghai } from "@/lib/platform/clock";
import { calendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { getReportOfLastYear } from "../queries/answers";
import type { ReportAnswers, ReportSubject } from "../schema";
import { type OfficeOnRegister, prefillOf } from "./rules";

async function presentOffices(organizationId: string, tx: Transaction): Promise<OfficeOnRegister[]> {
  const offices = await tx.office.findMany({
    where: { organizationId, endedOn: null },
    include: { person: { select: { name: true } } },
    orderBy: [{ title: "asc" }, { startedOn: "asc" }, { id: "asc" }],
    take: 60,
  });
  return offices.map(({ person, title, termEndsOn }) => ({
    name: person.name,
    title,
    termEndsOn: termEndsOn && fromDatabaseDate(termEndsOn),
  }));
}

async function changesWithin(year: number, organizationId: string, tx: Transaction) {
  const start = (of: number) => startOfDayInShanghai(calendarDate(`${of}-01-01`));
  const rows = await tx.registerChange.findMany({
    where: { organizationId, changedAt: { gte: start(year), lt: start(year + 1) } },
    orderBy: [{ changedAt: "asc" }, { id: "asc" }],
    take: 60,
  });
  return rows.map(({ field, before, after, changedAt }) => ({
    ...{ field, before, after },
    changedOn: dateInShanghai(changedAt),
  }));
}

async function lastConclusionOf(organizationId: string, year: number, tx: Transaction) {
  const check = await tx.annualCheck.findUnique({
    where: { organizationId_year: { organizationId, year: year - 1 } },
    select: { conclusion: true, reassessment: true },
  });
  return check && (check.reassessment ?? check.conclusion ?? ("notChecked" as const));
}

/** What a report of this organization for this year can be begun with. */
export async function getPrefill(
  { organizationId, organizationKind, year }: ReportSubject,
  tx: Transaction = database(),
): Promise<{ answers: ReportAnswers; last: ReportAnswers | null }> {
  const last = await getReportOfLastYear({ organizationId, year }, tx);
  if (organizationId === null) return { answers: {}, last };
  const entry = await tx.organization.findUnique({
    where: { id: organizationId },
    select: {
      domicile: true,
      postalCode: true,
      phone: true,
      email: true,
      partyOrganization: true,
      staffCount: true,
    },
  });
  const sources = {
    kind: organizationKind,
    last,
    entry,
    offices: await presentOffices(organizationId, tx),
    changes: await changesWithin(year, organizationId, tx),
    lastConclusion: await lastConclusionOf(organizationId, year, tx),
  };
  return { answers: prefillOf(sources), last };
}
