import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Organization } from "@/lib/platform/db/generated/client";
import { type Answers, type ChangeableParticular, changeableParticulars } from "../../application/schema";
import type { RegistrationKind } from "../../schema";
import { basisOf } from "../rules";
import type { MachineCheck } from "../schema";
import { type TypedSection, typedSection } from "../typed/rules";
import {
  attendanceCheck,
  balanceCheck,
  changeInTimeCheck,
  creditorsCheck,
  exitAuditCheck,
  liquidationInTimeCheck,
  lossNoticeCheck,
  majorityCheck,
  needsTwoThirds,
  openMattersCheck,
  realChangeCheck,
  renewalInTimeCheck,
  sealsCheck,
  unchangedCheck,
} from "./rules";

/** The resolution: when, how many were due, came and agreed. */
export function checkMeeting(answers: Answers, kind: RegistrationKind, today: CalendarDate): MachineCheck[] {
  const meeting = typedSection(answers, "meeting");
  const [heldOn, due] = [meeting.date("heldOn"), meeting.number("due")];
  const [present, inFavor] = [meeting.number("present"), meeting.number("inFavor")];
  if (heldOn === null || due === null || present === null || inFavor === null) return [];
  const attendance = attendanceCheck({ heldOn, due, present, inFavor }, today);
  if (attendance.outcome === "failed") return [attendance];
  const particulars = typedSection(answers, "changes").choices("particulars");
  return [attendance, majorityCheck({ due, present, inFavor }, needsTwoThirds(kind, particulars))];
}

const sameText = (typed: string | null, registered: string | null) =>
  typed !== null && typed.replace(/\s/gu, "") === (registered ?? "").replace(/\s/gu, "");

/** Whether a particular is to become what it already is. What is not typed yet is not judged. */
function isUnchanged(one: ChangeableParticular, typed: TypedSection, entry: Organization): boolean {
  switch (one) {
    case "registeredCapital":
      return typed.money(one) !== null && typed.money(one) === entry.registeredCapital;
    case "supervisoryUnit":
      return (
        typed.text("supervisoryUnitId") !== null &&
        typed.text("supervisoryUnitId") === entry.supervisoryUnitId
      );
    case "legalRepresentative":
      return sameText(typed.text("legalRepresentativeName"), entry.legalRepresentativeName);
    default:
      return sameText(typed.text(one), entry[one]);
  }
}

/** The day of the application, which is today until it is sent in; what is corrected may be younger. */
type Days = { appliedOn: CalendarDate; today: CalendarDate };

/** A change as a step: in time after the resolution, really a change, and with the exit audit where the law wants one. */
export async function checkChange(
  registration: { id: string; organization: Organization | null },
  answers: Answers,
  { appliedOn, today }: Days,
  tx: Transaction,
): Promise<MachineCheck[]> {
  const typed = typedSection(answers, "changes");
  const chosen = changeableParticulars.filter((one) => typed.choices("particulars").includes(one));
  const checks: MachineCheck[] = [];
  const { organization } = registration;
  if (organization && chosen.length > 0) {
    checks.push(realChangeCheck(chosen.filter((one) => isUnchanged(one, typed, organization))));
  }
  const heldOn = typedSection(answers, "meeting").date("heldOn");
  if (heldOn !== null && heldOn <= today) {
    const rule = await getRuleInForce("change.applicationDays", today, tx);
    const asked = appliedOn < heldOn ? heldOn : appliedOn;
    checks.push(changeInTimeCheck(heldOn, asked, rule.value, basisOf(rule)));
  }
  if (chosen.includes("legalRepresentative")) {
    const audit = await tx.caseDocument.findFirst({
      where: { caseId: registration.id, material: "exitAudit", removedAt: null },
      select: { id: true },
    });
    checks.push(exitAuditCheck(audit !== null));
  }
  return checks;
}

/** Other cases of the organization that are under way. */
async function checkOpenMatters(
  registration: { id: string; organizationId: string | null },
  tx: Transaction,
) {
  const { id, organizationId } = registration;
  if (organizationId === null) return [];
  const open = await tx.case.findMany({
    where: {
      organizationId,
      id: { not: id },
      submittedAt: { not: null },
      waitsFor: { not: "nobody" },
      OR: [{ organizationPart: "applicant" }, { organizationPart: "respondent", servedAt: { not: null } }],
    },
    select: { id: true, number: true },
    orderBy: { submittedAt: "asc" },
    take: 20,
  });
  return [openMattersCheck(open.map((one) => ({ href: `/cases/${one.id}`, label: one.number ?? "" })))];
}

/** Liquidation: creditors called first, applied in time, what is left, seals and books, nothing else under way. */
export async function checkLiquidation(
  registration: { id: string; organizationId: string | null },
  answers: Answers,
  days: Days,
  tx: Transaction,
): Promise<MachineCheck[]> {
  const typed = typedSection(answers, "liquidation");
  const [calledOn, completedOn] = [typed.date("creditorsCalledOn"), typed.date("completedOn")];
  const [assets, debts] = [typed.money("assets"), typed.money("debts")];
  const areHandedIn = typed.flag("sealsHandedIn");
  const checks: MachineCheck[] = [];
  if (calledOn !== null && completedOn !== null) checks.push(creditorsCheck(calledOn, completedOn));
  if (completedOn !== null) {
    const rule = await getRuleInForce("registration.liquidationNoticeDays", days.today, tx);
    checks.push(liquidationInTimeCheck(completedOn, days, rule.value, basisOf(rule)));
  }
  if (assets !== null && debts !== null) checks.push(balanceCheck(assets, debts, typed.text("surplusTo")));
  if (areHandedIn !== null) checks.push(sealsCheck(areHandedIn));
  return [...checks, ...(await checkOpenMatters(registration, tx))];
}

/** Renewal in the weeks before the certificate expires, with particulars that still hold. */
export async function checkRenewal(
  entry: Organization | null,
  answers: Answers,
  today: CalendarDate,
  tx: Transaction,
): Promise<MachineCheck[]> {
  const checks: MachineCheck[] = [];
  if (entry !== null) {
    const rule = await getRuleInForce("certificate.noticeDays", today, tx);
    const validUntil = entry.certificateValidUntil && fromDatabaseDate(entry.certificateValidUntil);
    checks.push(renewalInTimeCheck(validUntil, today, rule.value, basisOf(rule)));
  }
  const unchanged = typedSection(answers, "renewal").flag("isUnchanged");
  return unchanged === null ? checks : [...checks, unchangedCheck(unchanged)];
}

/** A lost certificate was declared void. */
export function checkReplacement(answers: Answers, today: CalendarDate): MachineCheck[] {
  const typed = typedSection(answers, "replacement");
  const happenedOn = typed.date("happenedOn");
  if (typed.text("reason") !== "lost" || happenedOn === null) return [];
  const [noticeOn, noticeIn] = [typed.date("noticeOn"), typed.text("noticeIn")];
  return [lossNoticeCheck({ happenedOn, noticeOn, noticeIn }, today)];
}
