import { addDays, type CalendarDate, daysBetween } from "@/lib/platform/clock/calendar-date";
import { formatMoney } from "@/lib/platform/i18n/formats";
import { certificateState } from "../../../organizations/rules";
import type { OrganizationStatus } from "../../../organizations/schema";
import type { ChangeableParticular } from "../../application/schema";
import { canApply } from "../../rules";
import type { RegistrationKind } from "../../schema";
import { type Basis, bases, found } from "../rules";
import type { CheckLink, MachineCheck } from "../schema";

type Outcomes = "failed" | "warning";
const unless = (isFine: boolean, otherwise: Outcomes) => (isFine ? "passed" : otherwise);

/** Whether an organization can apply at all; one that is suspended, in liquidation or revoked is pointed out. */
export function standingCheck(status: OrganizationStatus, kind: RegistrationKind): MachineCheck {
  const isFine = status === "active" || (status === "liquidating" && kind === "deregistration");
  const outcome = isFine ? "passed" : canApply(status, kind) ? "warning" : "failed";
  return found("standing", outcome, "", bases.conditions, {
    status: { words: "organizations.statuses", keys: [status] },
  });
}

/** The meeting took place, not more came than were due, and not more agreed than came. */
export function attendanceCheck(
  meeting: { heldOn: CalendarDate; due: number; present: number; inFavor: number },
  today: CalendarDate,
): MachineCheck {
  const { heldOn, due, present, inFavor } = meeting;
  const problem =
    heldOn > today ? "future" : present > due ? "present" : inFavor > present ? "inFavor" : "none";
  const target =
    problem === "none" ? "meeting.present" : problem === "future" ? "meeting.heldOn" : `meeting.${problem}`;
  return found("attendance", unless(problem === "none", "failed"), target, bases.modelCharter, {
    problem,
    heldOn,
    due,
    present,
    inFavor,
  });
}

/** Matters that charters reserve to two thirds of those present. */
const byTwoThirds: readonly RegistrationKind[] = ["charterApproval", "deregistration"];
const ofTheCharter: readonly string[] = ["name", "purpose", "businessScope"];

/** Whether a resolution needs two thirds (charter, end) or more than half of those present. */
export function needsTwoThirds(kind: RegistrationKind, particulars: readonly string[]): boolean {
  return byTwoThirds.includes(kind) || particulars.some((one) => ofTheCharter.includes(one));
}

/** Two thirds of those due came, and enough of them agreed. The charter may ask for more. */
export function majorityCheck(
  meeting: { due: number; present: number; inFavor: number },
  twoThirds: boolean,
): MachineCheck {
  const { due, present, inFavor } = meeting;
  const isQuorate = present * 3 >= due * 2 && present > 0;
  const isCarried = twoThirds ? inFavor * 3 >= present * 2 : inFavor * 2 > present;
  const quorum = Math.ceil((due * 2) / 3);
  const needed = twoThirds ? Math.ceil((present * 2) / 3) : Math.floor(present / 2) + 1;
  return found("majority", unless(isQuorate && isCarried, "warning"), "meeting.inFavor", bases.modelCharter, {
    problem: !isQuorate ? "quorum" : isCarried ? "none" : "majority",
    present,
    inFavor,
    quorum,
    needed,
  });
}

/** Applied within so many days of the resolution; the last day counts. */
export function changeInTimeCheck(
  heldOn: CalendarDate,
  today: CalendarDate,
  days: number,
  basis: Basis,
): MachineCheck {
  const until = addDays(heldOn, days);
  return found("changeInTime", unless(today <= until, "warning"), "meeting.heldOn", basis, {
    heldOn,
    until,
    days,
    taken: daysBetween(heldOn, today),
  });
}

/** Particulars that are to be changed into what they are. */
export function realChangeCheck(unchanged: readonly ChangeableParticular[]): MachineCheck {
  return found("realChange", unless(unchanged.length === 0, "failed"), "changes.particulars", bases.change, {
    count: unchanged.length,
    particulars: { words: "registrations.changeable", keys: unchanged },
  });
}

export function exitAuditCheck(isThere: boolean): MachineCheck {
  return found("exitAudit", unless(isThere, "warning"), "exitAudit", bases.audit);
}

export function creditorsCheck(calledOn: CalendarDate, completedOn: CalendarDate): MachineCheck {
  const outcome = unless(calledOn < completedOn, "failed");
  return found("creditorsCalled", outcome, "liquidation.creditorsCalledOn", bases.liquidation, {
    calledOn,
    completedOn,
  });
}

/** Applied within so many days of the end of liquidation, which cannot lie ahead. */
export function liquidationInTimeCheck(
  completedOn: CalendarDate,
  { appliedOn, today }: { appliedOn: CalendarDate; today: CalendarDate },
  days: number,
  basis: Basis,
): MachineCheck {
  const until = addDays(completedOn, days);
  const outcome = completedOn > today ? "failed" : unless(appliedOn <= until, "warning");
  return found("liquidationInTime", outcome, "liquidation.completedOn", basis, { completedOn, until, days });
}

/** Assets less debts, in fen. An organization that cannot pay is not deregistered before its creditors are settled with. */
export function balanceCheck(assets: bigint, debts: bigint, surplusTo: string | null): MachineCheck {
  return found(
    "liquidationBalance",
    unless(assets >= debts, "warning"),
    "liquidation.assets",
    bases.liquidation,
    {
      assets: formatMoney(assets),
      debts: formatMoney(debts),
      balance: formatMoney(assets >= debts ? assets - debts : debts - assets),
      surplusTo: surplusTo ?? "",
    },
  );
}

export function sealsCheck(areHandedIn: boolean): MachineCheck {
  return found(
    "sealsHandedIn",
    unless(areHandedIn, "warning"),
    "liquidation.sealsHandedIn",
    bases.deregistration,
  );
}

/** Nothing else of the organization is under way. */
export function openMattersCheck(open: readonly CheckLink[]): MachineCheck {
  const check = found("openMatters", unless(open.length === 0, "failed"), "", bases.deregistration, {
    count: open.length,
    numbers: open.map(({ label }) => label),
  });
  return { ...check, links: [...open] };
}

/** Renewed in the time before the end of validity: not sooner, not later. */
export function renewalInTimeCheck(
  validUntil: CalendarDate | null,
  today: CalendarDate,
  noticeDays: number,
  basis: Basis,
): MachineCheck {
  const state = certificateState(validUntil, today, noticeDays);
  return found("renewalInTime", unless(state === "expiring", "warning"), "", basis, {
    state,
    validUntil: validUntil ?? "",
    from: validUntil === null ? "" : addDays(validUntil, -noticeDays),
    days: noticeDays,
  });
}

export function unchangedCheck(isUnchanged: boolean): MachineCheck {
  return found("renewalUnchanged", unless(isUnchanged, "warning"), "renewal.isUnchanged", bases.change);
}

/** A lost certificate was declared void in public, after it was lost and before the application. */
export function lossNoticeCheck(
  loss: { happenedOn: CalendarDate; noticeOn: CalendarDate | null; noticeIn: string | null },
  today: CalendarDate,
): MachineCheck {
  const { happenedOn, noticeOn, noticeIn } = loss;
  const isGiven = noticeOn !== null && noticeIn !== null && noticeOn >= happenedOn && noticeOn <= today;
  return found("lossNotice", unless(isGiven, "failed"), "replacement.noticeOn", bases.platform, {
    happenedOn,
    noticeOn: noticeOn ?? "",
    noticeIn: noticeIn ?? "",
  });
}

/** Members of a filed organization: nobody forms a group alone; with enough members it may register. */
export function groupSizeCheck(members: number, registrable: number): MachineCheck {
  const outcome = members < 2 ? "failed" : members >= registrable ? "warning" : "passed";
  return found("groupSize", outcome, "group.memberCount", bases.community, { members, registrable });
}

/** Filed with the center of the place where it is active. */
export function groupPlaceCheck(isInside: boolean): MachineCheck {
  return found("groupPlace", unless(isInside, "failed"), "group.subdistrictCode", bases.community);
}
