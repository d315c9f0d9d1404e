import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { AnnualCheckStatus, CheckConclusion } from "../../schema";
import type { ReportFigures } from "../schema";

/** One year of an organization's annual checks as anybody may see it. */
export type PublicCheck = {
  year: number;
  status: AnnualCheckStatus | "exempted";
  dueOn: CalendarDate;
  filedOn: CalendarDate | null;
  daysLate: number | null;
  missedYears: number;
  /** Only once it is published, as are the figures. */
  conclusion: CheckConclusion | null;
  reassessment: CheckConclusion | null;
  figures: ReportFigures | null;
};
