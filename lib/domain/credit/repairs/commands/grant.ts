import { leaveByRepair } from "@/lib/domain/supervision/listings/commands/leave-list";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { repairEvents } from "../events";
import { repairLifecycle } from "../policy";
import { getRepair } from "../queries/repair";
import { decisionSchema } from "../schema";
import { decide } from "./decide";
import { detailsOf } from "./details-of";
import { endRecord } from "./end-record";

/** A second officer grants a repair: with the same decision the entry leaves its list, or the record stops counting. */
export const grantRepair = command(decisionSchema, async (context, { id, reason }) => {
  const { actor, tx } = context;
  const file = await getRepair(actor, id, tx);
  repairLifecycle.take("grant", actor, file);
  const letter = await decide(context, file, { outcome: "granted", reason });
  const { listingId, recordId } = file.repair;
  if (listingId !== null) await leaveByRepair(context, listingId, reason);
  if (recordId !== null) await endRecord(context, recordId, reason);
  const told = { ...detailsOf(file), reason, decision: letter.number };
  await record(tx, actor, repairEvents.granted(id, told));
  return { id };
});
