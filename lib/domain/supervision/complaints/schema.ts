import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";

export const complaintKinds = ["complaint", "thanks"] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

/** What it is about. */
export const complaintTopics = [
  "service",
  "fees",
  "fundraising",
  "governance",
  "nuisance",
  "safety",
  "other",
] as const;
export type ComplaintTopic = (typeof complaintTopics)[number];

export const complaintStatuses = [
  "filed",
  "forwarded",
  "accepted",
  "asked",
  "answered",
  "proposed",
  "closed",
  "outOfScope",
  "thanked",
  "withdrawn",
] as const;
export type ComplaintStatus = (typeof complaintStatuses)[number];

export const complaintOutcomes = ["upheld", "partlyUpheld", "notUpheld", "outOfScope"] as const;
export type ComplaintOutcome = (typeof complaintOutcomes)[number];

/** What an examination may find. */
export const complaintFindings = ["upheld", "partlyUpheld", "notUpheld"] as const;

/** Who deals with what is not a matter of social organizations. */
export const otherOffices = [
  "police",
  "market",
  "education",
  "health",
  "court",
  "hotline",
  "supervisoryUnit",
] as const;

const text = (maximum: number) => z.string().trim().min(1).max(maximum);
const ticked = z
  .preprocess((sent) => sent === "on" || sent === true || sent === "true", z.boolean())
  .default(false);
const blankAsNothing = (sent: unknown) => (sent === "" || sent === null ? undefined : sent);

/** Ids of files that were uploaded before; none, one or several fields of a form. */
const fileIds = z
  .preprocess((sent) => (sent === undefined || sent === "" ? [] : [sent].flat()), z.array(z.uuid()).max(6))
  .default([]);

const pastDay = z.preprocess(
  blankAsNothing,
  z
    .custom<CalendarDate>(
      (sent) => typeof sent === "string" && isCalendarDate(sent),
      "complaints.problems.date",
    )
    .optional(),
);

/** What a resident writes. Thanks are of the topic "other". */
export const filingSchema = z.object({
  organizationId: z.uuid(),
  kind: z.enum(complaintKinds),
  topic: z.enum(complaintTopics, "complaints.problems.topic"),
  body: text(4_000),
  happenedOn: pastDay,
  place: z.string().trim().max(200).default(""),
  /** The organization may know who wrote. */
  isNamed: ticked,
  /** Thanks may be read on the page of the organization. */
  isPublic: ticked,
  fileIds,
});

export const caseIdSchema = z.object({ id: z.uuid() });

export const acceptanceSchema = z.object({ id: z.uuid(), topic: z.enum(complaintTopics) });
export const forwardingSchema = z.object({ id: z.uuid(), remark: text(1_000) });
export const declineSchema = z.object({
  id: z.uuid(),
  reason: text(1_000),
  goTo: z.preprocess(blankAsNothing, z.enum(otherOffices).optional()),
});
export const questionSchema = z.object({ id: z.uuid(), question: text(2_000) });
export const answerSchema = z.object({ id: z.uuid(), answer: text(4_000), fileIds });
export const findingSchema = z.object({
  id: z.uuid(),
  outcome: z.enum(complaintFindings, "complaints.problems.outcome"),
  finding: text(4_000),
  reply: text(4_000),
});
export const confirmationSchema = z.object({ id: z.uuid(), reply: text(4_000) });
export const remarkSchema = z.object({ id: z.uuid(), reason: text(1_000) });
export const thanksSchema = z.object({ id: z.uuid(), isShown: ticked });
export const ratingSchema = z.object({
  id: z.uuid(),
  satisfaction: z.coerce.number("complaints.problems.rating").int().min(1).max(5),
});
