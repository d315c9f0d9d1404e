import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { issueCaseLetter } from "../../cases/letters/commands/issue-letter";
import { caseDetailsOf } from "../../cases/rules";
import { evaluationEvents } from "../events";
import { evaluationLifecycle } from "../policy";
import { getEvaluation } from "../queries/evaluation";
import { remarkSchema } from "../schema";
import { enterStatus } from "./enter-status";

/** The qualification check is passed. */
export const admitEvaluation = command(remarkSchema, async (context, { id, remark }) => {
  const { actor, tx, now } = context;
  const evaluation = await getEvaluation(actor, id, now, tx);
  const status = evaluationLifecycle.take("admit", actor, evaluation);
  await enterStatus(tx, evaluation, status, context, {
    acceptedAt: now,
    assigneeId: evaluation.assigneeId ?? actor.accountId,
  });
  await tx.evaluation.update({
    where: { caseId: id },
    data: { admittedById: actor.accountId, admittedByName: actor.name, admittedAt: now },
  });
  await issueCaseLetter(
    tx,
    actor,
    evaluation,
    {
      namespace: "evaluations",
      kind: "admission",
      mark: "评受",
      values: (locale) => ({ round: locale === "en" ? evaluation.round.titleEn : evaluation.round.title }),
    },
    context,
  );
  await record(tx, actor, evaluationEvents.admitted(id, { ...caseDetailsOf(evaluation), remark }));
  return { id };
});
