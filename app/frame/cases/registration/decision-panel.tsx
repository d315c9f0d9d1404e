import { ChevronRight } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { officeOf } from "@/lib/domain/cases/policy";
import { registrationLifecycle } from "@/lib/domain/registrations/policy";
import type { RegistrationCase } from "@/lib/domain/registrations/queries/registration";
import { kindTraits } from "@/lib/domain/registrations/rules";
import type { CaseContext } from "../procedure";
import { DecisionMade } from "./decision-made";
import { StepForm } from "./step-form";
import { type OfficeStep, officeSteps, stepParts } from "./step-forms";

type DecisionPanelProps = { context: CaseContext; registration: RegistrationCase };

/** The steps that this reader may take on the case page now, in the order in which they are offered. */
export function stepsOnPage({ actor }: CaseContext, registration: RegistrationCase): OfficeStep[] {
  const open = registrationLifecycle.stepsFor(actor, registration);
  const mayExtend = kindTraits[registration.kind].isExtendable;
  return officeSteps.filter((step) => open.includes(step) && (step !== "extend" || mayExtend));
}

/** What was recommended and decided, what the case waits for, and the next steps of this reader. */
export async function DecisionPanel({ context, registration }: DecisionPanelProps) {
  const { actor, list, file } = context;
  const [t, words] = [
    await getTranslations("cases.registration"),
    await getTranslations("registrations.steps"),
  ];
  const steps = stepsOnPage(context, registration);
  const isOwnReview = registration.status === "reviewed" && registration.reviewedById === actor.accountId;
  const wasTold =
    registration.status === "consented" &&
    registration.correctionNotifiedAt !== null &&
    steps.includes("accept");
  return (
    <section aria-labelledby="decision">
      <h2 id="decision" className="text-m" data-print={steps.length > 0 ? "hide" : undefined}>
        {t(steps.length > 0 ? "nextSteps" : "waiting")}
      </h2>
      {(officeOf(actor, file) !== null || file.closedAt !== null) && (
        <DecisionMade registration={registration} />
      )}
      {steps.length === 0 && (
        <p className="mt-1 text-ink-2 text-s">
          {isOwnReview
            ? t("ownReview")
            : t(registration.status === "reviewed" ? "awaitsDecision" : `waitsFor.${file.waitsFor}`)}
        </p>
      )}
      {wasTold && <p className="mt-1 text-ink-2 text-s">{t("toldAlready")}</p>}
      <div className="mt-2">
        {
          await Promise.all(
            steps.map(async (step, place) => {
              const { fields, ...parts } = await stepParts(step, context, registration);
              return (
                <details
                  key={step}
                  id={`step-${parts.form}`}
                  name="step"
                  open={place === 0}
                  className="group/step border-line border-t last:border-b"
                >
                  <summary className="flex min-h-row items-center gap-1.5 font-semibold hover:bg-sunken">
                    <ChevronRight
                      aria-hidden="true"
                      className="size-4 text-ink-3 transition-transform group-open/step:rotate-90"
                    />
                    <span className={parts.tone === "danger" ? "text-cinnabar" : undefined}>
                      {words(step)}
                    </span>
                  </summary>
                  <div className="pt-1 pb-4">
                    <StepForm
                      name={parts.form}
                      action={parts.action}
                      preview={parts.preview}
                      tone={parts.tone}
                      label={words(step)}
                      lead={t.has(`leads.${step}`) ? t(`leads.${step}` as never) : undefined}
                      caseId={file.id}
                      list={list}
                      accountId={actor.accountId ?? ""}
                    >
                      {fields}
                    </StepForm>
                  </div>
                </details>
              );
            }),
          )
        }
      </div>
    </section>
  );
}

export const mayCorrectIn = (steps: readonly OfficeStep[]) =>
  steps.some((step) => step === "return" || step === "requestCorrection");
