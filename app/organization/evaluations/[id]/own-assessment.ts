import { redirect } from "next/navigation";
import { isApplicant } from "@/lib/domain/cases/policy";
import { getSelfAssessment } from "@/lib/domain/evaluations/self-assessments/queries";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { NotFound } from "@/lib/platform/errors";
import { orNotFound } from "@/lib/platform/http/or-not-found";

/** The self-assessment of this address at its organization's desk; one that was sent in is led to its case. */
export async function ownAssessment(id: string) {
  const actor = await requireDesk("organization");
  const assessment = await orNotFound(id, async () => {
    const found = await getSelfAssessment(actor, id, new Date());
    if (!isApplicant(actor, found.evaluation)) throw new NotFound();
    return found;
  });
  if (assessment.evaluation.status !== "draft") redirect(`/applications/${id}`);
  return { actor, assessment };
}
