import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import type { AnyCommand } from "./all-commands";

class Undo extends Error {}

const letters: Record<string, string> = { Forbidden: "-", NotFound: "0", Refusal: "!" };

/**
 * Runs a command and takes everything back. Answers "+" or the letter of its refusal; anything else that goes wrong is
 * told in words. `look` reads what stands in the database just before it is taken back.
 */
export async function attempt(
  command: AnyCommand,
  actor: Actor,
  input: unknown,
  look: (tx: Transaction) => Promise<void> = async () => {},
): Promise<string> {
  try {
    await database().$transaction(
      async (tx) => {
        await command(actor, input, { tx });
        await look(tx);
        throw new Undo();
      },
      { timeout: 30_000, maxWait: 30_000 },
    );
  } catch (problem) {
    if (problem instanceof Undo) return "+";
    if (problem instanceof Error) return letters[problem.name] ?? ` ${problem.name}: ${problem.message} `;
    throw problem;
  }
  throw new Error("nothing was taken back");
}
