import { getTranslations } from "next-intl/server";
import { officeOf } from "@/lib/domain/cases/policy";
import { registrationLifecycle } from "@/lib/domain/registrations/policy";
import type { RegistrationCase } from "@/lib/domain/registrations/queries/registration";
import { kindTraits } from "@/lib/domain/registrations/rules";
import type { CaseContext } from "../procedure";
import { StepFolds } from "../step-folds";
import { DecisionMade } from "./decision-made";
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
  const { actor, file } = context;
  const [t, words] = [
    await getTranslations("cases.registration"),
    await getTranslations("registrations.steps"),
  ];
  const steps = stepsOnPage(context, registration);
  const offered = await Promise.all(
    steps.map(async (step) => {
      const { form, ...parts } = await stepParts(step, context, registration);
      const lead = t.has(`leads.${step}`) ? t(`leads.${step}` as never) : undefined;
      return { step: form, label: words(step), lead, ...parts };
    }),
  );
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
        <StepFolds context={context} steps={offered} />
      </div>
    </section>
  );
}

export const mayCorrectIn = (steps: readonly OfficeStep[]) =>
  steps.some((step) => step === "return" || step === "requestCorrection");
