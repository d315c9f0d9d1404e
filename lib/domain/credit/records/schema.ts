import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { CreditCategory, CreditDimension, CreditSource } from "../schema";

/** Values that the sentence of a record's kind names, such as a year, a department or a number of a decision. */
export type RecordEvidence = Record<string, string | number>;

/** One fact of credit as a reader sees it. */
export type CreditRecordView = {
  id: string;
  organizationId: string;
  category: CreditCategory;
  dimension: CreditDimension;
  /** Key of the rule that weighs it. */
  kind: string;
  /** Magnitude in the unit of the kind. */
  value: number;
  source: CreditSource;
  evidence: RecordEvidence;
  eventId: string | null;
  caseId: string | null;
  occurredOn: CalendarDate;
  countsFrom: CalendarDate;
  /** First day on which it no longer counts. */
  endedOn: CalendarDate | null;
  endReason: string | null;
  publicFrom: CalendarDate;
  publicUntil: CalendarDate | null;
  underObjectionSince: Date | null;
  annulledOn: CalendarDate | null;
  annulReason: string | null;
  correctedById: string | null;
  isAdverse: boolean;
};
