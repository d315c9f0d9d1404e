import { type Actor, deskOf, hasRole, isBureau, isSystem, type Role } from "@/lib/platform/auth/actor";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { CaseParty, CaseProcedure, CaseSubject } from "./schema";

type CaseFilter = Prisma.CaseWhereInput;

/** Whose work at the bureau the cases of each procedure are. Approvers decide in all of them. */
export const officerOf: Record<CaseProcedure, Role> = {
  registration: "registrationOfficer",
  annualCheck: "annualCheckOfficer",
  inspection: "supervisionOfficer",
  contactCheck: "supervisionOfficer",
  penalty: "supervisionOfficer",
  complaint: "supervisionOfficer",
  listing: "creditOfficer",
  evaluation: "evaluationOfficer",
  objection: "creditOfficer",
  repair: "creditOfficer",
};

const nothing: CaseFilter = { id: { in: [] } };
const submitted: CaseFilter = { submittedAt: { not: null } };

/**
 * Cases of one's own: drafted or joined in person, or of the organization at whose desk one sits. What an organization
 * applies for is its own: who drafted it there and has left its desk does not see it any more. A group that was filed in
 * person is an organization only afterwards, so its case stays with who filed it. What an office opened against an
 * organization is its own once it is served, and never the officer's; what somebody else raised about it never is.
 */
function ownCases(actor: Actor): CaseFilter {
  if (actor.accountId === null) return nothing;
  const { accountId, organizationId } = actor;
  const inPerson: CaseFilter = {
    OR: [
      {
        createdById: accountId,
        organizationPart: { not: "respondent" },
        OR: [{ organizationId: null }, { authority: "center" }, { organizationPart: "concerned" }],
      },
      { participants: { some: { accountId } } },
    ],
  };
  if (deskOf(actor.role) !== "organization" || organizationId === null) return inPerson;
  const ofOrganization: CaseFilter = {
    organizationId,
    OR: [{ organizationPart: "applicant" }, { organizationPart: "respondent", servedAt: { not: null } }],
  };
  return { OR: [inPerson, ofOrganization] };
}

function ofOffice(actor: Actor): CaseFilter {
  if (isBureau(actor)) return submitted;
  const { subdistrictCode, supervisoryUnitId } = actor;
  if (deskOf(actor.role) === "center" && subdistrictCode !== null) {
    return { OR: [{ AND: [submitted, { subdistrictCode }] }, { opinions: { some: { subdistrictCode } } }] };
  }
  if (deskOf(actor.role) === "supervisoryUnit" && supervisoryUnitId !== null) {
    return {
      OR: [
        { AND: [submitted, { supervisoryUnitId, isDirect: false }] },
        { opinions: { some: { supervisoryUnitId } } },
      ],
    };
  }
  return nothing;
}

/** Cases that wait for, or came before, the office at whose desk the reader sits, and those they were asked about. */
export function officeCasesVisibleTo(actor: Actor): CaseFilter {
  if (isSystem(actor)) return {};
  if (actor.accountId === null) return nothing;
  return { OR: [ofOffice(actor), { opinions: { some: { accountId: actor.accountId } } }] };
}

/** The cases of which a reader may know: their own, those of their office, and those about which they were asked. Drafts are the applicant's alone. */
export function visibleTo(actor: Actor): CaseFilter {
  if (isSystem(actor)) return {};
  return { OR: [ownCases(actor), officeCasesVisibleTo(actor)] };
}

/** Cases as their applicants see them. */
export function applicationsVisibleTo(actor: Actor): CaseFilter {
  return isSystem(actor) ? {} : ownCases(actor);
}

/** The organization named in a case is on the applicant's side of it now. */
export const isOrganizationsOwn = ({ organizationPart, servedAt }: CaseSubject) =>
  organizationPart === "applicant" || (organizationPart === "respondent" && servedAt !== null);

/**
 * Acts on the applicant's side: who drafted it in person, a promoter who joined, or somebody at the desk of the
 * organization that files it or has to answer it.
 */
export function isApplicant(actor: Actor, subject: CaseSubject): boolean {
  const { accountId, organizationId } = actor;
  if (accountId === null) return false;
  if (subject.participantIds.includes(accountId)) return true;
  const { organizationPart } = subject;
  const isInPerson =
    subject.organizationId === null || subject.authority === "center" || organizationPart === "concerned";
  if (isInPerson && organizationPart !== "respondent" && accountId === subject.createdById) return true;
  if (subject.organizationId === null || !isOrganizationsOwn(subject)) return false;
  return deskOf(actor.role) === "organization" && organizationId === subject.organizationId;
}

/** The case is a matter of one's own, at whatever desk one sits now: who has a stake in it neither examines nor decides it. */
export function hasStake(actor: Actor, subject: CaseSubject): boolean {
  if (actor.accountId === null) return false;
  const isCreator = subject.organizationPart !== "respondent" && actor.accountId === subject.createdById;
  return isCreator || isOfItsOrganization(actor, subject) || isApplicant(actor, subject);
}

/** Holds a role in the organization that the case is about, at whatever desk they sit, whether or not it may see the case. */
function isOfItsOrganization(actor: Actor, { organizationId }: CaseSubject): boolean {
  if (organizationId === null) return false;
  const isAtItsDesk = deskOf(actor.role) === "organization" && actor.organizationId === organizationId;
  return isAtItsDesk || (actor.ownOrganizationIds?.includes(organizationId) ?? false);
}

/** At the center of the case's subdistrict. */
export function isItsCenter(actor: Actor, subject: CaseSubject): boolean {
  return (
    hasRole(actor, "centerStaff", "centerHead") &&
    actor.subdistrictCode !== null &&
    actor.subdistrictCode === subject.subdistrictCode
  );
}

/** At the supervisory unit that the case names. */
export function isItsSupervisoryUnit(actor: Actor, subject: CaseSubject): boolean {
  return (
    hasRole(actor, "supervisoryReviewer") &&
    !subject.isDirect &&
    actor.supervisoryUnitId !== null &&
    actor.supervisoryUnitId === subject.supervisoryUnitId
  );
}

/** Handles cases of the authority that decides this one: officers of its procedure at the bureau, or its center for filings. */
export function isItsAuthority(actor: Actor, subject: CaseSubject): boolean {
  return subject.authority === "center"
    ? isItsCenter(actor, subject)
    : hasRole(actor, officerOf[subject.procedure], "approver");
}

/** Decides for the authority: an approver of the bureau, or the head of the center. */
export function mayDecideFor(actor: Actor, subject: CaseSubject): boolean {
  return subject.authority === "center"
    ? isItsCenter(actor, subject) && hasRole(actor, "centerHead")
    : hasRole(actor, "approver");
}

/** The party for which somebody acts in a case; null for a reader who only looks. */
export function partyOf(actor: Actor, subject: CaseSubject): Exclude<CaseParty, "nobody"> | null {
  if (isBureau(actor)) return "bureau";
  if (isItsCenter(actor, subject)) return "center";
  if (isItsSupervisoryUnit(actor, subject)) return "supervisoryUnit";
  return isApplicant(actor, subject) ? "applicant" : null;
}

/**
 * Acts for one of the offices that handle the case. Nobody does so in a matter of their own, but a center may file for a
 * group of its neighborhood.
 */
export function handlesCase(actor: Actor, subject: CaseSubject): boolean {
  if (isItsCenter(actor, subject)) return true;
  const isItsOfficer =
    hasRole(actor, officerOf[subject.procedure], "approver") || isItsSupervisoryUnit(actor, subject);
  return isItsOfficer && !hasStake(actor, subject);
}

/** The office whose private notes somebody may read; null for applicants and for those who were only asked. */
export function officeOf(
  actor: Actor,
  subject: CaseSubject,
): Exclude<CaseParty, "nobody" | "applicant"> | null {
  const party = partyOf(actor, subject);
  if (party === null || party === "applicant") return null;
  return party === "center" || !hasStake(actor, subject) ? party : null;
}

type Question = {
  accountId: string | null;
  subdistrictCode: string | null;
  supervisoryUnitId: string | null;
};

/** Was asked for an opinion: in person, or as one of the office that was asked. */
export function isAskedFor(actor: Actor, question: Question): boolean {
  if (actor.accountId === null) return false;
  if (question.accountId !== null) return question.accountId === actor.accountId;
  if (question.subdistrictCode !== null) {
    return deskOf(actor.role) === "center" && actor.subdistrictCode === question.subdistrictCode;
  }
  return (
    deskOf(actor.role) === "supervisoryUnit" &&
    question.supervisoryUnitId !== null &&
    actor.supervisoryUnitId === question.supervisoryUnitId
  );
}
