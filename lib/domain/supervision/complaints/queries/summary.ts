import { database, type Transaction } from "@/lib/platform/db/client";

const newestThanks = 5;

/**
 * What the public may know of complaints about an organization: how many were concluded and how many of them were
 * justified, and thanks whose writers agreed to be read. Nothing of who complained or why.
 */
export async function complaintSummary(organizationId: string, tx: Transaction = database()) {
  const concluded = { organizationId, isThanks: false, case: { status: "closed" } };
  const shown = { organizationId, isThanks: true, isPublic: true, case: { status: "thanked" } };
  const [closed, upheld, thanksCount, thanks] = await Promise.all([
    tx.complaint.count({ where: concluded }),
    tx.complaint.count({ where: { ...concluded, outcome: { in: ["upheld", "partlyUpheld"] } } }),
    tx.complaint.count({ where: shown }),
    tx.complaint.findMany({
      where: shown,
      select: {
        caseId: true,
        body: true,
        isNamed: true,
        case: { select: { closedAt: true, createdByName: true } },
      },
      orderBy: { repliedAt: "desc" },
      take: newestThanks,
    }),
  ]);
  return {
    closed,
    upheld,
    thanksCount,
    thanks: thanks.map(({ caseId, body, isNamed, case: file }) => ({
      id: caseId,
      body,
      writer: isNamed ? file.createdByName : null,
      at: file.closedAt,
    })),
  };
}
