import { ClipboardCheck } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { inspectionLifecycle } from "@/lib/domain/supervision/inspections/policy";
import type { InspectionCase } from "@/lib/domain/supervision/inspections/queries/inspection";
import type { CaseContext } from "../procedure";
import { StepDetails } from "../step-details";
import { inspectionStepsOffered } from "./inspection-steps";

type InspectionPanelProps = { context: CaseContext; inspection: InspectionCase };

/** What an inspection waits for and the next steps of this reader; the record of the visit opens on a page for phones. */
export async function InspectionPanel({ context, inspection }: InspectionPanelProps) {
  const [t, steps] = [
    await getTranslations("inspections.panel"),
    await inspectionStepsOffered(context, inspection),
  ];
  const { actor } = context;
  const mayReport = inspectionLifecycle.stepsFor(actor, inspection).includes("report");
  const isOwn = inspection.status === "reported" && inspection.reportedById === actor.accountId;
  const hasSteps = steps.length > 0 || mayReport;
  return (
    <StepDetails
      context={context}
      title={t(hasSteps ? "nextSteps" : "waiting")}
      steps={steps}
      remarks={[isOwn ? t("ownReport") : hasSteps ? null : t(`waits.${inspection.status}`)]}
    >
      {mayReport && (
        <div className="mt-3">
          <ButtonLink
            href={`/bureau/inspections/${inspection.id}/visit`}
            tone="primary"
            icon={<ClipboardCheck aria-hidden="true" />}
          >
            {t("openVisit")}
          </ButtonLink>
          <p className="mt-1 text-ink-2 text-s">{t("leads.report")}</p>
        </div>
      )}
    </StepDetails>
  );
}
