import { z } from "zod";

/** What ties a reviewer to an organization by the register (Order 39 art. 19). Every one of them bars. */
const tieKinds = [
  "desk",
  "formerDesk",
  "office",
  "formerOffice",
  "supervisoryUnit",
  "colleagues",
  "leadsAnother",
] as const;

const tieSchema = z.object({
  kind: z.enum(tieKinds),
  /** Whom or what it is about: a person, another organization, the supervisory unit. */
  about: z.string(),
  until: z.string().nullable(),
});
export type Tie = z.infer<typeof tieSchema>;
export const tiesSchema = z.array(tieSchema);
