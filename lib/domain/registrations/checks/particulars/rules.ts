import { addDays, addMonths, type CalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatMoney } from "@/lib/platform/i18n/formats";
import type { OrganizationKind } from "../../../organizations/schema";
import { charterClauses } from "../../application/schema";
import { type Basis, bases, found } from "../rules";
import type { MachineCheck } from "../schema";

/** Capital in fen against the least sum of the kind, in fen. */
export function capitalCheck(capital: bigint, minimum: bigint, basis: Basis, target: string): MachineCheck {
  return found("capital", capital >= minimum ? "passed" : "failed", target, basis, {
    capital: formatMoney(capital),
    minimum: formatMoney(minimum),
    missing: formatMoney(capital >= minimum ? 0n : minimum - capital),
  });
}

/** Share that is not the state's, in percent, against the least share in basis points. */
export function nonStateShareCheck(percent: number, minimum: number, basis: Basis): MachineCheck {
  const isEnough = Math.round(percent * 100) >= minimum;
  return found("nonStateShare", isEnough ? "passed" : "failed", "capital.nonStateShare", basis, {
    share: `${percent}%`,
    minimum: `${minimum / 100}%`,
  });
}

export type MemberThresholds = { individuals: number; units: number };

/** Persons alone, units alone, or both together, which count as persons do (Regulations on Social Groups art. 10). */
export function membersCheck(
  members: { individuals: number; units: number },
  least: MemberThresholds,
  basis: Basis,
): MachineCheck {
  const { individuals, units } = members;
  const composition = units === 0 ? "individuals" : individuals === 0 ? "units" : "mixed";
  const needed = composition === "units" ? least.units : least.individuals;
  const total = individuals + units;
  return found("members", total >= needed ? "passed" : "failed", "members.individualMembers", basis, {
    composition,
    individuals,
    units,
    total,
    needed,
    missing: Math.max(0, needed - total),
  });
}

export function staffCheck(staff: number): MachineCheck {
  const outcome = staff > 0 ? "passed" : "warning";
  return found("staff", outcome, "members.staffCount", bases.conditions, { staff });
}

/** A right to the premises that runs for so many months from today; its last day counts. */
export function premisesCheck(
  until: CalendarDate,
  today: CalendarDate,
  months: number,
  basis: Basis,
): MachineCheck {
  const needed = addDays(addMonths(today, months), -1);
  const outcome = until >= needed ? "passed" : "failed";
  return found("premises", outcome, "place.premisesUntil", basis, { until, needed, months });
}

const clausesOfKind: Partial<Record<OrganizationKind, readonly string[]>> = {
  socialGroup: charterClauses,
  socialServiceOrganization: charterClauses.filter((clause) => clause !== "members"),
};

/** What the law wants laid down in a charter: nine matters of a social group, eight of a social service organization. */
export function charterCheck(clauses: readonly string[], kind: OrganizationKind): MachineCheck | null {
  const needed = clausesOfKind[kind];
  if (!needed) return null;
  const missing = needed.filter((clause) => !clauses.includes(clause));
  const basis = kind === "socialGroup" ? bases.groupCharter : bases.serviceCharter;
  return found("charterClauses", missing.length === 0 ? "passed" : "failed", "charter.clauses", basis, {
    needed: needed.length,
    count: missing.length,
    missing: { words: "registrations.charterClauses", keys: missing },
  });
}

const mobile = /^(\+?86)?1[3-9]\d{9}$/;
const landline = /^(\+?86)?0\d{2,3}\d{7,8}$|^[2-9]\d{7}$/;

/** A number at which a mainland telephone can ring. */
export function phoneCheck(phone: string, target: string): MachineCheck {
  const digits = phone.normalize("NFKC").replace(/[\s()-]/gu, "");
  const outcome = mobile.test(digits) || landline.test(digits) ? "passed" : "warning";
  return found("phone", outcome, target, bases.platform, { phone });
}
