import { type Actor, hasRole, isBureau, isSystem } from "@/lib/platform/auth/actor";

/** Annuls a record whose ground another office took back, with the reason. */
export const mayAnnulRecords = (actor: Actor) => isSystem(actor) || hasRole(actor, "creditOfficer");

/** Sees what is no longer public, for the work of the office; an organization sees all of its own. */
export const seesEverything = (actor: Actor, organizationId: string) =>
  isSystem(actor) || isBureau(actor) || actor.organizationId === organizationId;
