import type { RegistrationSubject } from "@/lib/domain/registrations/policy";
import { type Actor, type Role, system, visitor } from "@/lib/platform/auth/actor";

const nowhere = { organizationId: null, subdistrictCode: null, supervisoryUnitId: null };
const own = { organizationId: "organization", subdistrictCode: "310107015", supervisoryUnitId: "unit" };
const other = { organizationId: "elsewhere", subdistrictCode: "310107014", supervisoryUnitId: "another" };

function person(accountId: string, role: Role, place: Partial<typeof own> = {}): Actor {
  return { accountId, name: accountId, role, ...nowhere, ...place };
}

const at = (places: typeof own, where: keyof typeof own) => ({ [where]: places[where] });

/** Everybody who may come to a case: its own people and offices, and those of other places. */
export const people = {
  visitor,
  resident: person("resident", "resident"),
  applicant: person("applicant", "resident"),
  promoter: person("promoter", "resident"),
  organizationOperator: person("operator", "organizationOperator", at(own, "organizationId")),
  legalRepresentative: person("representative", "legalRepresentative", at(own, "organizationId")),
  otherOrganization: person("stranger", "organizationOperator", at(other, "organizationId")),
  centerStaff: person("staff", "centerStaff", at(own, "subdistrictCode")),
  centerHead: person("head", "centerHead", at(own, "subdistrictCode")),
  otherCenterStaff: person("far staff", "centerStaff", at(other, "subdistrictCode")),
  otherCenterHead: person("far head", "centerHead", at(other, "subdistrictCode")),
  supervisoryReviewer: person("unit reviewer", "supervisoryReviewer", at(own, "supervisoryUnitId")),
  otherSupervisoryReviewer: person("far reviewer", "supervisoryReviewer", at(other, "supervisoryUnitId")),
  registrationOfficer: person("officer", "registrationOfficer"),
  approver: person("approver", "approver"),
  leader: person("leader", "leader"),
  auditor: person("auditor", "auditor"),
  annualCheckOfficer: person("annual", "annualCheckOfficer"),
  supervisionOfficer: person("supervision", "supervisionOfficer"),
  evaluationOfficer: person("evaluation", "evaluationOfficer"),
  creditOfficer: person("credit", "creditOfficer"),
  projectOfficer: person("project", "projectOfficer"),
  reviewer: person("expert", "reviewer"),
  systemAdmin: person("system admin", "systemAdmin"),
  securityAdmin: person("security admin", "securityAdmin"),
  auditAdmin: person("audit admin", "auditAdmin"),
  system,
} satisfies Record<string, Actor>;
export type PersonName = keyof typeof people;
export const personNames = Object.keys(people) as PersonName[];

/** A case as policies see it: of an organization, with a supervisory unit, decided by the bureau. */
export function subjectOf(traits: Partial<RegistrationSubject> = {}): RegistrationSubject {
  return {
    procedure: "registration",
    organizationPart: "applicant",
    servedAt: null,
    kind: "change",
    status: "submitted",
    authority: "bureau",
    isDirect: false,
    ...own,
    createdById: "applicant",
    participantIds: ["applicant", "promoter"],
    submittedAt: new Date("2026-03-02T02:00:00Z"),
    correctionNotifiedAt: null,
    extendedBy: 0,
    reviewedById: "officer",
    ...traits,
  };
}
