import { type Actor, deskOf, hasRole, type Role } from "@/lib/platform/auth/actor";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import type { Verdict } from "@/lib/platform/lifecycle";
import { hasStake, isItsCenter, isItsSupervisoryUnit, officerOf } from "../policy";
import { type CaseParty, type CaseProcedure, type CaseSubject, caseProcedures } from "../schema";

export type Office = Exclude<CaseParty, "applicant" | "nobody">;

const offices = ["center", "supervisoryUnit", "bureau"] as const satisfies Office[];

/** The office at whose desk somebody sits; null for everybody else. */
export function officeOf(actor: Actor): Office | null {
  const desk = deskOf(actor.role);
  return offices.find((office) => office === desk) ?? null;
}

/** Roles that handle cases at each office; other roles of the office read only. */
export const handlingRoles: Record<Office, readonly Role[]> = {
  center: ["centerStaff", "centerHead"],
  supervisoryUnit: ["supervisoryReviewer"],
  bureau: [...new Set(Object.values(officerOf)), "approver"],
};

/** The procedures whose cases an office has in hand with this reader: an officer's own, all for those who decide or look on. */
export function proceduresOf(actor: Actor): readonly CaseProcedure[] {
  const own = caseProcedures.filter((procedure) => hasRole(actor, officerOf[procedure]));
  return own.length > 0 ? own : caseProcedures;
}

/** Roles among which a case of the office is handed on: at the bureau those of its procedure. */
export function rolesFor(actor: Actor, procedures: readonly CaseProcedure[] = proceduresOf(actor)): Role[] {
  const office = officeOf(actor);
  if (office === null) return [];
  if (office !== "bureau") return [...handlingRoles[office]];
  return [...new Set(procedures.map((procedure) => officerOf[procedure])), "approver"];
}

/** Takes cases in hand, as opposed to leaders, auditors and colleagues of other procedures, who look on. */
export function handlesCases(actor: Actor): boolean {
  const office = officeOf(actor);
  return office !== null && hasRole(actor, ...handlingRoles[office]);
}

/** What decides in whose hands a case is. */
export type CaseInHand = CaseSubject & { waitsFor: CaseParty; correctionNotifiedAt: Date | null };

/**
 * The office in charge of a case: the one it waits for; while the applicant corrects, the one it comes back to.
 * Null when it has ended.
 */
export function officeInCharge(subject: CaseInHand): Office | null {
  const { procedure, waitsFor, correctionNotifiedAt, authority } = subject;
  if (waitsFor === "nobody") return null;
  if (waitsFor !== "applicant") return waitsFor;
  return procedure === "registration" && correctionNotifiedAt === null ? "center" : authority;
}

/** Officers of the office in charge give its cases to each other, never one to somebody who applies in it. */
export function mayAssign(actor: Actor, subject: CaseInHand): Verdict {
  if (!handlesCases(actor)) return false;
  if (officeOf(actor) === "bureau" && !hasRole(actor, officerOf[subject.procedure], "approver")) return false;
  const office = officeInCharge(subject);
  if (office === null) return "assignedTooLate";
  const isOurs = {
    bureau: officeOf(actor) === "bureau",
    center: isItsCenter(actor, subject),
    supervisoryUnit: isItsSupervisoryUnit(actor, subject),
  };
  if (!isOurs[office]) return "elsewhere";
  return office === "bureau" && hasStake(actor, subject) ? "ownCase" : true;
}

/** Throws Forbidden for the wrong person, Refusal "cases.<reason>" for the wrong moment or place. */
export function requireAssignable(actor: Actor, subject: CaseInHand): void {
  const verdict = mayAssign(actor, subject);
  if (verdict === false) throw new Forbidden();
  if (verdict !== true) throw new Refusal(`cases.${verdict}`);
}
