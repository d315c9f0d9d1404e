import { getTranslations } from "next-intl/server";
import { EvaluationBlock } from "@/components/evaluations/evaluation-block";
import { Section } from "@/components/layout/section";
import { ComplaintsBlock } from "@/components/supervision/complaints-block";
import { InspectionsBlock } from "@/components/supervision/inspections-block";
import { PenaltiesBlock } from "@/components/supervision/penalties-block";
import { listEvaluations } from "@/lib/domain/evaluations/certificates/queries";
import { isFiled } from "@/lib/domain/organizations/rules";
import { complaintSummary } from "@/lib/domain/supervision/complaints/queries/summary";
import { listPublicExternalRecords } from "@/lib/domain/supervision/external-records/queries/records";
import { listPublicInspections } from "@/lib/domain/supervision/inspections/queries/public";
import { listPublicPenalties } from "@/lib/domain/supervision/penalties/queries/public-penalties";
import type { TabProps } from "./tab-props";

/** What offices and experts found and decided about the organization, and how residents speak of it. */
export async function SupervisionTab({ organization, today }: TabProps) {
  const { id, kind } = organization;
  const [t, evaluations, inspections, records, penalties, summary] = await Promise.all([
    getTranslations("organizations.page"),
    listEvaluations(id, today),
    listPublicInspections(id),
    listPublicExternalRecords(id),
    listPublicPenalties(id, today),
    complaintSummary(id),
  ]);
  return (
    <>
      {!isFiled(kind) && (
        <>
          <Section title={t("evaluation")}>
            <EvaluationBlock evaluations={evaluations} />
          </Section>
          <InspectionsBlock inspections={inspections} records={records} />
          <PenaltiesBlock penalties={penalties} />
        </>
      )}
      <ComplaintsBlock organizationId={id} summary={summary} />
    </>
  );
}
