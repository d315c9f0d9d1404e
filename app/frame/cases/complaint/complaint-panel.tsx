import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import type { ComplaintCase } from "@/lib/domain/supervision/complaints/queries/complaint";
import { isAgainst } from "@/lib/domain/supervision/complaints/rules";
import { mayOpen } from "@/lib/domain/supervision/penalties/policy";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { CaseContext } from "../procedure";
import { StepDetails } from "../step-details";
import { complaintStepsOffered } from "./complaint-steps";

/** What a complaint waits for, the next steps of this reader, and what may follow from it. */
export async function ComplaintPanel({
  context,
  complaint,
}: {
  context: CaseContext;
  complaint: ComplaintCase;
}) {
  const { actor, file } = context;
  const [t, locale, steps] = [
    await getTranslations("complaints.panel"),
    await getLocale(),
    await complaintStepsOffered(context, complaint),
  ];
  const { status, waitsFor, answerDueOn, outcome } = complaint;
  const isOwnFinding = status === "proposed" && complaint.proposedById === actor.accountId;
  const isWaiting = waitsFor === "center" || waitsFor === "bureau" || waitsFor === "nobody";
  const mayFollow = mayOpen(actor) && outcome !== null && isAgainst(outcome) && file.organizationId !== null;
  const query = new URLSearchParams({ organization: file.organizationId ?? "", origin: file.id });
  return (
    <StepDetails
      context={context}
      title={t(steps.length > 0 ? "next" : "state")}
      steps={steps}
      remarks={[
        status === "asked" && answerDueOn
          ? t("awaitsAnswer", { date: formatDate(answerDueOn, locale) })
          : null,
        isOwnFinding ? t("ownFinding") : null,
        steps.length === 0 && !isOwnFinding && isWaiting ? t(`waitsFor.${waitsFor}`) : null,
      ]}
    >
      {mayFollow && (
        <div className="mt-4 border-line border-t pt-3">
          <p className="text-ink-2 text-s">{t("openPenaltyLead")}</p>
          <ButtonLink href={`/bureau/penalties/new?${query}`} size="small" className="mt-2">
            {t("openPenalty")}
          </ButtonLink>
        </div>
      )}
    </StepDetails>
  );
}
