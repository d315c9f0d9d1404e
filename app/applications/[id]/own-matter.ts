import { notFound } from "next/navigation";
import type { MatterContext } from "@/app/frame/cases/applicant/matter";
import { isApplicant } from "@/lib/domain/cases/policy";
import { getCase } from "@/lib/domain/cases/queries/case";
import { requireActor } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { orNotFound } from "@/lib/platform/http/or-not-found";

/** The case of this address for somebody on the applicant's side, whatever its procedure; 404 for everybody else, and for discarded drafts. */
export async function ownMatter(params: Promise<{ id: string }>): Promise<MatterContext> {
  const [actor, { id }] = [await requireActor(), await params];
  const file = await orNotFound(id, () => getCase(actor, id));
  if (!isApplicant(actor, file) || file.status === "discarded") notFound();
  return { actor, file, today: today() };
}
