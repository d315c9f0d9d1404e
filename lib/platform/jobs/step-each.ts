import { type Actor, system } from "@/lib/platform/auth/actor";
import type { CommandOptions } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";

type Step = (actor: Actor, input: { id: string }, options: CommandOptions) => Promise<unknown>;

/**
 * A step of the portal itself for each of many, every one in its own transaction. A refusal means that somebody moved it
 * first, which is fine. Gives what else went wrong; one that fails stops no other.
 */
export async function stepEach(ids: readonly string[], step: Step, now: Date): Promise<unknown[]> {
  const problems: unknown[] = [];
  for (const id of ids) {
    await step(system, { id }, { now }).catch((problem: unknown) => {
      if (!(problem instanceof Refusal)) problems.push(problem);
    });
  }
  return problems;
}
