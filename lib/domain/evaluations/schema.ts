import { z } from "zod";

/** Why an organization applies: never evaluated, its grade runs out, or it wants a higher one. */
export const evaluationKinds = ["first", "renewal", "upgrade"] as const;
export type EvaluationKind = (typeof evaluationKinds)[number];

export const evaluationStatuses = [
  "draft",
  "discarded",
  "submitted",
  "notAdmitted",
  "withdrawn",
  "admitted",
  "assessing",
  "assessed",
  "voting",
  "tied",
  "voted",
  "publicity",
  "reviewing",
  "reviewTied",
  "reviewed",
  "reviewAnswered",
  "graded",
  "ungraded",
] as const;
export type EvaluationStatus = (typeof evaluationStatuses)[number];

/** Outcomes of a case that has ended by a decision. */
export const evaluationOutcomes = ["graded", "ungraded", "notAdmitted"] as const;

/** 5 is 5A; 0 is no grade. */
export const grades = [5, 4, 3, 2, 1] as const;
export const ballotGrades = [5, 4, 3, 2, 1, 0] as const;
export type Grade = (typeof grades)[number];

/** All points of an indicator set. */
export const fullPoints = 1000;

export const text = (maximum: number) => z.string().trim().min(1).max(maximum);

export const caseIdSchema = z.object({ id: z.uuid() });
export const reasonSchema = z.object({ id: z.uuid(), reason: text(2_000) });
export const remarkSchema = z.object({ id: z.uuid(), remark: z.string().trim().max(1_000).default("") });

const blankAsNothing = (value: unknown) => (value === "" || value === null ? undefined : value);

/** A grade as a form sends it, 0 for none. */
const gradeField = z.preprocess(
  blankAsNothing,
  z.coerce
    .number("evaluations.problems.grade")
    .int("evaluations.problems.grade")
    .min(0, "evaluations.problems.grade")
    .max(5, "evaluations.problems.grade"),
);

export const gradeChoiceSchema = z.object({ id: z.uuid(), grade: gradeField });
export const reasonedGradeSchema = z.object({ id: z.uuid(), grade: gradeField, reason: text(2_000) });
