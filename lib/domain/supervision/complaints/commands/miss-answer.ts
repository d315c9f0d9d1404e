import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { complaintEvents } from "../events";
import { complaintLifecycle } from "../policy";
import { getComplaint } from "../queries/complaint";
import { caseIdSchema } from "../schema";
import { handledDetails } from "./handled-details";
import { moveComplaint } from "./move-complaint";

/** The day by which the organization was to answer is over: the office goes on without its account. */
export const missAnswer = command(caseIdSchema, async (context, { id }) => {
  const { actor, tx, today } = context;
  const complaint = await getComplaint(actor, id, tx);
  const status = complaintLifecycle.take("missAnswer", actor, complaint);
  const { answerDueOn } = complaint;
  if (answerDueOn === null || today <= answerDueOn) throw new Refusal("complaints.answerStillDue");
  await moveComplaint(context, complaint, { status });
  await record(tx, actor, complaintEvents.answerMissed(id, handledDetails(complaint)));
  return { id };
});
