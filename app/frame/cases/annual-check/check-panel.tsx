import { getTranslations } from "next-intl/server";
import { annualCheckLifecycle } from "@/lib/domain/annual-checks/policy";
import type { AnnualCheckCase } from "@/lib/domain/annual-checks/queries/annual-check";
import { hasRole } from "@/lib/platform/auth/actor";
import type { CaseContext } from "../procedure";
import { StepDetails } from "../step-details";
import { SaidOfCheck } from "./said";
import { type OfficeStep, officeSteps, stepParts } from "./step-forms";

/** The steps that this reader may take on the case page now; concluding and ordering rectification are one form. */
export function stepsOffered({ actor }: CaseContext, check: AnnualCheckCase): OfficeStep[] {
  const open = annualCheckLifecycle.stepsFor(actor, check);
  return officeSteps.filter((step) => open.includes(step));
}

/** What a check waits for, what was said so far, and the next steps of this reader. */
export async function CheckPanel({ context, check }: { context: CaseContext; check: AnnualCheckCase }) {
  const { actor } = context;
  const [t, words] = [
    await getTranslations("annualChecks.panel"),
    await getTranslations("annualChecks.steps"),
  ];
  const steps = stepsOffered(context, check);
  const { status, waitsFor, reviewedById, concludedById } = check;
  const isOwnReview = status === "reviewed" && hasRole(actor, "approver") && reviewedById === actor.accountId;
  const isOwnConclusion = status === "rectified" && concludedById === actor.accountId;
  const isIdle = steps.length === 0 && !isOwnReview && !isOwnConclusion;
  return (
    <StepDetails
      context={context}
      title={t(steps.length > 0 ? "next" : "state")}
      remarks={[
        isOwnReview ? t("ownReview") : null,
        isOwnConclusion ? t("ownConclusion") : null,
        isIdle ? t(`waitsFor.${waitsFor}`) : null,
      ]}
      steps={steps.map((step) => ({
        ...stepParts(step, check),
        label: words(step),
        ...(t.has(`leads.${step}` as never) && { lead: t(`leads.${step}` as never) }),
      }))}
    >
      <SaidOfCheck check={check} />
    </StepDetails>
  );
}
