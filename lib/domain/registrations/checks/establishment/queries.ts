import type { Checking } from "../checking/queries";
import { checkAlternativeName, checkName } from "../names/queries";
import {
  checkCharter,
  checkMeans,
  checkPlace,
  checkPremises,
  checkSupervisoryUnit,
} from "../particulars/queries";
import { checkElsewhere, checkRestricted } from "../people/queries";
import { duplicatesCheck, identityChecks, type NamedPerson, officeChecks, peopleIn } from "../people/rules";
import type { MachineCheck } from "../schema";
import { typedSection } from "../typed/rules";

/** The name applied for and its alternatives. */
export async function checkNames({ answers, applicant, today, tx }: Checking): Promise<MachineCheck[]> {
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

/** Who is to lead: persons that can be, offices that go together, nobody barred, no second post as legal representative. */
export async function checkOfficers(checking: Checking): Promise<MachineCheck[]> {
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

/** Whether the legal representative to be is one elsewhere. */
export async function checkRepresentative(
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

/** Everything about an organization that is to come into being. */
export async function checkEstablishment(checking: Checking): Promise<MachineCheck[]> {
  const { answers, kind, appliedOn, tx } = checking;
  return [
    ...(await checkNames(checking)),
    ...(kind === null ? [] : await checkMeans(answers, kind, appliedOn, tx)),
    ...(await checkSupervisoryUnit(answers, "supervision", tx)),
    ...(await checkPlace(answers, "place", tx)),
    ...(await checkPremises(answers, appliedOn, tx)),
    ...(await checkPromoters(checking)),
    ...(await checkOfficers(checking)),
    ...(kind === null ? [] : checkCharter(answers, kind)),
  ];
}
