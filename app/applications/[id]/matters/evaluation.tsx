import { getLocale, getTranslations } from "next-intl/server";
import type { MatterContext, MatterParts } from "@/app/frame/cases/applicant/matter";
import { GradeSeal } from "@/components/evaluations/grade-seal";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { largestAttachment } from "@/lib/domain/cases/schema";
import { internalFacts } from "@/lib/domain/evaluations/events";
import { evaluationLifecycle } from "@/lib/domain/evaluations/policy";
import { getEvaluation } from "@/lib/domain/evaluations/queries/evaluation";
import { gradeHeldOn } from "@/lib/domain/evaluations/rules";
import { publishedStatuses } from "@/lib/domain/evaluations/workflow";
import { formatDate } from "@/lib/platform/i18n/formats";
import { EvaluationDossier } from "../../../frame/cases/evaluation/evaluation-dossier";
import { evaluationLimit } from "../../../frame/cases/evaluation/evaluation-limit";
import { evaluationSteps } from "../../../frame/cases/evaluation/evaluation-stages";
import { submitEvaluationWithdrawal, submitReviewRequest } from "./evaluation-actions";

/** Committee and assessors stay unnamed: what the organization reads are its own points, the result and the letters. */
export async function evaluationMatter({ actor, file, today }: MatterContext): Promise<MatterParts> {
  const evaluation = await getEvaluation(actor, file.id, new Date());
  const [t, locale] = [await getTranslations("evaluations"), await getLocale()];
  const { id, status, grade, publicityUntil, certificateCode } = evaluation;
  const label = t(`statuses.${status}`);
  const held = gradeHeldOn(evaluation, today);
  const open = evaluationLifecycle.stepsFor(actor, evaluation);
  const mayAsk = open.includes("requestReview") && publicityUntil !== null && today <= publicityUntil;
  const shown = publishedStatuses.includes(status)
    ? evaluation
    : { ...evaluation, total: null, votedGrade: null, reviewedGrade: null };
  return {
    steps: evaluationSteps(status, { stage: (stage) => t(`stages.${stage}`), status: label }),
    ...(held !== null && { seal: <GradeSeal grade={held} /> }),
    now: (
      <>
        <p className="max-w-measure">
          {t(
            `matter.${status === "graded" && held === null ? "gradeOver" : status}` as never,
            {
              grade: grade ?? evaluation.votedGrade ?? 0,
              until: publicityUntil ? formatDate(publicityUntil, locale) : "",
            } as never,
          )}
        </p>
        {status === "draft" && (
          <ButtonLink href={`/organization/evaluations/${id}`} tone="primary" className="mt-3">
            {t("desk.goOn")}
          </ButtonLink>
        )}
        {certificateCode && (
          <div className="mt-3 flex flex-wrap gap-2">
            <ButtonLink href={`/api/evaluations/certificates/${certificateCode}`}>
              {t("desk.certificate")}
            </ButtonLink>
            <ButtonLink href={`/evaluations/verify/${certificateCode}`} tone="quiet">
              {t("desk.verify")}
            </ButtonLink>
          </div>
        )}
        {mayAsk && (
          <Disclosure summary={t("steps.requestReview")} className="mt-4">
            <Form id="review" action={submitReviewRequest} draftOf={actor.accountId ?? undefined}>
              <input type="hidden" name="id" value={id} />
              <TextareaField
                name="reason"
                label={t("desk.reviewReason")}
                help={t("desk.reviewHelp")}
                rows={5}
                limit={4_000}
                required
              />
              <FileField
                name="fileId"
                label={t("desk.reviewFile")}
                kinds={t("form.fileKinds")}
                accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx"
                maxBytes={largestAttachment}
                uploadUrl={`/api/cases/${id}/uploads`}
              />
              <SubmitButton>{t("steps.requestReview")}</SubmitButton>
            </Form>
          </Disclosure>
        )}
        {open.includes("withdraw") && (
          <Disclosure summary={t("steps.withdraw")} className="mt-4">
            <Form id="withdrawal" action={submitEvaluationWithdrawal}>
              <input type="hidden" name="id" value={id} />
              <TextareaField name="reason" label={t("desk.withdrawReason")} rows={2} limit={1_000} required />
              <SubmitButton tone="plain">{t("steps.withdraw")}</SubmitButton>
            </Form>
          </Disclosure>
        )}
      </>
    ),
    ...(status !== "draft" && {
      dossier: (
        <EvaluationDossier
          evaluation={shown}
          isInternal={false}
          documentHref={(documentId) => `/api/cases/${id}/documents/${documentId}?view=1`}
        />
      ),
    }),
    limit: await evaluationLimit(evaluation, today),
    events: { subjectType: "evaluation", internalVerbs: internalFacts },
    letterTitle: (letter) => t(`letterKinds.${letter}` as never),
  };
}
