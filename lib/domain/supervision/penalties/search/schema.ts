import { z } from "zod";
import { penaltyKinds } from "../schema";

const firstOf = (sent: unknown) => (Array.isArray(sent) ? sent[0] : sent);
const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess(firstOf, z.enum(values).nullable().catch(null).default(null));

/** What is looked for among penalties, read from an address; what is not understood is left out. */
export const penaltySearchSchema = z.object({
  q: z.preprocess(firstOf, z.string().trim().max(100).catch("").default("")),
  kind: choice(penaltyKinds),
  department: choice(["own", "other"]),
  year: z.preprocess(
    firstOf,
    z.coerce.number().int().min(2000).max(2100).nullable().catch(null).default(null),
  ),
  standing: choice(["inForce", "annulled"]),
});
export type PenaltySearch = z.output<typeof penaltySearchSchema>;
