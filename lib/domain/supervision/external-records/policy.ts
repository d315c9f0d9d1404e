import { type Actor, hasRole, isBureau } from "@/lib/platform/auth/actor";

/** Who takes over what courts and departments tell, and annuls it. */
export const mayKeepExternalRecords = (actor: Actor) =>
  hasRole(actor, "supervisionOfficer", "creditOfficer", "approver");

export const mayReadExternalRecords = (actor: Actor) => isBureau(actor);
