import { notFound } from "next/navigation";
import { cache } from "react";
import type { MatterContext } from "@/app/frame/cases/applicant/matter";
import { isApplicant } from "@/lib/domain/cases/policy";
import { getCase } from "@/lib/domain/cases/queries/case";
import { requireActor } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { orNotFound } from "@/lib/platform/http/or-not-found";

const load = cache(async (id: string): Promise<MatterContext> => {
  const actor = await requireActor();
  const file = await orNotFound(id, () => getCase(actor, id));
  if (!isApplicant(actor, file) || file.status === "discarded") notFound();
  return { actor, file, today: today() };
});

/** The case of this address for somebody on the applicant's side, whatever its procedure; 404 for everybody else, and for discarded drafts. */
export async function ownMatter(params: Promise<{ id: string }>): Promise<MatterContext> {
  return load((await params).id);
}
