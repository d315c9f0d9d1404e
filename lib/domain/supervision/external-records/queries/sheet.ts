import { database, type Transaction } from "@/lib/platform/db/client";
import { headerRecognizer, matchHeaders } from "@/lib/platform/sheets/headers";
import { readSheet } from "@/lib/platform/sheets/read-sheet";
import { openFile } from "@/lib/platform/storage";
import { type ColumnKey, knownColumns, readRow } from "../reading/rules";
import {
  type ExternalFacts,
  type ExternalSource,
  largestSheet,
  type RowProblem,
  recordSchema,
} from "../schema";

/** One row of a sheet, with the organization that it is about or what keeps it from being taken over. */
export type CheckedRow = {
  row: number;
  shown: string;
  organization: { id: string; name: string } | null;
  facts: ExternalFacts | null;
  problems: RowProblem[];
};

export type CheckedSheet = { rows: CheckedRow[]; missing: ColumnKey[] };

type Asked = { source: ExternalSource; department: string };

async function readRows(sha256: string, asked: Asked) {
  const { stream } = await openFile(sha256);
  const sheet = await readSheet(stream, {
    isKnownHeader: headerRecognizer(knownColumns),
    limits: { rows: largestSheet.rows },
  });
  const match = matchHeaders(sheet.header, knownColumns);
  const read = [];
  for await (const row of sheet.rows) {
    const about = { ...asked, fineUnit: match.units.fine };
    read.push({ row: row.row, ...readRow(row, match.columns, about) });
  }
  return { read, missing: match.missing };
}

/** Organizations by credit code and by name as registered now; names that several bear stand for none. */
async function organizationsOf(codes: string[], names: string[], tx: Transaction) {
  const rows = await tx.organization.findMany({
    where: { OR: [{ uscc: { in: codes } }, { name: { in: names }, uscc: { not: null } }] },
    select: { id: true, name: true, uscc: true },
  });
  const byCode = new Map(rows.map((one) => [one.uscc ?? "", one]));
  const byName = new Map<string, (typeof rows)[number] | null>();
  for (const one of rows) byName.set(one.name, byName.has(one.name) ? null : one);
  return { byCode, byName };
}

/** Numbers of a department that are known already, as "department number". */
async function knownNumbers(
  source: ExternalSource,
  numbers: string[],
  tx: Transaction,
): Promise<Set<string>> {
  const where = { number: { in: numbers } };
  const select = { department: true, number: true } as const;
  const rows =
    source === "penalty"
      ? await tx.penalty.findMany({ where, select })
      : await tx.externalRecord.findMany({ where: { ...where, source }, select });
  return new Set(rows.map(({ department, number }) => `${department} ${number}`));
}

/**
 * A stored sheet as it would be taken over now: every row matched by credit code, else by name, and compared with what is
 * known. Nothing is written. Throws SheetProblem.
 */
export async function checkSheet(
  sha256: string,
  asked: Asked,
  tx: Transaction = database(),
): Promise<CheckedSheet> {
  const { read, missing } = await readRows(sha256, asked);
  const codes = read.flatMap(({ uscc }) => uscc ?? []);
  const names = read.flatMap(({ name }) => name ?? []);
  const numbers = read.flatMap(({ given }) => given?.number ?? []);
  const { byCode, byName } = await organizationsOf(codes, names, tx);
  const known = await knownNumbers(asked.source, numbers, tx);
  const rows = read.map(({ row, uscc, name, given, problems }): CheckedRow => {
    const found = (uscc ? byCode.get(uscc) : byName.get(name ?? "")) ?? null;
    const all = [...problems];
    if (problems.length === 0 && !found) all.push({ key: "externalRecords.rowProblems.unknown" });
    if (found && uscc && name && found.name !== name) {
      all.push({ key: "externalRecords.rowProblems.otherName", values: { name: found.name } });
    }
    const facts = given && recordSchema.safeParse({ ...given, fine: undefined });
    if (facts && !facts.success) all.push({ key: "externalRecords.rowProblems.tooLong" });
    const key = given ? `${given.department} ${given.number}` : "";
    if (given && known.has(key)) all.push({ key: "externalRecords.rowProblems.known" });
    known.add(key);
    const shown = [name ?? uscc, given?.number].filter(Boolean).join(" · ");
    const isTaken = all.length === 0 && facts?.success;
    return {
      row,
      shown,
      organization: found && { id: found.id, name: found.name },
      facts: isTaken ? { ...facts.data, fine: given?.fine } : null,
      problems: all,
    };
  });
  return { rows, missing };
}
