import { type OrganizationKind, sectors } from "@/lib/domain/organizations/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { dateInShanghai } from "@/lib/platform/clock/shanghai";
import { database, type Transaction } from "@/lib/platform/db/client";
import { unsealedAnswers } from "../application/identities/rules";
import { kindApplied, sectionsOf } from "../application/rules";
import type { Answers } from "../application/schema";
import type { RegistrationCase } from "../queries/registration";
import { isClosed } from "../rules";
import { checkNewParticulars } from "./changes/queries";
import { checkEstablishment, checkNames, checkOfficers } from "./establishment/queries";
import { checkGroup } from "./groups/queries";
import type { NameApplicant } from "./names/queries";
import { checkCharter, checkPlace } from "./particulars/queries";
import {
  checkChange,
  checkLiquidation,
  checkMeeting,
  checkRenewal,
  checkReplacement,
} from "./procedure/queries";
import { standingCheck } from "./procedure/rules";
import { bySeverity } from "./rules";
import type { CheckKey, MachineCheck } from "./schema";
import { typedSection } from "./typed/rules";

/** What the checks need to know of a case. */
export type CheckedRegistration = Pick<
  RegistrationCase,
  | "id"
  | "kind"
  | "status"
  | "organizationId"
  | "organizationKind"
  | "predecessorId"
  | "nameCaseId"
  | "submittedAt"
>;

/** One application while it is checked. */
export type Checking = {
  actor: Actor;
  registration: CheckedRegistration;
  answers: Answers;
  /** Kind of the organization; null while it is not said. */
  kind: OrganizationKind | null;
  applicant: NameApplicant | null;
  organization: Awaited<ReturnType<typeof entryOf>>;
  /** The day to which limits are reckoned: of the application, once it is sent in. */
  appliedOn: CalendarDate;
  /** The day to which everything else is reckoned, and on which the register is asked. */
  today: CalendarDate;
  tx: Transaction;
};

const entryOf = (id: string | null, tx: Transaction) =>
  id === null ? Promise.resolve(null) : tx.organization.findUnique({ where: { id } });

async function checksOf(checking: Checking): Promise<MachineCheck[]> {
  const { actor, answers, appliedOn, kind, organization, registration, today, tx } = checking;
  const days = { appliedOn, today };
  switch (registration.kind) {
    case "nameCheck":
      return [...(await checkNames(checking)), ...(await checkPlace(answers, "place", tx))];
    case "establishment":
    case "upgrade":
      return checkEstablishment(checking);
    case "change":
      return [
        ...(await checkChange({ id: registration.id, organization }, answers, days, tx)),
        ...(await checkNewParticulars(checking)),
        ...checkMeeting(answers, "change", today),
      ];
    case "charterApproval":
      return [
        ...(kind === null ? [] : checkCharter(answers, kind)),
        ...checkMeeting(answers, "charterApproval", today),
      ];
    case "officerFiling":
      return [...(await checkOfficers(checking)), ...checkMeeting(answers, "officerFiling", today)];
    case "certificateRenewal":
      return checkRenewal(organization, answers, appliedOn, tx);
    case "certificateReplacement":
      return checkReplacement(answers, today);
    case "deregistration":
      return [
        ...(await checkLiquidation(registration, answers, days, tx)),
        ...checkMeeting(answers, "deregistration", today),
      ];
    case "communityFiling":
      return checkGroup(actor, answers, today, tx);
  }
}

const clear = (registration: CheckedRegistration, answers: Answers): Answers =>
  Object.fromEntries(
    sectionsOf(registration.kind).map((key) => [key, unsealedAnswers(key, answers[key] ?? {})]),
  );

const sectorOf = (typed: string | null) => sectors.find((sector) => sector === typed) ?? null;

/** What compares with the register as it stands: after the decision it would compare the application with its own effect. */
const ofTheRegister: readonly CheckKey[] = [
  "standing",
  "nameTaken",
  "nameSimilar",
  "sameInArea",
  "groupName",
  "legalRepresentativeElsewhere",
  "realChange",
  "openMatters",
  "renewalInTime",
];

/**
 * Everything that the portal can check of an application by itself, what bars it first. `answers` are as they are kept:
 * what is missing or cannot be read yet is left to the completeness of the form. Identity numbers are opened for the
 * checks only and stand in no finding. Of a case that has ended, nothing is compared with the register any more.
 */
export async function checkRegistration(
  actor: Actor,
  registration: CheckedRegistration,
  answers: Answers,
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<MachineCheck[]> {
  const { id, status, organizationId, predecessorId, nameCaseId, submittedAt } = registration;
  const organization = await entryOf(organizationId, tx);
  const kind = kindApplied(registration.kind, answers, organization?.kind ?? registration.organizationKind);
  const applicant = kind && {
    kind,
    sector: organization?.sector ?? sectorOf(typedSection(answers, "name").text("sector")),
    ownIds: [organizationId, predecessorId].filter((one) => one !== null),
    ownCaseIds: [id, nameCaseId].filter((one) => one !== null),
  };
  const checks = await checksOf({
    actor,
    registration,
    answers: clear(registration, answers),
    kind,
    applicant,
    organization,
    appliedOn: submittedAt ? dateInShanghai(submittedAt) : today,
    today,
    tx,
  });
  const standing = organization ? [standingCheck(organization.status, registration.kind)] : [];
  const all = bySeverity([...standing, ...checks]);
  return isClosed(status) ? all.filter(({ key }) => !ofTheRegister.includes(key)) : all;
}
