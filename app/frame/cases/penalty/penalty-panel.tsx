import { getLocale, getTranslations } from "next-intl/server";
import { investigated } from "@/lib/domain/supervision/penalties/policy";
import type { Proceeding } from "@/lib/domain/supervision/penalties/queries/proceeding";
import { hasRole } from "@/lib/platform/auth/actor";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { CaseContext } from "../procedure";
import { StepDetails } from "../step-details";
import { penaltyStepsOffered } from "./penalty-steps";

/** What a proceeding waits for, and the next steps of this reader. */
export async function PenaltyPanel({
  context,
  proceeding,
}: {
  context: CaseContext;
  proceeding: Proceeding;
}) {
  const { actor } = context;
  const [t, locale, steps] = [
    await getTranslations("penalties.panel"),
    await getLocale(),
    await penaltyStepsOffered(context, proceeding),
  ];
  const { status, waitsFor, hearingOn, hearingOfficerName } = proceeding;
  const isOwn = status === "ready" && hasRole(actor, "approver") && investigated(actor.accountId, proceeding);
  const isWaiting = waitsFor === "applicant" || waitsFor === "bureau" || waitsFor === "nobody";
  return (
    <StepDetails
      context={context}
      title={t(steps.length > 0 ? "next" : "state")}
      steps={steps}
      remarks={[
        status === "hearingSet" && hearingOn
          ? t("hearingBy", { date: formatDate(hearingOn, locale), officer: hearingOfficerName ?? "" })
          : null,
        isOwn ? t("ownInvestigation") : null,
        steps.length === 0 && !isOwn && isWaiting ? t(`waitsFor.${waitsFor}`) : null,
      ]}
    />
  );
}
