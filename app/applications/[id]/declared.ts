import { z } from "zod";
import type { Command } from "@/lib/platform/command";

const declarationSchema = z.object({
  declaration: z.literal("on", "applications.problems.declaration"),
});

/** The same step, taken only by somebody who declares that everything is true. */
export function declared<Schema extends z.ZodType, Result>(
  step: Command<Schema, Result>,
): Command<Schema, Result> {
  const run: Command<Schema, Result> = Object.assign(
    async (...[actor, input, options]: Parameters<Command<Schema, Result>>) => {
      declarationSchema.parse(input);
      return step(actor, input, options);
    },
    { schema: step.schema },
  );
  return run;
}
