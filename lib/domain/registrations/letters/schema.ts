import { z } from "zod";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { CaseAuthority } from "../../cases/schema";
import type { RuleUnit } from "../../district/schema";
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

/** Who signs a letter. */
export const letterOffices = ["bureau", "center", "supervisoryUnit"] as const;
export type LetterOffice = (typeof letterOffices)[number];

type Named = { name: string; englishName: string };

/** What a letter reads from the case. */
export type LetterSubject = {
  number: string | null;
  kind: RegistrationKind;
  status: RegistrationStatus;
  title: string;
  organizationKind: OrganizationKind | null;
  authority: CaseAuthority;
  organization: { name: string } | null;
  subdistrict: Named | null;
  supervisoryUnit: Named | null;
  createdByName: string;
  /** Unit of the limit that runs. */
  limitUnit: "days" | "workingDays" | "months" | null;
};

/** A figure from the rules in force, with its legal basis. */
export type LetterLimit = { value: number; unit: RuleUnit; basis: string; basisEn: string };

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

const letterText = z.object({
  /** Letterhead and signature. */
  office: z.string(),
  title: z.string(),
  addressee: z.string(),
  paragraphs: z.array(z.string()),
  /** What to correct: where, and what is needed. */
  items: z.array(z.object({ label: z.string(), text: z.string() })),
  /** What follows the items: by when, and remedies. */
  closing: z.array(z.string()),
});

/** A letter in one language. */
export type LetterText = z.infer<typeof letterText>;

/** A letter as it was issued, in both languages; kept in `CaseLetter.content`. */
export const letterContentSchema = z.object({
  kind: z.string(),
  signedBy: z.enum(letterOffices),
  "zh-CN": letterText,
  en: letterText,
});
export type LetterContent = z.infer<typeof letterContentSchema>;
