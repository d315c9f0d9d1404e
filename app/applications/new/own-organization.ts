import { getOrganizationById, type OrganizationEntry } from "@/lib/domain/organizations/queries/organization";
import { fits, mayStart } from "@/lib/domain/registrations/application/policy";
import { kindTraits } from "@/lib/domain/registrations/rules";
import type { RegistrationKind } from "@/lib/domain/registrations/schema";
import { type Actor, deskOf } from "@/lib/platform/auth/actor";

/** The organization at whose desk somebody sits; null for everybody else. */
export async function ownOrganization(actor: Actor): Promise<OrganizationEntry | null> {
  if (deskOf(actor.role) !== "organization" || actor.organizationId === null) return null;
  return getOrganizationById(actor, actor.organizationId);
}

/**
 * Whether this reader may begin a kind of application: true, "notYou", or why their organization cannot
 * (a refusal at `applications.refusals`).
 */
export function openTo(actor: Actor, kind: RegistrationKind, own: OrganizationEntry | null): true | string {
  if (!mayStart(actor, kind)) return "notYou";
  return own && kindTraits[kind].applicant === "organization" ? fits(kind, own) : true;
}
