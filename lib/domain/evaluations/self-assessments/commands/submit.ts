import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { keepSubmission } from "../../../cases/commands/keep-submission";
import { nextCaseNumber } from "../../../cases/commands/open-case";
import { issueCaseLetter } from "../../../cases/letters/commands/issue-letter";
import { caseDetailsOf, caseSearchKeys } from "../../../cases/rules";
import { enterStatus } from "../../commands/enter-status";
import { checkEligibility } from "../../eligibility/queries";
import { isEligible } from "../../eligibility/rules";
import { evaluationEvents } from "../../events";
import { evaluationLifecycle } from "../../policy";
import { getEvaluation } from "../../queries/evaluation";
import { listOpenRounds } from "../../rounds/queries";
import { caseIdSchema } from "../../schema";
import { getPartyMembers, getSelfAssessment, listEvidence } from "../queries";
import { materialOf } from "../schema";

/**
 * Sends a self-assessment in: eligibility is judged once more and frozen with it, the case gets its number and its receipt.
 * Throws Refusal "evaluations.roundNotOpen", "evaluations.notEligible" and "evaluations.incomplete".
 */
export const submitEvaluation = command(caseIdSchema, async (context, { id }) => {
  const { actor, tx, now, today } = context;
  const { evaluation, dimensions, points, total, sections } = await getSelfAssessment(actor, id, now, tx);
  const status = evaluationLifecycle.take("submit", actor, evaluation);
  const isOpen = (await listOpenRounds(today, tx)).some((round) => round.id === evaluation.roundId);
  if (!isOpen) throw new Refusal("evaluations.roundNotOpen");
  const partyMembers = await getPartyMembers(id, tx);
  const { lines, kind } = await checkEligibility(evaluation.organizationId, today, partyMembers, tx);
  if (!isEligible(lines)) {
    throw new Refusal("evaluations.notEligible", {
      count: lines.filter(({ outcome }) => outcome === "notMet").length,
    });
  }
  const open = dimensions.filter(({ issues }) => issues.length > 0).length;
  if (open > 0) throw new Refusal("evaluations.incomplete", { count: open });
  const documents: Record<string, string[]> = {};
  for (const { indicator, fileId } of await listEvidence(id, tx)) {
    documents[materialOf(indicator)] = [...(documents[materialOf(indicator)] ?? []), fileId];
  }
  const answers = Object.fromEntries([...sections].map(([key, section]) => [key, section.answers]));
  await keepSubmission(context, id, {
    kind: "application",
    answers: { ...answers, partyMembers },
    documents,
  });
  const number = await nextCaseNumber(tx, today);
  const searched = caseSearchKeys({ ...evaluation, number });
  await enterStatus(tx, evaluation, status, context, { number, kind, submittedAt: now, ...searched });
  await tx.evaluation.update({
    where: { caseId: id },
    data: {
      eligibility: { checkedOn: today, partyMembers, lines },
      selfAssessment: points,
      selfTotal: total,
    },
  });
  const sent = await getEvaluation(actor, id, now, tx);
  await issueCaseLetter(
    tx,
    actor,
    sent,
    {
      namespace: "evaluations",
      kind: "receipt",
      mark: "评收",
      values: (locale) => ({
        points: total,
        round: locale === "en" ? evaluation.round.titleEn : evaluation.round.title,
      }),
    },
    context,
  );
  await record(tx, actor, evaluationEvents.applied(id, { ...caseDetailsOf(sent), points: total }));
  return { id, number };
});
