import { z } from "zod";
import { text } from "../schema";

const chosen = z.preprocess(
  (value) => (value === undefined || value === "" ? [] : [value].flat()),
  z.array(z.uuid()).min(1, "evaluations.problems.nobody").max(7),
);

export const assignmentSchema = z.object({ id: z.uuid(), accountIds: chosen });

/** `none`: no interest in the organization. `conflict`: withdraws, and says why. */
export const declarationSchema = z
  .object({
    id: z.uuid(),
    declaration: z.enum(["none", "conflict"], "evaluations.problems.declaration"),
    reason: z.string().trim().max(1_000).default(""),
  })
  .refine(({ declaration, reason }) => declaration === "none" || reason !== "", {
    path: ["reason"],
    message: "platform.problems.required",
  });

/** Points and remark of an assessor for one indicator; no points while the indicator is open. */
export const scoresSchema = z.record(
  z.string(),
  z.object({ points: z.number().int().nullable(), remark: z.string() }),
);
export type Scores = z.infer<typeof scoresSchema>;

export const finishSchema = z.object({ id: z.uuid(), visitedOn: text(10) });
