import { type Actor, hasRole, isBureau } from "@/lib/platform/auth/actor";

/** Who bars persons from office in the register, and ends it. */
export const mayKeepRestrictions = (actor: Actor) =>
  hasRole(actor, "supervisionOfficer", "registrationOfficer", "approver");

/** The list names people: it is the bureau's, never public. */
export const mayReadRestrictions = (actor: Actor) => isBureau(actor);
