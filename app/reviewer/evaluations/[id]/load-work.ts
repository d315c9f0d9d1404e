import { notFound } from "next/navigation";
import { getAssessment } from "@/lib/domain/evaluations/assessments/queries";
import { getVote } from "@/lib/domain/evaluations/votes/queries";
import type { Actor } from "@/lib/platform/auth/actor";
import { NotFound } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/identifiers/uuid";

async function orNull<Found>(find: () => Promise<Found>): Promise<Found | null> {
  try {
    return await find();
  } catch (problem) {
    if (problem instanceof NotFound) return null;
    throw problem;
  }
}

/** What a reviewer has to do with an evaluation, as assessor and as member of the committee; 404 where it is neither. */
export async function loadWork(actor: Actor, id: string) {
  if (!isUuid(id)) notFound();
  const now = new Date();
  const assessment = await orNull(() => getAssessment(actor, id, now));
  const vote = await orNull(() => getVote(actor, id, now));
  const heading = assessment?.heading ?? vote?.heading;
  if (!heading) notFound();
  return { assessment, vote, heading };
}
