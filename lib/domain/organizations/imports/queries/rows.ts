import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import type { Paging } from "@/lib/platform/lists/paging";
import { visibleTo } from "../policy";
import type { EntryBefore, ProblemKind, RecordedValues, RowOutcome, RowProblem } from "../schema";

/** Rows of one outcome; `kept` are good rows that an undo left alone. */
export type RowFilter = { outcome: RowOutcome | "kept"; kind?: ProblemKind };

export type CheckedRow = {
  row: number;
  cells: string[];
  particulars: RecordedValues | null;
  problems: RowProblem[];
  before: EntryBefore | null;
  organization: { id: string; name: string; identifier: string } | null;
};

function matching(actor: Actor, batchId: string, { outcome, kind }: RowFilter): Prisma.ImportRowWhereInput {
  return {
    batchId,
    batch: visibleTo(actor),
    ...(outcome === "kept"
      ? { outcome: { in: ["create", "update"] }, problems: { not: Prisma.DbNull } }
      : { outcome }),
    ...(kind && { problems: { array_contains: [{ kind }] } }),
  };
}

/** One page of a batch's rows in the sheet's order, each with the entry it is about, and how many match. */
export async function listRows(actor: Actor, batchId: string, filter: RowFilter, { page, pageSize }: Paging) {
  const where = matching(actor, batchId, filter);
  const [rows, count] = await Promise.all([
    database().importRow.findMany({
      where,
      orderBy: { row: "asc" },
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    database().importRow.count({ where }),
  ]);
  const entries = await database().organization.findMany({
    where: { id: { in: rows.flatMap(({ organizationId }) => organizationId ?? []) } },
    select: { id: true, name: true, uscc: true, filingNumber: true },
  });
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    count,
    rows: rows.map((row): CheckedRow => {
      const entry = entryOf.get(row.organizationId ?? "");
      return {
        row: row.row,
        cells: row.cells as string[],
        particulars: row.particulars as RecordedValues | null,
        problems: (row.problems ?? []) as RowProblem[],
        before: row.before as EntryBefore | null,
        organization: entry
          ? { id: entry.id, name: entry.name, identifier: entry.uscc ?? entry.filingNumber ?? "" }
          : null,
      };
    }),
  };
}

/** How many rows have each sort of fault, most frequent first. */
export async function countProblems(
  actor: Actor,
  batchId: string,
): Promise<{ kind: ProblemKind; count: number }[]> {
  const batch = await database().importBatch.findFirst({
    where: { AND: [visibleTo(actor), { id: batchId }] },
    select: { id: true },
  });
  if (!batch) throw new NotFound();
  return database().$queryRaw<{ kind: ProblemKind; count: number }[]>`
    SELECT problem ->> 'kind' AS kind, count(DISTINCT line."row")::int AS count
    FROM "ImportRow" line, jsonb_array_elements(line."problems") problem
    WHERE line."batchId" = ${batchId}::uuid AND line."outcome" = 'problem' GROUP BY 1 ORDER BY 2 DESC, 1`;
}

/** Every row that could not be written with its reasons, in the sheet's order, a thousand at a time. */
export async function* eachFailedRow(
  actor: Actor,
  batchId: string,
): AsyncGenerator<{ cells: string[]; problems: RowProblem[] }> {
  for (let after = -1; ; ) {
    const rows = await database().importRow.findMany({
      where: { batchId, batch: visibleTo(actor), outcome: "problem", row: { gt: after } },
      orderBy: { row: "asc" },
      take: 1_000,
      select: { row: true, cells: true, problems: true },
    });
    for (const { cells, problems } of rows) {
      yield { cells: cells as string[], problems: (problems ?? []) as RowProblem[] };
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.row;
  }
}
