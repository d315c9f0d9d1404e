import { getLocale, getTranslations } from "next-intl/server";
import type { MatterParts } from "@/app/frame/cases/applicant/matter";
import { ReportAnswers } from "@/components/annual-checks/report-answers";
import { reportPath } from "@/components/annual-checks/targets";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { Section } from "@/components/layout/section";
import type { Step } from "@/components/record/step-bar";
import { ButtonLink } from "@/components/ui/button";
import { annualCheckLifecycle } from "@/lib/domain/annual-checks/policy";
import type { AnnualCheckCase } from "@/lib/domain/annual-checks/queries/annual-check";
import { getSubmittedReport } from "@/lib/domain/annual-checks/report/queries/answers";
import { getCompleteness } from "@/lib/domain/annual-checks/report/queries/completeness";
import { largestAttachment } from "@/lib/domain/cases/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { formatDate, formatMoment } from "@/lib/platform/i18n/formats";
import { rectify } from "./actions";
import { ReportFiles } from "./report-files";

/** Events of an annual check that stay among the offices. */
export const internalVerbs = ["reviewed", "sentBack", "reminded", "chased"] as const;

const placeOf: Partial<Record<AnnualCheckCase["status"], number>> = {
  submitted: 1,
  returned: 0,
  endorsed: 2,
  reviewed: 3,
  rectifying: 4,
  rectified: 4,
  concluded: 5,
  received: 5,
  exempted: 5,
};

async function stepsOf({
  status,
  endorsedByName,
  reviewedByName,
  concludedByName,
  isReport,
}: AnnualCheckCase): Promise<Step[]> {
  const [t, words] = [await getTranslations("annualReport"), await getTranslations("annualChecks.statuses")];
  const place = placeOf[status] ?? 0;
  const whole = [
    { label: t("receiptTitle"), place: 0, name: null },
    { label: t("nextReview"), place: 1, name: endorsedByName },
    { label: t(isReport ? "nextReceived" : "nextBureau"), place: 2, name: reviewedByName },
    { label: t("nextConclusion"), place: 3, name: concludedByName },
  ];
  const way = isReport ? whole.filter((stage) => stage.place === 0 || stage.place === 2) : whole;
  const steps = way.map(({ label, place: at, name }): Step => {
    const state = at < place ? "done" : at === place ? "now" : "ahead";
    const note = state === "done" ? name : state === "now" ? words(status) : null;
    return { label, state, ...(note && { note }) };
  });
  const isMending = status === "rectifying" || status === "rectified";
  return isMending ? [...steps, { label: words(status), state: "now" }] : steps;
}

async function Conclusion({ check }: { check: AnnualCheckCase }) {
  const [t, words, locale] = [
    await getTranslations("annualReport"),
    await getTranslations("annualChecks"),
    await getLocale(),
  ];
  const { conclusion, reassessment, conclusionReason, rectifyBy, breaches } = check;
  if (!conclusion) return null;
  return (
    <div className="grid max-w-measure gap-1">
      <p className="font-semibold">{t("conclusion", { conclusion: words(`conclusions.${conclusion}`) })}</p>
      {reassessment && <p>{t("reassessed", { conclusion: words(`conclusions.${reassessment}`) })}</p>}
      {conclusionReason && <p className="whitespace-pre-line">{conclusionReason}</p>}
      {breaches.length > 0 && (
        <ul className="list-disc pl-5">
          {breaches.map(({ condition, severity, remark }) => (
            <li key={condition}>
              {words(`conditions.${condition}` as never)}（{words(`severities.${severity}`)}）{remark}
            </li>
          ))}
        </ul>
      )}
      {rectifyBy && !reassessment && <p>{t("rectifyBy", { date: formatDate(rectifyBy, locale) })}</p>}
    </div>
  );
}

async function RectificationForm({ actor, check }: { actor: Actor; check: AnnualCheckCase }) {
  const [t, words] = [await getTranslations("annualChecks"), await getTranslations("annualReport")];
  if (!annualCheckLifecycle.stepsFor(actor, check).includes("submitRectification")) return null;
  return (
    <Form
      action={rectify}
      id="rectification"
      draftOf={actor.accountId ?? ""}
      className="mt-4 max-w-measure rounded border border-line-strong bg-surface p-4"
    >
      <h3 className="text-m">{words("rectifyTitle")}</h3>
      <input type="hidden" name="id" value={check.id} />
      <TextareaField
        name="report"
        label={words("rectifyReport")}
        help={words("rectifyHelp")}
        rows={8}
        limit={5_000}
        required
      />
      <FileField
        name="fileIds"
        label={words("rectifyFiles")}
        kinds="PDF, JPG, PNG, DOCX, XLSX"
        accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx"
        maxBytes={largestAttachment}
        multiple
        uploadUrl={`/api/cases/${check.id}/uploads`}
      />
      <SubmitButton>{t("steps.submitRectification")}</SubmitButton>
    </Form>
  );
}

/** What the organization sees of its report once an office has it. */
export async function statusParts(actor: Actor, check: AnnualCheckCase): Promise<MatterParts> {
  const { id, year, status, organizationKind, submittedAt } = check;
  const [t, all, locale] = [
    await getTranslations("annualReport"),
    await getTranslations(),
    await getLocale(),
  ];
  const answers = await getSubmittedReport(id);
  const { materials } = await getCompleteness(check);
  const limit =
    check.limitBasis === null
      ? null
      : { title: all(`annualChecks.statuses.${status}`), basis: check.limitBasis };
  return {
    steps: await stepsOf(check),
    lead: t("statusLead"),
    limit,
    now: (
      <>
        <Conclusion check={check} />
        <RectificationForm actor={actor} check={check} />
        {submittedAt && (
          <p className="mt-3 flex flex-wrap items-center gap-3">
            <ButtonLink href={`${reportPath(year)}/receipt`}>{t("toReceipt")}</ButtonLink>
            <span className="text-ink-2 text-s">
              {t("sentOn")} {formatMoment(submittedAt, locale)}
            </span>
          </p>
        )}
      </>
    ),
    dossier: answers && (
      <>
        <Section title={t("answersTitle")} id="report">
          <ReportAnswers kind={organizationKind} answers={answers} />
        </Section>
        <ReportFiles id={id} materials={materials} />
      </>
    ),
    events: { subjectType: "annualCheck", internalVerbs },
    letterTitle: (kind) => all(`annualChecks.letters.${kind}.title` as never),
  };
}
