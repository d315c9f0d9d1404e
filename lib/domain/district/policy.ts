import { type Actor, hasRole, isSystem } from "@/lib/platform/auth/actor";

/** Who keeps the calendar, the rules and the reference data of the district. */
export function mayKeepDistrict(actor: Actor): boolean {
  return hasRole(actor, "systemAdmin") || isSystem(actor);
}
