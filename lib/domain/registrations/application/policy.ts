import { type Actor, deskOf } from "@/lib/platform/auth/actor";
import { isFiled } from "../../organizations/rules";
import type { OrganizationKind, OrganizationStatus } from "../../organizations/schema";
import { canApply, kindTraits } from "../rules";
import type { RegistrationKind } from "../schema";

/** Who may begin an application of this kind: people of an organization for it, residents and centers for neighbors, anyone as promoter. */
export function mayStart(actor: Actor, kind: RegistrationKind): boolean {
  if (actor.accountId === null) return false;
  const desk = deskOf(actor.role);
  switch (kindTraits[kind].applicant) {
    case "promoters":
      return true;
    case "organization":
      return desk === "organization" && actor.organizationId !== null;
    case "neighbors":
      return desk === null || desk === "center" || desk === "organization";
  }
}

/** Promoters and neighbors bring people along, who see the case and get a role when the organization comes into being. */
export const hasParticipants = (kind: RegistrationKind) => kindTraits[kind].applicant !== "organization";

/** Roles that an application brings about in the organization that it establishes. */
export const futureRoles = ["legalRepresentative", "organizationOperator", "organizationFinance"] as const;

type Entry = { kind: OrganizationKind; status: OrganizationStatus; registeredBy: string };

/** Whether an organization fits a kind of application; a string is the refusal at `applications.refusals`. */
export function fits(kind: RegistrationKind, entry: Entry): true | string {
  if (!canApply(entry.status, kind)) return "organizationGone";
  if (kind === "upgrade") return isFiled(entry.kind) || "onlyFiledRise";
  if (kindTraits[kind].applicant !== "organization") return true;
  if (isFiled(entry.kind)) return "filedOnlyRise";
  if (entry.registeredBy !== "district") return "registeredElsewhere";
  if (entry.status === "liquidating" && kind !== "deregistration") return "liquidating";
  return true;
}

/** Who may take somebody off an application: who began it, and everyone themselves. */
export function mayRemove(actor: Actor, createdById: string, accountId: string): boolean {
  return actor.accountId === createdById || actor.accountId === accountId;
}
