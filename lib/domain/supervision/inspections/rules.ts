import { addDays, type CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { CaseParty } from "../../cases/schema";
import type { InspectionConclusion, InspectionStatus, Severity } from "./schema";

export const isClosed = (status: InspectionStatus) => status === "closed" || status === "dropped";

/** Whose turn it is. Before the visit and after a report it is the bureau's. */
export function waitsFor(status: InspectionStatus): CaseParty {
  if (isClosed(status)) return "nobody";
  return status === "rectifying" ? "applicant" : "bureau";
}

type Found = { severity: Severity; remedy: string };

/** What a visit comes to: the gravest of its findings decides. */
export function conclusionOf(findings: readonly Found[], isUnreachable: boolean): InspectionConclusion {
  if (isUnreachable) return "unreachable";
  if (findings.some(({ severity }) => severity === "serious")) return "seriousProblems";
  return findings.length > 0 ? "minorProblems" : "compliant";
}

/** Something is to be put right: then the inspection cannot end without an order. */
export const needsOrder = (findings: readonly Found[]) =>
  findings.some(({ severity, remedy }) => severity === "serious" || remedy !== "");

/** The last day proposed for an order. */
export const usualRectifyBy = (today: CalendarDate, days: number) => addDays(today, days);

/** An order leaves at least a day and no more than `maxDays`. */
export function isFairDeadline(rectifyBy: CalendarDate, today: CalendarDate, maxDays: number): boolean {
  return rectifyBy > today && rectifyBy <= addDays(today, maxDays);
}

type Order = { status: InspectionStatus; rectifyBy: CalendarDate | null };

/** The order was not answered in time: its last day has passed and nothing was reported, or what was did not suffice. */
export function isOverdue({ status, rectifyBy }: Order, today: CalendarDate): boolean {
  return status === "rectifying" && rectifyBy !== null && today > rectifyBy;
}
