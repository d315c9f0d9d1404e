import { getRule } from "@/lib/domain/district/queries/rules";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Candidate } from "../candidates/schema";
import { dayAfterMonths, standingStatuses } from "../rules";
import { eligible, type Sources } from "./found-eligible";

/** Entries that have stood on the first list for two full years; of several of an organization the oldest. */
export async function findLongListed(sources: Sources): Promise<Candidate[]> {
  const { tx, today } = sources;
  const months = await getRule("listing.moveMonths", today, tx);
  const rows = await tx.listing.findMany({
    where: {
      list: "abnormalActivities",
      case: { status: { in: [...standingStatuses] } },
      organization: eligible(sources),
    },
    distinct: ["organizationId"],
    orderBy: [{ organizationId: "asc" }, { listedOn: "asc" }, { caseId: "asc" }],
    select: { caseId: true, organizationId: true, listedOn: true, decisionNumber: true },
  });
  return rows.flatMap(({ caseId, organizationId, listedOn, decisionNumber }): Candidate[] => {
    if (listedOn === null) return [];
    const since = fromDatabaseDate(listedOn);
    if (dayAfterMonths(since, months) > today) return [];
    const values = { listedOn: since, number: decisionNumber ?? "", months };
    const facts: Candidate["facts"] = [
      { key: "abnormalSince", values, record: { type: "case", id: caseId } },
    ];
    return [{ condition: "abnormalForTwoYears", recordId: caseId, organizationId, facts }];
  });
}
