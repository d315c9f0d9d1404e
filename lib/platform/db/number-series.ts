import type { Transaction } from "./client";

/**
 * The next number of a series, starting at 1: without gaps or repeats, because the row stays locked until the
 * transaction that took the number ends.
 */
export async function nextNumber(tx: Transaction, series: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ taken: number }[]>`
    INSERT INTO "NumberSeries" ("series", "next") VALUES (${series}, 2)
    ON CONFLICT ("series") DO UPDATE SET "next" = "NumberSeries"."next" + 1
    RETURNING "next" - 1 AS taken`;
  if (!row) throw new Error(`no number from series ${series}`);
  return row.taken;
}
