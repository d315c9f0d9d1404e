import { z } from "zod";
import { sectionSent } from "@/lib/platform/forms/section-sent";
import { sectionAnswersSchema, sectionKeys } from "../schema";

/** One section as typed; `version` is the one it was read with, 0 before it was ever saved. */
export const sectionSaveSchema = z.preprocess(
  sectionSent,
  z.object({
    id: z.uuid(),
    section: z.enum(sectionKeys),
    version: z.coerce.number().int().min(0),
    answers: sectionAnswersSchema,
  }),
);

/** Papers of one material, at most. */
export const mostDocuments = 10;
/** In bytes. */
export const largestDocument = 20 * 2 ** 20;

export const documentRemovalSchema = z.object({ id: z.uuid(), documentId: z.uuid() });
