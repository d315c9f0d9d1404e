import { type BulkConnection, quoted } from "@/lib/platform/db/copy";
import type { SearchKeys } from "@/lib/platform/search-keys";
import { type ParticularField, type Particulars, particularFields, particularTraits } from "../../schema";
import type { KnownEntry } from "../comparison/rules";

const dates = particularFields.filter((field) => particularTraits[field].type === "date");
const selected = particularFields
  .map((field) => (dates.includes(field) ? `"${field}"::text` : `"${field}"`))
  .join(", ");

type Row = { id: string; version: number } & Record<ParticularField, unknown>;

function particularsIn(row: Row): Particulars {
  const values = particularFields.map((field) => [field, row[field]]);
  const { registeredCapital } = row;
  return {
    ...(Object.fromEntries(values) as Particulars),
    registeredCapital: registeredCapital === null ? null : BigInt(registeredCapital as string),
  };
}

/** The entries with these codes or filing numbers, by both. For jobs, on their own connection. */
export async function findKnownEntries(
  connection: BulkConnection,
  codes: string[],
  numbers: string[],
): Promise<Map<string, KnownEntry>> {
  const columns = `"id", "version", ${selected}`;
  const { rows } = await connection.query<Row>(
    `SELECT ${columns} FROM "Organization" WHERE "uscc" = ANY($1)
     UNION ALL SELECT ${columns} FROM "Organization" WHERE "filingNumber" = ANY($2) AND "uscc" IS NULL`,
    [codes, numbers],
  );
  const known = new Map<string, KnownEntry>();
  for (const row of rows) {
    const entry = { id: row.id, version: row.version, particulars: particularsIn(row) };
    if (entry.particulars.uscc) known.set(entry.particulars.uscc, entry);
    if (entry.particulars.filingNumber) known.set(entry.particulars.filingNumber, entry);
  }
  return known;
}

export type LockedEntry = KnownEntry & { keys: SearchKeys; formerNames: { id: string; name: string }[] };

/** Entries by id with search keys and former names, locked until the transaction ends, in one order for all. */
export async function lockEntries(
  connection: BulkConnection,
  ids: string[],
): Promise<Map<string, LockedEntry>> {
  if (ids.length === 0) return new Map();
  const keys = ["searchText", "grams", "latinText", "sortKey"];
  const { rows } = await connection.query<Row & SearchKeys>(
    `SELECT "id", "version", ${selected}, ${quoted(keys)} FROM "Organization"
     WHERE "id" = ANY($1) ORDER BY "id" FOR UPDATE`,
    [ids],
  );
  const former = await connection.query<{ id: string; organizationId: string; name: string }>(
    `SELECT "id", "organizationId", "name" FROM "FormerName" WHERE "organizationId" = ANY($1) ORDER BY "usedUntil", "id"`,
    [ids],
  );
  const namesOf = new Map<string, { id: string; name: string }[]>();
  for (const { id, organizationId, name } of former.rows) {
    namesOf.set(organizationId, [...(namesOf.get(organizationId) ?? []), { id, name }]);
  }
  return new Map(
    rows.map((row) => {
      const { searchText, grams, latinText, sortKey } = row;
      return [
        row.id,
        {
          id: row.id,
          version: row.version,
          particulars: particularsIn(row),
          keys: { searchText, grams, latinText, sortKey },
          formerNames: namesOf.get(row.id) ?? [],
        },
      ];
    }),
  );
}
