import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { LetterLimit, LetterOffice, LetterPlaces } from "../../cases/letters/schema";
import type { CaseAuthority } from "../../cases/schema";
import type { OrganizationKind } from "../../organizations/schema";
import type { LetterKind, RefusalGround, RegistrationKind, RegistrationStatus } from "../schema";

/** What a letter tells, beyond what the case itself says. */
export type LetterFacts = {
  kind: LetterKind;
  /** Why: of a decision, an extension or a withdrawal as written; of a pause one of `pauseReasons`. */
  reason?: string;
  /** What to correct: "section.field", a material, or "" for the whole application. */
  items?: readonly { target: string; reason: string }[];
  /** Length of an extension, in the unit of the limit. */
  days?: number;
  /** Last day: of the limit, of the corrections, of a pause, or of a reserved name. */
  until?: CalendarDate | null;
  ground?: RefusalGround;
  certificateNumber?: string;
  remark?: string;
  /** The law accepted, because the office was silent (Administrative Licensing Law art. 32). */
  isDeemed?: boolean;
};

/** What a letter reads from the case. */
export type LetterSubject = LetterPlaces & {
  number: string | null;
  kind: RegistrationKind;
  status: RegistrationStatus;
  title: string;
  organizationKind: OrganizationKind | null;
  authority: CaseAuthority;
  organization: { name: string } | null;
  createdByName: string;
  /** Unit of the limit that runs. */
  limitUnit: "days" | "workingDays" | "months" | null;
};

/** The rules in force that letters quote. */
export type LetterLimits = {
  preCheck: LetterLimit;
  correction: LetterLimit;
  applicantCorrection: LetterLimit;
  decision: LetterLimit;
  review: LetterLimit;
  lawsuit: LetterLimit;
};

/** Everything that a letter is composed from. */
export type LetterComposition = {
  facts: LetterFacts;
  subject: LetterSubject;
  limits: LetterLimits;
  office: LetterOffice;
  today: CalendarDate;
  /** Which submission a receipt is for; 1 is the first. */
  ordinal?: number;
};
