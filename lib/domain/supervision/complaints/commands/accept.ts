import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { complaintEvents } from "../events";
import { complaintLifecycle } from "../policy";
import { getComplaint } from "../queries/complaint";
import { acceptanceSchema } from "../schema";
import { handledDetails } from "./handled-details";
import { moveComplaint } from "./move-complaint";

/** Triage: the office examines it itself, under the topic to which it really belongs. The complainant is told. */
export const acceptComplaint = command(acceptanceSchema, async (context, { id, topic }) => {
  const { actor, tx, now } = context;
  const complaint = await getComplaint(actor, id, tx);
  const status = complaintLifecycle.take("accept", actor, complaint);
  const triaged = { triagedById: actor.accountId, triagedByName: actor.name, triagedAt: now };
  await moveComplaint(context, complaint, { status, written: { ...triaged, topic } });
  await tx.case.updateMany({ where: { id, assigneeId: null }, data: { assigneeId: actor.accountId } });
  await record(tx, actor, complaintEvents.triaged(id, { ...handledDetails(complaint), topic }));
  return { id };
});
