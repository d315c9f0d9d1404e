import type { BulkConnection } from "@/lib/platform/db/copy";
import type { EntryBefore, RecordedValues } from "../schema";

/** A good row as the check left it. */
export type ApplicableRow = {
  row: number;
  outcome: "create" | "update";
  organizationId: string;
  particulars: RecordedValues;
  before: EntryBefore | null;
  appliedVersion: number;
};

/** The next good rows of a batch behind a row, in the sheet's order; at most up to `through`. */
export async function readApplicableRows(
  connection: BulkConnection,
  batchId: string,
  after: number,
  limit: number,
  through = 2_147_483_647,
): Promise<ApplicableRow[]> {
  const { rows } = await connection.query<ApplicableRow>(
    `SELECT "row", "outcome", "organizationId", "particulars", "before", "appliedVersion" FROM "ImportRow"
     WHERE "batchId" = $1 AND "row" > $2 AND "row" <= $4 AND "outcome" IN ('create', 'update')
     ORDER BY "row" LIMIT $3`,
    [batchId, after, limit, through],
  );
  return rows;
}
