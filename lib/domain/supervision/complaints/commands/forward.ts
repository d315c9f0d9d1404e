import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { complaintEvents } from "../events";
import { complaintLifecycle } from "../policy";
import { getComplaint } from "../queries/complaint";
import { forwardingSchema } from "../schema";
import { handledDetails } from "./handled-details";
import { moveComplaint } from "./move-complaint";

/** A center hands a complaint over to the supervision officers of the bureau, with what it found so far. */
export const forwardComplaint = command(forwardingSchema, async (context, { id, remark }) => {
  const { actor, tx, now } = context;
  const complaint = await getComplaint(actor, id, tx);
  const status = complaintLifecycle.take("forward", actor, complaint);
  const triaged = { triagedById: actor.accountId, triagedByName: actor.name, triagedAt: now };
  const written = complaint.triagedAt ? undefined : triaged;
  await moveComplaint(context, complaint, { status, authority: "bureau", written });
  const told = { ...handledDetails(complaint), authority: "bureau" as const, reason: remark };
  await record(tx, actor, complaintEvents.forwarded(id, told));
  return { id };
});
