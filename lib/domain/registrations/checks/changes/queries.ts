import type { Checking } from "../checking/queries";
import { checkRepresentative } from "../establishment/queries";
import { checkName } from "../names/queries";
import { checkCapital, checkPlace, checkSupervisoryUnit } from "../particulars/queries";
import { phoneCheck } from "../particulars/rules";
import { checkRestricted } from "../people/queries";
import { identityChecks } from "../people/rules";
import type { MachineCheck } from "../schema";
import { typedSection } from "../typed/rules";

/** The new value of each particular that is to change. */
export async function checkNewParticulars(checking: Checking): Promise<MachineCheck[]> {
  const { answers, applicant, kind, appliedOn, today, tx } = checking;
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
    const check = await checkCapital(capital, kind, "changes.registeredCapital", appliedOn, tx);
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
