import { getTranslations } from "next-intl/server";
import { evaluationTones } from "@/components/evaluations/evaluation-tones";
import { GradeSeal } from "@/components/evaluations/grade-seal";
import { officeOf } from "@/lib/domain/cases/policy";
import { internalFacts } from "@/lib/domain/evaluations/events";
import { evaluationLifecycle } from "@/lib/domain/evaluations/policy";
import { getEvaluation } from "@/lib/domain/evaluations/queries/evaluation";
import { gradeHeldOn } from "@/lib/domain/evaluations/rules";
import type { CaseContext, CaseParts } from "../procedure";
import { StepDetails } from "../step-details";
import { AssessorList } from "./assessor-list";
import { EvaluationDossier } from "./evaluation-dossier";
import { evaluationLimit } from "./evaluation-limit";
import { evaluationStepsOffered } from "./evaluation-panel";
import { evaluationSteps } from "./evaluation-stages";

/** The part of evaluations on the case page. */
export async function evaluationParts(context: CaseContext): Promise<CaseParts> {
  const { actor, file, today } = context;
  const evaluation = await getEvaluation(actor, file.id, new Date());
  const [t, steps] = [
    await getTranslations("evaluations"),
    await evaluationStepsOffered(context, evaluation),
  ];
  const { kind, status } = evaluation;
  const held = gradeHeldOn(evaluation, today);
  const label = t(`statuses.${status}`);
  const mayAssign = evaluationLifecycle.stepsFor(actor, evaluation).includes("assign");
  const isInternal = officeOf(actor, file) !== null;
  const people = [
    ["apply", file.createdByName, file.submittedAt],
    ["admit", evaluation.admittedByName, evaluation.admittedAt],
    ["decide", evaluation.decidedByName, file.decidedAt],
  ] as const;
  const isOwn = evaluation.admittedById === actor.accountId && status === "publicity";
  return {
    kind: t(`kinds.${kind}`),
    status: { tone: evaluationTones[status], label },
    steps: evaluationSteps(status, { stage: (stage) => t(`stages.${stage}`), status: label }),
    ...(held !== null && { seal: <GradeSeal grade={held} /> }),
    limit: await evaluationLimit(evaluation, today),
    decision: (
      <>
        <StepDetails
          context={context}
          title={t(steps.length > 0 ? "panel.next" : "panel.state")}
          steps={steps}
          remarks={[
            isOwn ? t("panel.own") : null,
            steps.length === 0
              ? t(`panel.waiting.${status === "graded" && held === null ? "gradeOver" : status}` as never)
              : null,
          ]}
        />
        {isInternal && <AssessorList evaluation={evaluation} mayAssign={mayAssign} />}
      </>
    ),
    dossier: (
      <EvaluationDossier
        evaluation={evaluation}
        isInternal={isInternal}
        documentHref={(documentId) => `/api/cases/${file.id}/documents/${documentId}?view=1`}
      />
    ),
    people: people.flatMap(([part, name, at]) => (name ? [{ part: t(`stages.${part}`), name, at }] : [])),
    events: { subjectType: "evaluation", internalVerbs: internalFacts },
    letterTitle: (letter) => t(`letterKinds.${letter}` as never),
  };
}
