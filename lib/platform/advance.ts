import { Refusal } from "./errors";

type Guarded = { id: string; version: number };

type Table<Changes> = {
  updateMany(query: {
    where: { id: string; version: number };
    data: Changes & { version: { increment: number } };
  }): Promise<{ count: number }>;
};

/**
 * Writes changes to a row only if nobody wrote it since it was read; a race loses cleanly.
 * Throws Refusal "platform.changedMeanwhile".
 */
export async function advance<Changes extends object>(table: Table<Changes>, row: Guarded, changes: Changes) {
  const { count } = await table.updateMany({
    where: { id: row.id, version: row.version },
    data: { ...changes, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("platform.changedMeanwhile");
}
