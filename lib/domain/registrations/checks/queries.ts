import { type OrganizationKind, sectors } from "@/lib/domain/organizations/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { unsealedAnswers } from "../application/identities/rules";
import { kindApplied, sectionsOf } from "../application/rules";
import type { Answers } from "../application/schema";
import type { RegistrationCase } from "../queries/registration";
import { checkGroup } from "./groups/queries";
import { checkAlternativeName, checkName, type NameApplicant } from "./names/queries";
import {
  checkCapital,
  checkCharter,
  checkMeans,
  checkPlace,
  checkPremises,
  checkSupervisoryUnit,
} from "./particulars/queries";
import { phoneCheck } from "./particulars/rules";
import { checkElsewhere, checkRestricted } from "./people/queries";
import { duplicatesCheck, identityChecks, type NamedPerson, officeChecks, peopleIn } from "./people/rules";
import {
  checkChange,
  checkLiquidation,
  checkMeeting,
  checkRenewal,
  checkReplacement,
} from "./procedure/queries";
import { standingCheck } from "./procedure/rules";
import { bySeverity } from "./rules";
import type { MachineCheck } from "./schema";
import { typedSection } from "./typed/rules";

/** What the checks need to know of a case. */
export type CheckedRegistration = Pick<
  RegistrationCase,
  "id" | "kind" | "organizationId" | "organizationKind" | "predecessorId" | "nameCaseId"
>;

type Checking = {
  actor: Actor;
  registration: CheckedRegistration;
  answers: Answers;
  /** Kind of the organization; null while it is not said. */
  kind: OrganizationKind | null;
  applicant: NameApplicant | null;
  organization: Awaited<ReturnType<typeof entryOf>>;
  today: CalendarDate;
  tx: Transaction;
};

const entryOf = (id: string | null, tx: Transaction) =>
  id === null ? Promise.resolve(null) : tx.organization.findUnique({ where: { id } });

/** The name applied for and its alternatives. */
async function checkNames({ answers, applicant, today, tx }: Checking): Promise<MachineCheck[]> {
  const typed = typedSection(answers, "name");
  const name = typed.text("name");
  if (applicant === null || name === null) return [];
  const checks = await checkName(name, applicant, "name.name", today, tx);
  for (const field of ["secondName", "thirdName"]) {
    const alternative = typed.text(field);
    if (alternative === null) continue;
    checks.push(...(await checkAlternativeName(alternative, applicant, `name.${field}`, today, tx)));
  }
  return checks;
}

async function checkOfficers(checking: Checking): Promise<MachineCheck[]> {
  const { answers, today, tx } = checking;
  const target = "officers.officers";
  const officers = peopleIn(typedSection(answers, "officers").rows("officers"));
  if (officers.length === 0) return [];
  const duplicates = duplicatesCheck(officers, target);
  const representative = officers.find(({ title }) => title === "legalRepresentative");
  return [
    ...identityChecks(officers, today, target, false),
    ...(duplicates ? [duplicates] : []),
    ...officeChecks(officers),
    ...(await checkRestricted(checking.actor, officers, target, today, tx)),
    ...(representative ? await checkRepresentative(checking, representative, target) : []),
  ];
}

async function checkRepresentative(
  { kind, applicant, today, tx }: Checking,
  person: Pick<NamedPerson, "name" | "identity">,
  target: string,
): Promise<MachineCheck[]> {
  if (kind === null) return [];
  return [await checkElsewhere(person, { kind, ownIds: applicant?.ownIds ?? [], target }, today, tx)];
}

async function checkPromoters({ actor, answers, today, tx }: Checking): Promise<MachineCheck[]> {
  const target = "promoters.promoters";
  const promoters = peopleIn(typedSection(answers, "promoters").rows("promoters"));
  const duplicates = duplicatesCheck(promoters, target);
  return [
    ...identityChecks(promoters, today, target, true),
    ...(duplicates ? [duplicates] : []),
    ...(await checkRestricted(actor, promoters, target, today, tx)),
  ];
}

async function checkEstablishment(checking: Checking): Promise<MachineCheck[]> {
  const { answers, kind, today, tx } = checking;
  return [
    ...(await checkNames(checking)),
    ...(kind === null ? [] : await checkMeans(answers, kind, today, tx)),
    ...(await checkSupervisoryUnit(answers, "supervision", tx)),
    ...(await checkPlace(answers, "place", tx)),
    ...(await checkPremises(answers, today, tx)),
    ...(await checkPromoters(checking)),
    ...(await checkOfficers(checking)),
    ...(kind === null ? [] : checkCharter(answers, kind)),
  ];
}

async function checkNewParticulars(checking: Checking): Promise<MachineCheck[]> {
  const { answers, applicant, kind, today, tx } = checking;
  const typed = typedSection(answers, "changes");
  const chosen = typed.choices("particulars");
  const [name, representative] = [typed.text("name"), typed.text("legalRepresentativeName")];
  const checks: MachineCheck[] = [];
  if (chosen.includes("name") && name !== null && applicant !== null) {
    checks.push(...(await checkName(name, applicant, "changes.name", today, tx)));
  }
  if (chosen.includes("domicile")) checks.push(...(await checkPlace(answers, "changes", tx)));
  if (chosen.includes("registeredCapital") && kind !== null) {
    const capital = typed.money("registeredCapital");
    const check = await checkCapital(capital, kind, "changes.registeredCapital", today, tx);
    if (check) checks.push(check);
  }
  if (chosen.includes("supervisoryUnit")) {
    checks.push(...(await checkSupervisoryUnit(answers, "changes", tx)));
  }
  if (chosen.includes("legalRepresentative") && representative !== null) {
    checks.push(...(await checkNewRepresentative(checking, representative)));
  }
  return checks;
}

async function checkNewRepresentative(checking: Checking, name: string): Promise<MachineCheck[]> {
  const { answers, today, tx } = checking;
  const typed = typedSection(answers, "changes");
  const target = "changes.legalRepresentativeName";
  const identity = typed.text("legalRepresentativeIdentity");
  const person = { name, identity, title: null, isCivilServant: false };
  const phone = typed.text("legalRepresentativePhone");
  return [
    ...identityChecks([person], today, "changes.legalRepresentativeIdentity", false),
    ...(await checkRestricted(checking.actor, [person], target, today, tx)),
    ...(await checkRepresentative(checking, person, target)),
    ...(phone === null ? [] : [phoneCheck(phone, "changes.legalRepresentativePhone")]),
  ];
}

async function checksOf(checking: Checking): Promise<MachineCheck[]> {
  const { actor, answers, kind, organization, registration, today, tx } = checking;
  switch (registration.kind) {
    case "nameCheck":
      return [...(await checkNames(checking)), ...(await checkPlace(answers, "place", tx))];
    case "establishment":
    case "upgrade":
      return checkEstablishment(checking);
    case "change":
      return [
        ...(await checkChange({ id: registration.id, organization }, answers, today, tx)),
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
      return checkRenewal(organization, answers, today, tx);
    case "certificateReplacement":
      return checkReplacement(answers, today);
    case "deregistration":
      return [
        ...(await checkLiquidation(registration, answers, today, tx)),
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

/**
 * Everything that the portal can check of an application by itself, what bars it first. `answers` are as they are kept:
 * what is missing or cannot be read yet is left to the completeness of the form. Identity numbers are opened for the
 * checks only and stand in no finding.
 */
export async function checkRegistration(
  actor: Actor,
  registration: CheckedRegistration,
  answers: Answers,
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<MachineCheck[]> {
  const organization = await entryOf(registration.organizationId, tx);
  const kind = kindApplied(registration.kind, answers, organization?.kind ?? registration.organizationKind);
  const { id, organizationId, predecessorId, nameCaseId } = registration;
  const applicant = kind && {
    kind,
    sector: organization?.sector ?? sectorOf(typedSection(answers, "name").text("sector")),
    ownIds: [organizationId, predecessorId].filter((one) => one !== null),
    ownCaseIds: [id, nameCaseId].filter((one) => one !== null),
  };
  const opened = clear(registration, answers);
  const checks = await checksOf({
    actor,
    registration,
    answers: opened,
    kind,
    applicant,
    organization,
    today,
    tx,
  });
  const standing = organization ? [standingCheck(organization.status, registration.kind)] : [];
  return bySeverity([...standing, ...checks]);
}
