import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import type { OrganizationKind } from "@/lib/domain/organizations/schema";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Transaction } from "@/lib/platform/db/client";
import { isUuid } from "@/lib/platform/identifiers/uuid";
import type { Answers, SectionKey } from "../../application/schema";
import { bases, basisOf, found } from "../rules";
import type { MachineCheck } from "../schema";
import { typedSection } from "../typed/rules";
import {
  capitalCheck,
  charterCheck,
  membersCheck,
  nonStateShareCheck,
  phoneCheck,
  premisesCheck,
  staffCheck,
} from "./rules";

const present = (checks: (MachineCheck | null)[]) => checks.filter((check) => check !== null);

/** Capital against the least sum that the rules in force ask of this kind; null where they ask none. */
export async function checkCapital(
  capital: bigint | null,
  kind: OrganizationKind,
  target: string,
  today: CalendarDate,
  tx: Transaction,
): Promise<MachineCheck | null> {
  if (capital === null || (kind !== "socialGroup" && kind !== "socialServiceOrganization")) return null;
  const rule = await getRuleInForce(`${kind}.minimumCapital`, today, tx);
  return capitalCheck(capital, BigInt(rule.value), basisOf(rule), target);
}

/** Funds and members of an organization that is to be established. */
export async function checkMeans(
  answers: Answers,
  kind: OrganizationKind,
  today: CalendarDate,
  tx: Transaction,
): Promise<MachineCheck[]> {
  const [capital, members] = [typedSection(answers, "capital"), typedSection(answers, "members")];
  const checks = [
    await checkCapital(capital.money("registeredCapital"), kind, "capital.registeredCapital", today, tx),
  ];
  const share = capital.number("nonStateShare");
  if (share !== null && kind === "socialServiceOrganization") {
    const rule = await getRuleInForce("registration.nonStateShare", today, tx);
    checks.push(nonStateShareCheck(share, rule.value, basisOf(rule)));
  }
  const [individuals, units] = [members.number("individualMembers"), members.number("unitMembers")];
  if (individuals !== null && units !== null && kind === "socialGroup") {
    const least = await getRuleInForce("socialGroup.individualMembers", today, tx);
    const leastUnits = await getRuleInForce("socialGroup.unitMembers", today, tx);
    const thresholds = { individuals: least.value, units: leastUnits.value };
    checks.push(membersCheck({ individuals, units }, thresholds, basisOf(least)));
  }
  const staff = members.number("staffCount");
  if (staff !== null) checks.push(staffCheck(staff));
  return present(checks);
}

async function checkPostalCode(postalCode: string, target: string, tx: Transaction): Promise<MachineCheck> {
  const isKnown = await tx.organization.findFirst({ where: { postalCode }, select: { id: true } });
  return found("postalCode", isKnown ? "passed" : "warning", target, bases.platform, { postalCode });
}

/** Where an organization is or wants to be: subdistrict and community of the district that belong together, and its postal code. */
export async function checkPlace(
  answers: Answers,
  section: SectionKey,
  tx: Transaction,
): Promise<MachineCheck[]> {
  const place = typedSection(answers, section);
  const checks: (MachineCheck | null)[] = [];
  const [subdistrictCode, communityCode] = [place.text("subdistrictCode"), place.text("communityCode")];
  if (subdistrictCode !== null) {
    const subdistrict = await tx.subdistrict.findUnique({ where: { code: subdistrictCode } });
    const community =
      communityCode === null ? null : await tx.community.findUnique({ where: { code: communityCode } });
    const isInside =
      subdistrict?.isActive === true &&
      (communityCode === null ||
        (community?.isActive === true && community.subdistrictCode === subdistrictCode));
    checks.push(
      found("community", isInside ? "passed" : "failed", `${section}.communityCode`, bases.platform, {
        subdistrict: subdistrict?.name ?? subdistrictCode,
        place: community?.name ?? communityCode ?? subdistrictCode,
      }),
    );
  }
  const postalCode = place.text("postalCode");
  if (postalCode !== null) checks.push(await checkPostalCode(postalCode, `${section}.postalCode`, tx));
  return present(checks);
}

/** The right to the premises, and how to reach the organization. */
export async function checkPremises(
  answers: Answers,
  today: CalendarDate,
  tx: Transaction,
): Promise<MachineCheck[]> {
  const place = typedSection(answers, "place");
  const checks: MachineCheck[] = [];
  const [right, until] = [place.text("premisesRight"), place.date("premisesUntil")];
  if (until !== null && (right === "leased" || right === "lent")) {
    const rule = await getRuleInForce("registration.premisesMonths", today, tx);
    checks.push(premisesCheck(until, today, rule.value, basisOf(rule)));
  }
  const phone = place.text("phone");
  return phone === null ? checks : [...checks, phoneCheck(phone, "place.phone")];
}

/** Whether the unit that is to supervise still does. */
export async function checkSupervisoryUnit(
  answers: Answers,
  section: "supervision" | "changes",
  tx: Transaction,
): Promise<MachineCheck[]> {
  const id = typedSection(answers, section).text("supervisoryUnitId");
  if (id === null || !isUuid(id)) return [];
  const unit = await tx.supervisoryUnit.findUnique({ where: { id } });
  return [
    found(
      "supervisoryUnit",
      unit?.isActive ? "passed" : "failed",
      `${section}.supervisoryUnitId`,
      bases.conditions,
      { name: unit?.name ?? "" },
    ),
  ];
}

/** What the charter lays down against what the law wants of this kind. */
export function checkCharter(answers: Answers, kind: OrganizationKind): MachineCheck[] {
  const clauses = typedSection(answers, "charter").choices("clauses");
  return clauses.length === 0 ? [] : present([charterCheck(clauses, kind)]);
}
