import { leaveByRepair } from "@/lib/domain/supervision/listings/commands/leave-list";
import { lockEntries } from "@/lib/domain/supervision/listings/commands/lock-entries";
import { getListing } from "@/lib/domain/supervision/listings/queries/listing";
import { type CommandContext, command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { drawRecords } from "../../records/commands/draw-records";
import { endRecords } from "../../records/commands/end-records";
import { recomputing } from "../../scores/commands/recompute";
import { repairEvents } from "../events";
import { repairLifecycle } from "../policy";
import { getRepair } from "../queries/repair";
import { removalBar } from "../rules";
import { decisionSchema } from "../schema";
import { decide } from "./decide";
import { detailsOf } from "./details-of";

/** A new case while the application was pending begins the period anew (Order 60 art. 13): then it cannot be granted. */
async function refuseRestarted(
  { actor, tx, today }: CommandContext,
  listingId: string,
  organizationId: string,
) {
  await lockEntries(tx, organizationId);
  const { listing, status } = await getListing(actor, listingId, tx);
  if (removalBar({ ...listing, status }, today) !== "periodRuns") return;
  throw new Refusal("repairs.clockRestarted", { date: listing.exitFrom ?? "" });
}

/**
 * A second officer grants a repair: with the same decision the entry leaves its list, or the record stops counting, and
 * the score is reckoned anew. Throws Refusal "repairs.recordEnded" where the record ended meanwhile,
 * "repairs.clockRestarted" where the period of the entry has begun anew.
 */
export const grantRepair = command(decisionSchema, async (context, { id, reason }) => {
  const { actor, tx, today } = context;
  const file = await getRepair(actor, id, tx);
  repairLifecycle.take("grant", actor, file);
  const { listingId, recordId, organizationId } = file.repair;
  if (listingId !== null) await refuseRestarted(context, listingId, organizationId);
  const letter = await decide(context, file, { outcome: "granted", reason });
  if (listingId !== null) {
    const organizationIds = [organizationId];
    await recomputing(tx, { organizationIds, day: today, cause: "decision" }, async () => {
      await leaveByRepair(context, listingId, reason);
      await drawRecords(tx, { organizationIds, today });
    });
  }
  if (recordId !== null) {
    const ended = await endRecords(context, { recordIds: [recordId], reason, on: today });
    if (ended === 0) throw new Refusal("repairs.recordEnded");
  }
  const told = { ...detailsOf(file), reason, decision: letter.number };
  await record(tx, actor, repairEvents.granted(id, told));
  return { id };
});
