import type { z } from "zod";
import type { Actor } from "./auth/actor";
import type { CalendarDate } from "./clock/calendar-date";
import { dateInShanghai } from "./clock/shanghai";
import { database, type Transaction } from "./db/client";
import { retryOnConflict } from "./db/retry";

export type CommandContext = {
  actor: Actor;
  tx: Transaction;
  /** The database's time of this transaction. */
  now: Date;
  /** The same moment as a date in Shanghai. */
  today: CalendarDate;
};

export type CommandOptions = {
  /** Joins the caller's transaction. */
  tx?: Transaction;
  /** Another moment than the database's, for tests and for the demonstration district. */
  now?: Date;
};

export type Command<Schema extends z.ZodType, Result> = {
  (actor: Actor, input: z.input<Schema>, options?: CommandOptions): Promise<Result>;
  schema: Schema;
};

/** The database's time of a transaction: the one clock that decides. */
export async function transactionTime(tx: Transaction): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  if (!row) throw new Error("the database did not tell the time");
  return row.now;
}

/**
 * One write. Parses what was sent, opens a transaction (or joins its caller's), reads the clock once and runs the body.
 * Throws ZodError for bad input; Refusal, FieldProblem, NotFound and Forbidden come from the body.
 */
export function command<Schema extends z.ZodType, Result>(
  schema: Schema,
  body: (context: CommandContext, input: z.output<Schema>) => Promise<Result>,
): Command<Schema, Result> {
  const run = async (actor: Actor, input: z.input<Schema>, options: CommandOptions = {}): Promise<Result> => {
    const parsed = schema.parse(input);
    const inside = async (tx: Transaction) => {
      const now = options.now ?? (await transactionTime(tx));
      return body({ actor, tx, now, today: dateInShanghai(now) }, parsed);
    };
    if (options.tx) return inside(options.tx);
    return retryOnConflict(() => database().$transaction(inside, { timeout: 30_000, maxWait: 10_000 }));
  };
  return Object.assign(run, { schema });
}
