import { ComplaintsBlock } from "@/components/supervision/complaints-block";
import { PenaltiesBlock } from "@/components/supervision/penalties-block";
import { complaintSummary } from "@/lib/domain/supervision/complaints/queries/summary";
import { listPublicPenalties } from "@/lib/domain/supervision/penalties/queries/public-penalties";
import type { TabProps } from "./tab-props";

/** What offices found and decided about the organization, and how residents speak of it. */
export async function SupervisionTab({ organization, today }: TabProps) {
  const [penalties, summary] = await Promise.all([
    listPublicPenalties(organization.id, today),
    complaintSummary(organization.id),
  ]);
  return (
    <>
      <PenaltiesBlock penalties={penalties} />
      <ComplaintsBlock organizationId={organization.id} summary={summary} />
    </>
  );
}
