/** Every role of the portal. `visitor` and `system` are never held by an account. */
export const roles = [
  "resident",
  "legalRepresentative",
  "organizationOperator",
  "organizationFinance",
  "centerStaff",
  "centerHead",
  "supervisoryReviewer",
  "registrationOfficer",
  "annualCheckOfficer",
  "supervisionOfficer",
  "evaluationOfficer",
  "creditOfficer",
  "projectOfficer",
  "approver",
  "leader",
  "auditor",
  "reviewer",
  "systemAdmin",
  "securityAdmin",
  "auditAdmin",
] as const;

export type Role = (typeof roles)[number];

/** Who acts: a person at one desk, a visitor who has not signed in, or the portal itself (jobs). */
export type Actor = {
  /** Null for a visitor and for the system. */
  accountId: string | null;
  name: string;
  role: Role | "visitor" | "system";
  /** The organization, subdistrict or supervisory unit in which the role is held. */
  organizationId: string | null;
  subdistrictCode: string | null;
  supervisoryUnitId: string | null;
  /** Organizations for which the person holds a role too, at whatever desk they sit now: nobody examines their own. */
  ownOrganizationIds?: readonly string[];
};

const nowhere = { organizationId: null, subdistrictCode: null, supervisoryUnitId: null };

export const visitor: Actor = { accountId: null, name: "", role: "visitor", ...nowhere };
export const system: Actor = { accountId: null, name: "Linli", role: "system", ...nowhere };

export const desks = ["organization", "center", "supervisoryUnit", "bureau", "reviewer", "admin"] as const;
export type Desk = (typeof desks)[number];

const deskOfRole: Record<Role, Desk | null> = {
  resident: null,
  legalRepresentative: "organization",
  organizationOperator: "organization",
  organizationFinance: "organization",
  centerStaff: "center",
  centerHead: "center",
  supervisoryReviewer: "supervisoryUnit",
  registrationOfficer: "bureau",
  annualCheckOfficer: "bureau",
  supervisionOfficer: "bureau",
  evaluationOfficer: "bureau",
  creditOfficer: "bureau",
  projectOfficer: "bureau",
  approver: "bureau",
  leader: "bureau",
  auditor: "bureau",
  reviewer: "reviewer",
  systemAdmin: "admin",
  securityAdmin: "admin",
  auditAdmin: "admin",
};

/** The desk at which a role works; null for residents and visitors, who use the public pages. */
export function deskOf(role: Actor["role"]): Desk | null {
  return role === "visitor" || role === "system" ? null : deskOfRole[role];
}

export const isSystem = (actor: Actor) => actor.role === "system";
export const isBureau = (actor: Actor) => deskOf(actor.role) === "bureau";
export const isAdmin = (actor: Actor) => deskOf(actor.role) === "admin";
export const hasRole = (actor: Actor, ...wanted: Role[]) => wanted.some((role) => role === actor.role);

/** Bureau and administrators sign in with a second factor. */
export function needsSecondFactor(role: Actor["role"]): boolean {
  const desk = deskOf(role);
  return desk === "bureau" || desk === "admin";
}
