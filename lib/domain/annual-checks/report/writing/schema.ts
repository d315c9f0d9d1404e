import { z } from "zod";
import { nestedValues } from "@/lib/platform/forms/nested-values";
import { sectionAnswersSchema, sectionKeys } from "../schema";

const asked = new Set<string>(["id", "section", "version"]);

/** A plain form sends the fields of a section flat, beside what names it. */
function gathered(sent: unknown): unknown {
  if (typeof sent !== "object" || sent === null || "answers" in sent) return sent;
  const fields = Object.entries(sent);
  return {
    ...Object.fromEntries(fields.filter(([name]) => asked.has(name))),
    answers: nestedValues(fields.filter(([name]) => !asked.has(name))),
  };
}

/** One section as typed; `version` is the one it was read with, 0 before it was ever saved. */
export const sectionSaveSchema = z.preprocess(
  gathered,
  z.object({
    id: z.uuid(),
    section: z.enum(sectionKeys),
    version: z.coerce.number().int().min(0),
    answers: sectionAnswersSchema,
  }),
);

export const sectionNameSchema = z.object({ id: z.uuid(), section: z.enum(sectionKeys) });

/** How long after its last sign of life a page counts as open, in milliseconds. */
export const pageLifetime = 25_000;

/** Papers of one material, at most. */
export const mostDocuments = 10;
/** In bytes. */
export const largestDocument = 20 * 2 ** 20;

export const documentRemovalSchema = z.object({ id: z.uuid(), documentId: z.uuid() });
