import { z } from "zod";
import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { keepSubmission } from "../../cases/commands/keep-submission";
import { caseDetailsOf } from "../../cases/rules";
import { evaluationEvents } from "../events";
import { evaluationLifecycle } from "../policy";
import { getEvaluation } from "../queries/evaluation";
import { text } from "../schema";
import { openBallots } from "../votes/commands/open-ballots";
import { enterStatus } from "./enter-status";

const requestSchema = z.object({
  id: z.uuid(),
  reason: text(4_000),
  fileId: z.preprocess((value) => (value === "" ? undefined : value), z.uuid().optional()),
});

/**
 * The organization asks for a review within the publicity period, once (Order 39 art. 20). The committee votes again, as
 * review committee. Throws Refusal "evaluations.publicityOver".
 */
export const requestReview = command(requestSchema, async (context, { id, reason, fileId }) => {
  const { actor, tx, now, today } = context;
  const evaluation = await getEvaluation(actor, id, now, tx);
  const status = evaluationLifecycle.take("requestReview", actor, evaluation);
  if (evaluation.publicityUntil === null || today > evaluation.publicityUntil) {
    throw new Refusal("evaluations.publicityOver");
  }
  await keepSubmission(context, id, {
    kind: "reviewRequest",
    answers: { reason },
    ...(fileId && { fileIds: [fileId] }),
  });
  await enterStatus(tx, evaluation, status, context);
  await tx.evaluation.update({ where: { caseId: id }, data: { reviewRequestedAt: now } });
  await openBallots(tx, id, true);
  const memberIds = evaluation.committee
    .map(({ accountId }) => accountId)
    .filter((accountId) => !evaluation.recusedIds.includes(accountId));
  const details = { ...caseDetailsOf(evaluation), memberIds, reason, isReview: true };
  await record(tx, actor, evaluationEvents.reviewRequested(id, details));
  return { id };
});
