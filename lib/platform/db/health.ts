import { database } from "./client";

/** Whether the database answers and its migrations have run to the end. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    const [row] = await database().$queryRaw<{ ready: boolean }[]>`
      SELECT count(*) > 0 AND bool_and(finished_at IS NOT NULL OR rolled_back_at IS NOT NULL) AS ready FROM _prisma_migrations`;
    return row?.ready ?? false;
  } catch {
    return false;
  }
}
