import { keepStanding } from "@/lib/domain/organizations/commands/keep-standing";
import { yearOf } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import type { Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { nextNumber } from "@/lib/platform/db/number-series";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { formatDate } from "@/lib/platform/i18n/formats";
import { sayIn } from "@/lib/platform/i18n/say";
import { issueCaseLetter } from "../../cases/letters/commands/issue-letter";
import { caseDetailsOf } from "../../cases/rules";
import { getRule } from "../../district/queries/rules";
import { certificateNumber, newCode } from "../certificates/rules";
import { findLostConditions } from "../eligibility/queries";
import { evaluationEvents } from "../events";
import { evaluationLifecycle } from "../policy";
import { type EvaluationCase, getEvaluation } from "../queries/evaluation";
import { gradeName, validUntil } from "../rules";
import { remarkSchema } from "../schema";
import { enterStatus } from "./enter-status";

/** The grade to decide on: of the review committee where there was a review, else of the committee. */
export const decidedGrade = ({ reviewedGrade, votedGrade }: EvaluationCase) =>
  reviewedGrade ?? votedGrade ?? 0;

/** Until the publicity period is over the organization may still ask for a review. */
export function refuseInPublicity({ status, publicityUntil }: EvaluationCase, today: string) {
  if (status === "publicity" && publicityUntil !== null && today <= publicityUntil) {
    throw new Refusal("evaluations.publicityRuns", { until: publicityUntil });
  }
}

/** A new grade takes the place of the one that still holds. */
async function endFormerGrade(tx: Transaction, { id, organizationId }: EvaluationCase, today: Date) {
  await tx.evaluation.updateMany({
    where: {
      organizationId,
      caseId: { not: id },
      grade: { gte: 1 },
      endedOn: null,
      validUntil: { gte: today },
    },
    data: { endedOn: today, endReason: "replaced" },
  });
}

/**
 * A second officer decides the grade after the publicity period: with number, certificate and five years (Order 39
 * art. 26, 28). Throws Refusal "evaluations.publicityRuns", "evaluations.noGradeVoted" and "evaluations.notGradable" where
 * the organization has lost a condition of evaluation since it was admitted.
 */
export const decideGrade = command(remarkSchema, async (context, { id, remark }) => {
  const { actor, tx, now, today } = context;
  const evaluation = await getEvaluation(actor, id, now, tx);
  const status = evaluationLifecycle.take("grade", actor, evaluation);
  refuseInPublicity(evaluation, today);
  const grade = decidedGrade(evaluation);
  if (grade < 1) throw new Refusal("evaluations.noGradeVoted");
  const lost = await findLostConditions(evaluation, today, tx);
  const [first] = lost;
  if (first) throw new Refusal("evaluations.notGradable", { count: lost.length, line: first.line });
  const until = validUntil(today, await getRule("evaluation.validityYears", today, tx));
  const year = yearOf(today);
  const certificate = certificateNumber(year, await nextNumber(tx, `evaluation-certificate-${year}`));
  await enterStatus(tx, evaluation, status, context, { outcome: "graded", decidedAt: now });
  await endFormerGrade(tx, evaluation, toDatabaseDate(today));
  await tx.evaluation.update({
    where: { caseId: id },
    data: {
      grade,
      decidedById: actor.accountId,
      decidedByName: actor.name,
      decisionReason: remark || null,
      validFrom: toDatabaseDate(today),
      validUntil: toDatabaseDate(until),
      certificateNumber: certificate,
      certificateCode: newCode(),
    },
  });
  await keepStanding(tx, evaluation.organizationId, { evaluationGrade: grade });
  await issueCaseLetter(
    tx,
    actor,
    evaluation,
    {
      namespace: "evaluations",
      kind: "graded",
      mark: "评定",
      values: (locale) => ({
        grade: sayIn(locale)(`evaluations.grades.${grade}`),
        certificate,
        from: formatDate(today, locale),
        until: formatDate(until, locale),
      }),
    },
    context,
  );
  const { organizationId } = evaluation;
  const facts = { organizationId, grade, validFrom: today, validUntil: until, certificate };
  await record(tx, actor, evaluationEvents.graded(id, { ...caseDetailsOf(evaluation), ...facts }));
  return { id, grade: gradeName(grade) };
});
