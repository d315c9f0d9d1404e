import type { z } from "zod";
import type { Command, CommandOptions } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { type LetterContent, letterContentSchema } from "../schema";

/** Carries the letter out of the transaction that is taken back. */
class Rehearsal extends Error {
  constructor(
    readonly caseId: string,
    readonly letter: LetterContent,
  ) {
    super("rehearsed");
    this.name = "Rehearsal";
  }
}

/**
 * A step as it would be taken, taken back before anything of it stays: for reading the letter it would issue, with every
 * check and refusal of the step itself. Throws what the step throws.
 */
export function rehearsed<Schema extends z.ZodType>(run: Command<Schema, { id: string }>) {
  const rehearse = async (...[actor, input, options = {}]: Parameters<typeof run>) => {
    try {
      return await database().$transaction(async (tx): Promise<{ id: string; letter: LetterContent }> => {
        const joined: CommandOptions = { ...options, tx };
        const { id } = await run(actor, input, joined);
        const letter = await tx.caseLetter.findFirstOrThrow({
          where: { caseId: id },
          orderBy: [{ issuedAt: "desc" }, { id: "desc" }],
        });
        throw new Rehearsal(id, letterContentSchema.parse(letter.content));
      });
    } catch (outcome) {
      if (outcome instanceof Rehearsal) return { id: outcome.caseId, letter: outcome.letter };
      throw outcome;
    }
  };
  return Object.assign(rehearse, { schema: run.schema }) as Command<
    Schema,
    { id: string; letter: LetterContent }
  >;
}
