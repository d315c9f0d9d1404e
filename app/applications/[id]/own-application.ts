import { notFound } from "next/navigation";
import { isApplicant } from "@/lib/domain/cases/policy";
import { getRegistration, type RegistrationCase } from "@/lib/domain/registrations/queries/registration";
import type { Actor } from "@/lib/platform/auth/actor";
import { requireActor } from "@/lib/platform/auth/current-actor";
import { orNotFound } from "@/lib/platform/http/or-not-found";

/** The application of this address for somebody on the applicant's side; 404 for everybody else, and for discarded drafts. */
export async function ownApplication(
  params: Promise<{ id: string }>,
): Promise<{ actor: Actor; registration: RegistrationCase }> {
  const [actor, { id }] = [await requireActor(), await params];
  const registration = await orNotFound(id, () => getRegistration(actor, id));
  if (!isApplicant(actor, registration) || registration.status === "discarded") notFound();
  return { actor, registration };
}
