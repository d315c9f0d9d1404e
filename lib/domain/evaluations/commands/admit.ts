import { type CommandContext, command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { issueCaseLetter } from "../../cases/letters/commands/issue-letter";
import { caseDetailsOf } from "../../cases/rules";
import { checkEligibility } from "../eligibility/queries";
import { evaluationEvents } from "../events";
import { evaluationLifecycle } from "../policy";
import { type EvaluationCase, getEvaluation } from "../queries/evaluation";
import { remarkSchema } from "../schema";
import { enterStatus } from "./enter-status";

/** What was found when it was sent in is asked again: an organization may have been listed since. */
async function refuseIneligible({ tx, today }: CommandContext, evaluation: EvaluationCase) {
  const { organizationId, eligibility } = evaluation;
  const { lines } = await checkEligibility(organizationId, today, eligibility?.partyMembers, tx);
  const lost = lines.filter(({ outcome }) => outcome === "notMet");
  const [first] = lost;
  if (first) throw new Refusal("evaluations.notAdmissible", { count: lost.length, line: first.line });
}

/** The qualification check is passed. Throws Refusal "evaluations.notAdmissible" where a condition does not hold any more. */
export const admitEvaluation = command(remarkSchema, async (context, { id, remark }) => {
  const { actor, tx, now } = context;
  const evaluation = await getEvaluation(actor, id, now, tx);
  const status = evaluationLifecycle.take("admit", actor, evaluation);
  await refuseIneligible(context, evaluation);
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
