import type { BulkConnection } from "@/lib/platform/db/copy";
import type { ImportStatus } from "../schema";

export type LockedBatch = {
  number: string;
  status: ImportStatus;
  appliedThrough: number;
  undoneThrough: number;
};

/** The batch of a task, locked until the transaction ends; undefined when another task has taken its place. */
export async function lockBatch(
  connection: BulkConnection,
  batchId: string,
  taskId: string,
): Promise<LockedBatch | undefined> {
  const { rows } = await connection.query<LockedBatch>(
    `SELECT "number", "status", "appliedThrough", "undoneThrough" FROM "ImportBatch"
     WHERE "id" = $1 AND "taskId" = $2 FOR UPDATE`,
    [batchId, taskId],
  );
  return rows[0];
}
