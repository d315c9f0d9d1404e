import { findEvidenceFile } from "@/lib/domain/evaluations/assessments/queries";
import { getActor } from "@/lib/platform/auth/current-actor";
import { handOut } from "../../../../cases/[id]/hand-out";

type Context = { params: Promise<{ id: string; documentId: string }> };

/** A file of a self-assessment, for the assessors who declared to have no interest and for the committee that is asked. */
export async function GET(request: Request, { params }: Context) {
  const [actor, { id, documentId }] = [await getActor(), await params];
  return handOut(request, actor, [id, documentId], () => findEvidenceFile(actor, id, documentId, new Date()));
}
