import type { CalendarDate } from "@/lib/platform/clock";
import { dateInShanghai } from "@/lib/platform/clock/shanghai";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { InspectionConclusion, InspectionKind } from "../schema";

export type PublicInspection = {
  id: string;
  number: string;
  kind: InspectionKind;
  /** The plan by which it was drawn, which everybody may read; null where it was not drawn. */
  planId: string | null;
  inspectedOn: CalendarDate;
  conclusion: InspectionConclusion;
  /** Null where no order was issued. */
  order: { rectifyBy: CalendarDate; rectifiedOn: CalendarDate | null; isOverdue: boolean } | null;
};

/**
 * The concluded inspections of an organization, newest first: conclusions of supervision are public credit information
 * (Order 60 art. 6). What was found word for word stays with the organization and the bureau.
 */
export async function listPublicInspections(organizationId: string): Promise<PublicInspection[]> {
  const rows = await database().inspection.findMany({
    where: {
      organizationId,
      conclusion: { not: null },
      inspectedOn: { not: null },
      case: { decidedAt: { not: null } },
    },
    select: {
      caseId: true,
      planId: true,
      conclusion: true,
      inspectedOn: true,
      rectifyBy: true,
      verifiedAt: true,
      overdueSince: true,
      case: { select: { number: true, kind: true } },
    },
    orderBy: [{ inspectedOn: "desc" }, { caseId: "desc" }],
    take: 50,
  });
  return rows.flatMap((row) => {
    if (!row.conclusion || !row.inspectedOn) return [];
    return {
      id: row.caseId,
      number: row.case.number ?? "",
      kind: row.case.kind as InspectionKind,
      planId: row.planId,
      inspectedOn: fromDatabaseDate(row.inspectedOn),
      conclusion: row.conclusion,
      order: row.rectifyBy && {
        rectifyBy: fromDatabaseDate(row.rectifyBy),
        rectifiedOn: row.verifiedAt && dateInShanghai(row.verifiedAt),
        isOverdue: row.overdueSince !== null,
      },
    };
  });
}
