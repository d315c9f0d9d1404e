import { z } from "zod";

export const caseProcedures = [
  "registration",
  "annualCheck",
  "inspection",
  "contactCheck",
  "penalty",
  "complaint",
  "listing",
  "evaluation",
  "objection",
  "repair",
] as const;
export type CaseProcedure = (typeof caseProcedures)[number];

/** Whose turn it is. */
export const caseParties = ["applicant", "center", "supervisoryUnit", "bureau", "nobody"] as const;
export type CaseParty = (typeof caseParties)[number];

/** Who decides: the bureau, or the service center for filings. */
export const caseAuthorities = ["bureau", "center"] as const;
export type CaseAuthority = (typeof caseAuthorities)[number];

export const opinionStances = ["favorable", "unfavorable", "neutral"] as const;

export const pauseReasons = ["siteVisit", "expertReview", "hearing"] as const;
export type PauseReason = (typeof pauseReasons)[number];

/**
 * What the organization named in a case is to it: it files it, it answers an office that opened it and sees it once it is
 * served, or it is only spoken of and never sees it.
 */
export const organizationParts = ["applicant", "respondent", "concerned"] as const;
export type OrganizationPart = (typeof organizationParts)[number];

/** What every case has, whatever its procedure: what policies and clocks ask about it. */
export type CaseSubject = {
  procedure: CaseProcedure;
  authority: CaseAuthority;
  isDirect: boolean;
  organizationId: string | null;
  organizationPart: OrganizationPart;
  servedAt: Date | null;
  subdistrictCode: string | null;
  supervisoryUnitId: string | null;
  /** Empty where the portal itself opened it. */
  createdById: string;
  submittedAt: Date | null;
  /** Accounts on the applicant's side. */
  participantIds: readonly string[];
};

/** What every event of a case tells: which case it is, and who is on which side. */
export const caseDetails = z.object({
  procedure: z.enum(caseProcedures).default("registration"),
  number: z.string(),
  title: z.string(),
  kind: z.string(),
  applicantIds: z.array(z.string()),
  /** Its people are on the applicant's side and are told; not where the case is kept from it. */
  isOrganizationTold: z.boolean().default(true),
  organizationId: z.string().nullable(),
  subdistrictCode: z.string().nullable(),
  supervisoryUnitId: z.string().nullable(),
  assigneeId: z.string().nullable(),
});
export type CaseDetails = z.infer<typeof caseDetails>;

/** Kinds of file that go with a message or a step, and how large one may be: the proxy holds ten megabytes at most. */
export const attachmentKinds = ["pdf", "png", "jpeg", "webp", "docx", "xlsx"] as const;
export const largestAttachment = 9 * 1_048_576;

/** What somebody sends in with a step: the answers of a form, and files that prove them. */
export type Sent = { kind: string; answers: Record<string, unknown>; fileIds?: readonly string[] };

const text = (maximum: number) => z.string().trim().min(1).max(maximum);
const blankAsNothing = (value: unknown) => (value === "" ? undefined : value);

export const messageSchema = z.object({
  id: z.uuid(),
  body: text(4_000),
  fileId: z.preprocess(blankAsNothing, z.uuid().optional()),
});

export const noteSchema = z.object({ id: z.uuid(), body: text(2_000) });

/** Whom to ask: a colleague by account, the center of a subdistrict, or a supervisory unit. */
export const opinionQuestionSchema = z.object({
  id: z.uuid(),
  question: text(2_000),
  asked: z.string().regex(/^(account|center|supervisoryUnit):[0-9a-f-]{9,36}$/, "cases.problems.nobodyAsked"),
});

export const opinionAnswerSchema = z.object({
  id: z.uuid(),
  opinionId: z.uuid(),
  stance: z.enum(opinionStances),
  answer: text(4_000),
});

export const readingSchema = z.object({ id: z.uuid() });
export const caseIdSchema = z.object({ id: z.uuid() });
