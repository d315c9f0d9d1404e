import { z } from "zod";
import { sectionSent } from "@/lib/platform/forms/section-sent";
import { indicatorKey } from "../indicator-sets/schema";

/** Fields of one dimension as typed: `p_<indicator>` points, `t_<indicator>` words, `e_<indicator>` file ids. */
export const typedAnswersSchema = z.record(
  z.string().regex(/^[pte]_[a-z][a-zA-Z0-9]{0,39}$/),
  z.union([z.string().max(4_000), z.array(z.string().max(64)).max(10)]),
);
export type TypedAnswers = z.infer<typeof typedAnswersSchema>;

/** One dimension as typed; `version` is the one it was read with, 0 before it was ever saved. */
export const dimensionSaveSchema = z.preprocess(
  sectionSent,
  z.object({
    id: z.uuid(),
    section: indicatorKey,
    version: z.coerce.number().int().min(0),
    answers: typedAnswersSchema,
  }),
);

const blankAsNothing = (value: unknown) => (value === "" ? undefined : value);

export const startSchema = z.object({
  roundId: z.uuid(),
  /** Asked where the register shows no party organization. */
  partyMembers: z.preprocess(
    blankAsNothing,
    z.coerce.number("evaluations.problems.number").int().min(0).max(100_000).optional(),
  ),
});

/** The material under which files of an indicator are kept. */
export const materialOf = (indicator: string) => `indicator.${indicator}`;
