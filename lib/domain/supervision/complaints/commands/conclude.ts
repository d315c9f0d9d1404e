import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { complaintEvents } from "../events";
import { complaintLifecycle } from "../policy";
import { getComplaint } from "../queries/complaint";
import { isAgainst } from "../rules";
import { findingSchema } from "../schema";
import { close } from "./close";
import { handledDetails } from "./handled-details";
import { moveComplaint } from "./move-complaint";

/**
 * What the examination found. A complaint that is not justified is answered at once; one that is, even in part, is
 * proposed to a second officer, because it will count against the organization.
 */
export const concludeComplaint = command(findingSchema, async (context, { id, outcome, finding, reply }) => {
  const { actor, tx, now } = context;
  const complaint = await getComplaint(actor, id, tx);
  if (!isAgainst(outcome)) {
    complaintLifecycle.take("conclude", actor, complaint);
    return close(context, complaint, { outcome, finding, reply });
  }
  const status = complaintLifecycle.take("propose", actor, complaint);
  const proposed = { proposedById: actor.accountId, proposedByName: actor.name, proposedAt: now };
  await moveComplaint(context, complaint, { status, written: { outcome, finding, reply, ...proposed } });
  await record(tx, actor, complaintEvents.proposed(id, { ...handledDetails(complaint), outcome }));
  return { id };
});
