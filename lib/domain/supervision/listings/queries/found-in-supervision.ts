import { dateInShanghai, startOfDayInShanghai } from "@/lib/platform/clock/shanghai";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import type { Candidate } from "../candidates/schema";
import { eligible, type Sources } from "./found-eligible";

/** Rectification orders of inspections whose last day has passed without a report. */
export async function findOverdueOrders(sources: Sources): Promise<Candidate[]> {
  const { tx, today, since } = sources;
  const rows = await tx.inspection.findMany({
    where: {
      case: { status: "rectifying" },
      rectifiedAt: null,
      rectifyBy: { gte: toDatabaseDate(since), lt: toDatabaseDate(today) },
      organization: eligible(sources),
    },
    select: { caseId: true, organizationId: true, orderNumber: true, rectifyBy: true, inspectedOn: true },
  });
  return rows.map(({ caseId, organizationId, orderNumber, rectifyBy, inspectedOn }) => ({
    condition: "rectificationOverdue",
    recordId: caseId,
    organizationId,
    facts: [
      {
        key: "orderOverdue",
        values: {
          number: orderNumber ?? "",
          inspectedOn: inspectedOn ? fromDatabaseDate(inspectedOn) : "",
          dueOn: rectifyBy ? fromDatabaseDate(rectifyBy) : today,
        },
        record: { type: "case", id: caseId },
      },
    ],
  }));
}

/** Two letters to the registered domicile that nobody took. */
export async function findUnreachable(sources: Sources): Promise<Candidate[]> {
  const { tx, since } = sources;
  const rows = await tx.contactCheck.findMany({
    where: {
      finding: "unreachable",
      foundAt: { gte: startOfDayInShanghai(since) },
      organization: eligible(sources),
    },
    select: {
      caseId: true,
      organizationId: true,
      foundAt: true,
      letters: { select: { sentOn: true, address: true }, orderBy: { ordinal: "asc" } },
    },
  });
  return rows.flatMap(({ caseId, organizationId, foundAt, letters }): Candidate[] => {
    if (foundAt === null) return [];
    const [first, last] = [letters.at(0), letters.at(-1)];
    const values = {
      address: first?.address ?? "",
      firstOn: first ? fromDatabaseDate(first.sentOn) : "",
      secondOn: last ? fromDatabaseDate(last.sentOn) : "",
      foundOn: dateInShanghai(foundAt),
    };
    const facts: Candidate["facts"] = [{ key: "unreachable", values, record: { type: "case", id: caseId } }];
    return [{ condition: "unreachable", recordId: caseId, organizationId, facts }];
  });
}

/** Judgment debtors whom the court still lists. */
export async function findJudgmentDebtors(sources: Sources): Promise<Candidate[]> {
  const { tx, today } = sources;
  const day = toDatabaseDate(today);
  const rows = await tx.externalRecord.findMany({
    where: {
      source: "court",
      annulledOn: null,
      occurredOn: { lte: day },
      OR: [{ endedOn: null }, { endedOn: { gt: day } }],
      organization: eligible(sources),
    },
    select: { id: true, organizationId: true, number: true, department: true, occurredOn: true },
  });
  return rows.map(({ id, organizationId, number, department, occurredOn }) => ({
    condition: "judgmentDebtor",
    recordId: id,
    organizationId,
    facts: [
      {
        key: "judgment",
        values: { number, department, occurredOn: fromDatabaseDate(occurredOn) },
        record: { type: "externalRecord", id },
      },
    ],
  }));
}
