import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { caseDetailsOf } from "../../../cases/rules";
import { enterStatus } from "../../commands/enter-status";
import { evaluationEvents } from "../../events";
import { evaluationLifecycle } from "../../policy";
import { getEvaluation } from "../../queries/evaluation";
import { caseIdSchema } from "../../schema";
import { openBallots } from "./open-ballots";

/** Asks the committee for its grade. Throws Refusal "evaluations.nobodyMayVote" where every member stays away. */
export const openVote = command(caseIdSchema, async (context, { id }) => {
  const { actor, tx, now } = context;
  const evaluation = await getEvaluation(actor, id, now, tx);
  const status = evaluationLifecycle.take("openVote", actor, evaluation);
  const memberIds = evaluation.committee
    .map(({ accountId }) => accountId)
    .filter((accountId) => !evaluation.recusedIds.includes(accountId));
  if (memberIds.length < 2) throw new Refusal("evaluations.nobodyMayVote", { count: memberIds.length });
  await enterStatus(tx, evaluation, status, context);
  await openBallots(tx, id, false);
  await record(tx, actor, evaluationEvents.voteOpened(id, { ...caseDetailsOf(evaluation), memberIds }));
  return { id };
});
