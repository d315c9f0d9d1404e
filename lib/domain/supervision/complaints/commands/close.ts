import type { CommandContext } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { complaintEvents } from "../events";
import type { ComplaintCase } from "../queries/complaint";
import type { ComplaintOutcome } from "../schema";
import { handledDetails } from "./handled-details";
import { issueReply } from "./issue-reply";
import { moveComplaint } from "./move-complaint";

type Conclusion = { outcome: ComplaintOutcome; finding: string; reply: string };

/** Ends a complaint with its outcome: the reply goes to the complainant, the bare fact to everybody else. */
export async function close(
  context: CommandContext,
  complaint: ComplaintCase,
  { outcome, finding, reply }: Conclusion,
): Promise<{ id: string }> {
  const { actor, tx, now, today } = context;
  const { id, organizationId, topic } = complaint;
  const replied = { repliedById: actor.accountId, repliedByName: actor.name, repliedAt: now };
  await moveComplaint(context, complaint, {
    status: "closed",
    outcome,
    written: { outcome, finding, reply, ...replied },
  });
  await issueReply(context, complaint, { outcome, reply });
  await record(tx, actor, complaintEvents.replied(id, { ...handledDetails(complaint), outcome }));
  const wasAsked = complaint.askedAt !== null;
  await record(
    tx,
    actor,
    complaintEvents.closed(id, { organizationId, topic, outcome, closedOn: today, wasAsked }),
  );
  return { id };
}
