import type { CommandContext } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { listingEvents } from "../events";
import { getListing, type ListingCase } from "../queries/listing";
import { listingPeriods } from "../queries/periods";
import { exitFrom, standingStatuses } from "../rules";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";
import { lockEntries } from "./lock-entries";

/**
 * A new case while an organization is listed sets the clocks of its other entries anew (Order 60 art. 13); an entry whose
 * period was over goes on.
 */
export async function restartClocks(context: CommandContext, cause: ListingCase): Promise<void> {
  const { actor, tx, today } = context;
  await lockEntries(tx, cause.listing.organizationId);
  const periods = await listingPeriods(today, tx);
  const others = await tx.listing.findMany({
    where: {
      organizationId: cause.listing.organizationId,
      caseId: { not: cause.id },
      case: { status: { in: [...standingStatuses] } },
    },
    select: { caseId: true },
    orderBy: { caseId: "asc" },
  });
  for (const { caseId } of others) {
    const file = await getListing(actor, caseId, tx);
    const { condition, listedOn } = file.listing;
    const exit = exitFrom(condition, today, periods);
    if (file.status === "exitDue") await enterStatus(context, file, "listed");
    await tx.listing.update({
      where: { caseId },
      data: { clockStartedOn: toDatabaseDate(today), exitFrom: exit && toDatabaseDate(exit) },
    });
    const reason = `${cause.number}`;
    const told = {
      ...detailsOf(file),
      reason,
      listedOn: listedOn ?? today,
      exitFrom: exit ?? "",
      by: cause.id,
    };
    await record(tx, actor, listingEvents.clockRestarted(caseId, told));
  }
}
