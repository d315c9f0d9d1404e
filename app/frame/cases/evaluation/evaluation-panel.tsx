import { getTranslations } from "next-intl/server";
import { TextareaField } from "@/components/form/textarea-field";
import { findLostConditions } from "@/lib/domain/evaluations/eligibility/queries";
import { evaluationLifecycle, mayLowerGrade } from "@/lib/domain/evaluations/policy";
import type { EvaluationCase } from "@/lib/domain/evaluations/queries/evaluation";
import { gradeHeldOn } from "@/lib/domain/evaluations/rules";
import type { CaseContext } from "../procedure";
import type { OfferedStep } from "../step-folds";
import * as actions from "./actions";
import { LowerGradeFields } from "./lower-grade-fields";

/** The steps that this reader may take on the case page now, each with its form. */
export async function evaluationStepsOffered(
  { actor, today }: CaseContext,
  evaluation: EvaluationCase,
): Promise<OfferedStep[]> {
  const open = evaluationLifecycle.stepsFor(actor, evaluation);
  const [t, words] = [await getTranslations("evaluations.panel"), await getTranslations("evaluations.steps")];
  const grade = evaluation.reviewedGrade ?? evaluation.votedGrade ?? 0;
  const isShown = evaluation.status === "publicity" && today <= (evaluation.publicityUntil ?? "");
  const reason = (label: string, required = true) => (
    <TextareaField
      name={required ? "reason" : "remark"}
      label={label}
      rows={4}
      limit={required ? 2_000 : 1_000}
      required={required}
    />
  );
  const steps: (OfferedStep & { step: string })[] = [
    {
      step: "admit",
      label: words("admit"),
      lead: t("admitLead"),
      action: actions.submitEvaluationAdmission,
      preview: actions.previewEvaluationAdmission,
      fields: reason(t("remark"), false),
    },
    {
      step: "refuse",
      label: words("refuse"),
      action: actions.submitEvaluationRefusal,
      preview: actions.previewEvaluationRefusal,
      tone: "danger",
      fields: reason(t("reason")),
    },
    {
      step: "openVote",
      label: words("openVote"),
      lead: t("openVoteLead"),
      action: actions.submitVoteOpening,
    },
    { step: "countVotes", label: words("countVotes"), lead: t("countLead"), action: actions.submitVoteCount },
    {
      step: "countReviewVotes",
      label: words("countReviewVotes"),
      lead: t("countLead"),
      action: actions.submitVoteCount,
    },
    {
      step: "publish",
      label: words("publish"),
      lead: t("publishLead"),
      action: actions.submitResultPublication,
      preview: actions.previewResultPublication,
    },
    {
      step: "answerReview",
      label: words("answerReview"),
      action: actions.submitReviewAnswer,
      preview: actions.previewReviewAnswer,
      fields: <TextareaField name="answer" label={t("answer")} rows={5} limit={4_000} required />,
    },
    {
      step: "grade",
      label: words("grade"),
      lead: t("gradeLead", { grade }),
      action: actions.submitGrade,
      preview: actions.previewGrade,
      fields: reason(t("remark"), false),
    },
    {
      step: "denyGrade",
      label: words("denyGrade"),
      action: actions.submitGradeDenial,
      preview: actions.previewGradeDenial,
      tone: "danger",
      fields: reason(t("reason")),
    },
  ];
  const isDecision = (step: string) => step === "grade" || step === "denyGrade";
  const isDeciding = open.some(isDecision);
  const isLost = isDeciding && (await findLostConditions(evaluation, today)).length > 0;
  const offered = steps.filter(({ step }) => {
    if (!open.some((one) => one === step)) return false;
    if (isDecision(step) && isShown) return false;
    return step === "grade" ? grade > 0 : step === "denyGrade" ? grade === 0 || isLost : true;
  });
  const held = gradeHeldOn(evaluation, today);
  if (held === null || !mayLowerGrade(actor, evaluation)) return offered;
  return [
    ...offered,
    {
      step: "lowerGrade",
      label: words("lowerGrade"),
      lead: t("lowerGradeLead"),
      action: actions.submitLowerGrade,
      preview: actions.previewLowerGrade,
      tone: "danger",
      isFolded: true,
      fields: <LowerGradeFields held={held} />,
    },
  ];
}
