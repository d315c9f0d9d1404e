import { z } from "zod";

/** The officer's own words to an organization that has not filed. */
export const chaseSchema = z.object({
  id: z.uuid(),
  message: z.string().trim().min(5, "annualChecks.problems.messageTooShort").max(1_000),
});
