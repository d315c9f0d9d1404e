import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { complaintEvents } from "../events";
import { complaintLifecycle } from "../policy";
import { getComplaint } from "../queries/complaint";
import { declineSchema } from "../schema";
import { handledDetails } from "./handled-details";
import { issueReply } from "./issue-reply";
import { moveComplaint } from "./move-complaint";

/** Not a matter for this office, or nothing that can be passed on: said with the reason, and where to go instead. */
export const declineComplaint = command(declineSchema, async (context, { id, reason, goTo }) => {
  const { actor, tx, now } = context;
  const complaint = await getComplaint(actor, id, tx);
  const status = complaintLifecycle.take("decline", actor, complaint);
  await moveComplaint(context, complaint, {
    status,
    outcome: "outOfScope",
    written: {
      outcome: "outOfScope",
      reply: reason,
      repliedById: actor.accountId,
      repliedByName: actor.name,
      repliedAt: now,
      isPublic: false,
    },
  });
  await issueReply(context, complaint, { outcome: "outOfScope", reply: reason, goTo });
  await record(tx, actor, complaintEvents.declined(id, { ...handledDetails(complaint), reason }));
  return { id };
});
