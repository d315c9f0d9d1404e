import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { complaintEvents } from "../events";
import { complaintLifecycle } from "../policy";
import { getComplaint } from "../queries/complaint";
import { thanksSchema } from "../schema";
import { handledDetails } from "./handled-details";
import { moveComplaint } from "./move-complaint";

/**
 * Thanks were read through: they go to the organization, and onto its page where the writer agreed and nothing in them
 * speaks against it.
 */
export const passThanksOn = command(thanksSchema, async (context, { id, isShown }) => {
  const { actor, tx, now, today } = context;
  const complaint = await getComplaint(actor, id, tx);
  const status = complaintLifecycle.take("thank", actor, complaint);
  const isPublic = complaint.isPublic && isShown;
  const checked = { repliedById: actor.accountId, repliedByName: actor.name, repliedAt: now };
  await moveComplaint(context, complaint, { status, written: { isPublic, ...checked } });
  await record(tx, actor, complaintEvents.thanksAcknowledged(id, handledDetails(complaint)));
  const { organizationId } = complaint;
  await record(tx, actor, complaintEvents.thanked(id, { organizationId, isPublic, thankedOn: today }));
  return { id };
});
