import { keepSubmission } from "@/lib/domain/cases/commands/keep-submission";
import { system } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { complaintEvents } from "../events";
import { complaintLifecycle } from "../policy";
import { getComplaint } from "../queries/complaint";
import { getQuestion } from "../queries/questions";
import { answerSchema } from "../schema";
import { handledDetails } from "./handled-details";
import { moveComplaint } from "./move-complaint";

/**
 * The organization gives its account. It may not see the case, so the portal moves it for it. Returns nothing of the case
 * but the id by which the organization knows the question.
 */
export const answerQuestion = command(answerSchema, async (context, { id, answer, fileIds }) => {
  const { actor, tx, now } = context;
  await getQuestion(actor, id, tx);
  const complaint = await getComplaint(system, id, tx);
  const status = complaintLifecycle.take("answer", actor, complaint);
  const written = { answer, answeredAt: now, answeredByName: actor.name };
  await moveComplaint(context, complaint, { status, written });
  await keepSubmission(context, id, { kind: "answer", answers: { answer }, fileIds });
  await record(tx, actor, complaintEvents.organizationAnswered(id, handledDetails(complaint)));
  return { id };
});
