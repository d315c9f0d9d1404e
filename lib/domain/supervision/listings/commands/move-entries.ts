import type { CommandContext } from "@/lib/platform/command";
import { getListing, type ListingCase } from "../queries/listing";
import { standingStatuses } from "../rules";
import { leaveList } from "./leave-list";

/**
 * Two full years on the first list lead to the second: the entries are moved and not doubled (Order 60 art. 15). Gives the
 * oldest of those that were moved.
 */
export async function moveEntries(
  context: CommandContext,
  cause: ListingCase,
  reason: string,
): Promise<string | null> {
  const { actor, tx } = context;
  const moved = await tx.listing.findMany({
    where: {
      organizationId: cause.listing.organizationId,
      list: "abnormalActivities",
      case: { status: { in: [...standingStatuses] } },
    },
    select: { caseId: true },
    orderBy: [{ listedOn: "asc" }, { caseId: "asc" }],
  });
  for (const { caseId } of moved) {
    await leaveList(context, await getListing(actor, caseId, tx), "moved", reason);
  }
  return moved[0]?.caseId ?? null;
}
