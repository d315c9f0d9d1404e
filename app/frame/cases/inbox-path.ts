import { type Actor, deskOf } from "@/lib/platform/auth/actor";

/** The inbox at the desk where somebody sits; the public start for those who have none. */
export function inboxPath(actor: Actor): string {
  switch (deskOf(actor.role)) {
    case "bureau":
      return "/bureau/cases";
    case "center":
      return "/center/cases";
    case "supervisoryUnit":
      return "/supervisory-unit/cases";
    default:
      return "/";
  }
}
