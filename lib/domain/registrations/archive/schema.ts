import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { SectionKey } from "../application/schema";
import type { RegistrationKind } from "../schema";

/** An answer in words: where it stands in the form, and what it says. */
export type ToldAnswer = { section: SectionKey; field: string; label: string; value: string };

/** What was sent in, one time. */
export type ToldSubmission = { ordinal: number; on: CalendarDate; by: string; answers: ToldAnswer[] };

/** A paper that was handed in. `pages` is null where it cannot be bound and is only named. */
export type ToldPaper = { label: string; name: string; sha256: string; size: number; pages: number | null };

/** What an office did and said to the applicant; without the names of officers and without internal opinions. */
export type ToldStep = { on: CalendarDate; step: string; remark: string };

export type CaseRecord = {
  number: string;
  kind: RegistrationKind;
  title: string;
  applicant: string;
  status: string;
  submittedOn: CalendarDate | null;
  acceptedOn: CalendarDate | null;
  closedOn: CalendarDate;
  closedAt: Date;
  submissions: ToldSubmission[];
  steps: ToldStep[];
};
