import { concludeInspection } from "@/lib/domain/supervision/inspections/commands/conclude";
import { flagOverdueOrder } from "@/lib/domain/supervision/inspections/commands/flag-overdue";
import { notifyInspection } from "@/lib/domain/supervision/inspections/commands/notify";
import { orderRectification } from "@/lib/domain/supervision/inspections/commands/order";
import { reportVisit } from "@/lib/domain/supervision/inspections/commands/report";
import { reportRectification } from "@/lib/domain/supervision/inspections/commands/report-rectification";
import { returnRectification } from "@/lib/domain/supervision/inspections/commands/return";
import { verifyRectification } from "@/lib/domain/supervision/inspections/commands/verify";
import { type Actor, system } from "@/lib/platform/auth/actor";
import { addDays, type CalendarDate } from "@/lib/platform/clock";
import type { Chance } from "../../chance";
import { officeDay, officeMoment, referenceDay } from "../../moments";
import type { Recording } from "../recording";
import { type InventedFinding, minorFindings, reports, seriousFindings, summaries } from "./words";

/** How far an inspection has come by the reference day. */
export const stages = [
  "planned",
  "notified",
  "inspected",
  "compliant",
  "unreachable",
  "trifle",
  "rectifying",
  "returned",
  "reported",
  "verified",
  "overdue",
] as const;
export type Stage = (typeof stages)[number];

export type Course = {
  id: string;
  stage: Stage;
  /** The day on which it was drawn or opened. */
  openedOn: CalendarDate;
  inspector: Actor;
  officer: Actor;
  /** Neither inspected nor recorded anything. */
  verifier: Actor;
  /** Whoever answers for the organization. */
  respondent: Actor;
  /** What is found, where chance is not to decide it. */
  finding?: InventedFinding;
};

function findingsOf(chance: Chance, stage: Stage): InventedFinding[] {
  if (stage === "compliant" || stage === "unreachable") return [];
  if (stage === "trifle") return [{ ...chance.pick(minorFindings), remedy: "" }];
  const toDo = minorFindings.filter(({ remedy }) => remedy !== "");
  const isSerious = stage === "overdue" || chance.happens(0.4);
  const first = isSerious ? chance.pick(seriousFindings) : chance.pick(toDo);
  const second = chance.pick(minorFindings);
  return chance.happens(0.6) && second.matter !== first.matter ? [first, second] : [first];
}

function visitOf(course: Course, inspectedOn: CalendarDate, findings: InventedFinding[]) {
  const isUnreachable = course.stage === "unreachable";
  const fields = findings.flatMap(({ matter, severity, finding, remedy }) => [
    [`result.${matter}`, "problem"],
    [`severity.${matter}`, severity],
    [`finding.${matter}`, finding],
    [`remedy.${matter}`, remedy],
  ]);
  const seen = (["domicile", "certificate", "governance", "finance", "reporting"] as const)
    .filter((matter) => !findings.some((one) => one.matter === matter))
    .map((matter) => [`result.${matter}`, "fine"]);
  const summary = isUnreachable ? "unreachable" : findings.length > 0 ? "problems" : "fine";
  return {
    id: course.id,
    inspectedOn,
    summary: summaries[summary],
    ...(isUnreachable && { isUnreachable: "on" as const }),
    ...Object.fromEntries([...seen, ...fields]),
  };
}

/** Days between an order and its last day, so that it is over, or still runs, on the reference day. */
function deadlineOf(course: Course, orderedOn: CalendarDate): CalendarDate {
  const usual = addDays(orderedOn, 30);
  if (course.stage === "overdue") {
    const passed = addDays(referenceDay, -12);
    return officeDay(usual < passed ? usual : passed);
  }
  if (course.stage === "verified") return usual;
  return usual > referenceDay ? usual : addDays(referenceDay, 9);
}

/** Takes one inspection from its opening to its stage, through the commands that everybody uses. */
export async function goCourse(chance: Chance, { at }: Recording, course: Course): Promise<void> {
  const { id, stage, openedOn, inspector, officer, verifier, respondent } = course;
  if (stage === "planned") return;
  const momentOn = (day: CalendarDate) => at(officeMoment(chance, day));
  const noticedOn = officeDay(addDays(openedOn, chance.between(3, 9)));
  const isAhead = stage === "notified";
  const inspectedOn = isAhead
    ? addDays(referenceDay, chance.between(4, 16))
    : officeDay(addDays(noticedOn, chance.between(5, 12)));
  await notifyInspection(officer, { id, plannedOn: inspectedOn }, momentOn(noticedOn));
  if (isAhead) return;
  const findings = course.finding ? [course.finding] : findingsOf(chance, stage);
  await reportVisit(inspector, visitOf(course, inspectedOn, findings), momentOn(inspectedOn));
  if (stage === "inspected") return;
  const concludedOn = officeDay(addDays(inspectedOn, chance.between(2, 6)));
  if (stage === "compliant" || stage === "unreachable" || stage === "trifle") {
    await concludeInspection(officer, { id }, momentOn(concludedOn));
    return;
  }
  const rectifyBy = deadlineOf(course, concludedOn);
  const conclusion = findings.some(({ severity }) => severity === "serious")
    ? ("seriousProblems" as const)
    : ("minorProblems" as const);
  await orderRectification(officer, { id, conclusion, rectifyBy }, momentOn(concludedOn));
  if (stage === "rectifying") return;
  if (stage === "overdue") {
    await flagOverdueOrder(system, { id }, momentOn(addDays(rectifyBy, 1)));
    return;
  }
  const reportedOn = officeDay(addDays(concludedOn, chance.between(10, 24)));
  const report = chance.pick(reports);
  await reportRectification(respondent, { id, report }, momentOn(reportedOn));
  if (stage === "reported") return;
  const lookedOn = officeDay(addDays(reportedOn, chance.between(1, 5)));
  if (stage === "returned") {
    const reason = "会议记录仍缺少两名理事的签名，请补齐后重新报告。";
    await returnRectification(verifier, { id, reason }, momentOn(lookedOn));
    return;
  }
  const verification = "现场查看并查阅材料，问题已经改正。";
  await verifyRectification(verifier, { id, verification }, momentOn(lookedOn));
}
