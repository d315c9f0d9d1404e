import type { CalendarDate } from "@/lib/platform/clock";
import { type BulkConnection, copyInto, copyLine, jsonText, quoted } from "@/lib/platform/db/copy";
import { newUuid7 } from "@/lib/platform/identifiers/uuid7";
import { type SearchKeys, searchKeysOf } from "@/lib/platform/search-keys";
import { isOnRegister } from "../../rules";
import { type ParticularField, type Particulars, particularFields } from "../../schema";
import type { RecordedValues } from "../schema";

const keyColumns = ["searchText", "grams", "latinText", "sortKey"];
const entryColumns = ["id", "version", ...particularFields, ...keyColumns];

/** An entry as it is to stand after the block. */
export type EntryToWrite = { id: string; version: number; particulars: Particulars; keys: SearchKeys };

/** The line of COPY for an entry; made ahead, while the database is busy with another block. */
export function entryLine({ id, version, particulars, keys }: EntryToWrite): string {
  const values = particularFields.map((field) => particulars[field]);
  const { searchText, grams, latinText, sortKey } = keys;
  return copyLine([id, version, ...values, searchText, grams, latinText, sortKey]);
}

const searchable: ParticularField[] = [
  ...(["name", "shortName", "englishName"] as const),
  ...(["legalRepresentativeName", "uscc", "filingNumber"] as const),
];

/** Whether a change touches what an entry is found by. */
export const touchesSearch = (fields: readonly ParticularField[]) =>
  fields.some((field) => searchable.includes(field));

export const keysOf = (particulars: Particulars, formerNames: readonly string[]) =>
  searchKeysOf({ ...particulars, formerNames });

const periodColumns = ["id", "organizationId", "status", "since", "until", "reason"];

/** The status periods of a new entry: in good standing from its beginning, and, where it has ended, the end. */
export function periodLines(id: string, particulars: Particulars, reason: string): string[] {
  const { status, establishedOn, deregisteredOn } = particulars;
  const ended = isOnRegister(status) ? null : deregisteredOn;
  const first = ended === null ? status : "active";
  const lines = [copyLine([newUuid7(), id, first, establishedOn, ended, reason])];
  if (ended !== null) lines.push(copyLine([newUuid7(), id, status, ended, null, reason]));
  return lines;
}

/** Adds entries with their status periods. */
export async function addEntries(
  connection: BulkConnection,
  entries: string[],
  periods: string[],
): Promise<void> {
  await copyInto(connection, "Organization", entryColumns, entries);
  await copyInto(connection, "StatusPeriod", periodColumns, periods);
}

/** Rewrites entries that this transaction holds locked. */
export async function replaceEntries(connection: BulkConnection, entries: EntryToWrite[]): Promise<void> {
  if (entries.length === 0) return;
  await connection.query(
    `CREATE TEMP TABLE "incoming" ON COMMIT DROP AS SELECT ${quoted(entryColumns)} FROM "Organization" WITH NO DATA`,
  );
  await copyInto(connection, "incoming", entryColumns, entries.map(entryLine));
  const assignments = entryColumns.slice(1).map((column) => `"${column}" = incoming."${column}"`);
  await connection.query(
    `UPDATE "Organization" entry SET ${assignments.join(", ")}, "updatedAt" = now()
     FROM incoming WHERE entry."id" = incoming."id"`,
  );
}

export type ChangeOfEntry = {
  id: string;
  fields: ParticularField[];
  before: RecordedValues;
  after: RecordedValues;
};

/** One RegisterChange a particular, before and after, under the block's event. */
export async function addChanges(
  connection: BulkConnection,
  changes: ChangeOfEntry[],
  eventId: string,
  reason: string,
): Promise<void> {
  const value = (recorded: RecordedValues[ParticularField]) => (recorded == null ? null : jsonText(recorded));
  const lines = changes.flatMap(({ id, fields, before, after }) =>
    fields.map((field) =>
      copyLine([newUuid7(), id, eventId, field, value(before[field]), value(after[field]), reason]),
    ),
  );
  const columns = ["id", "organizationId", "eventId", "field", "before", "after", "reason"];
  await copyInto(connection, "RegisterChange", columns, lines);
}

export type Renaming = { id: string; organizationId: string; name: string };

/** Keeps the names that entries bore until today. */
export async function addFormerNames(connection: BulkConnection, names: Renaming[], today: CalendarDate) {
  const lines = names.map(({ id, organizationId, name }) => copyLine([id, organizationId, name, today]));
  await copyInto(connection, "FormerName", ["id", "organizationId", "name", "usedUntil"], lines);
}

export type StatusTurn = { id: string; organizationId: string; status: string; since: CalendarDate };

/** Ends the running status periods and opens the next ones. */
export async function turnStatuses(
  connection: BulkConnection,
  turns: StatusTurn[],
  reason: string,
): Promise<void> {
  if (turns.length === 0) return;
  await connection.query(
    `UPDATE "StatusPeriod" period SET "until" = turn."since"
     FROM jsonb_to_recordset($1::jsonb) AS turn("organizationId" uuid, "since" date)
     WHERE period."organizationId" = turn."organizationId" AND period."until" IS NULL`,
    [jsonText(turns)],
  );
  const lines = turns.map(({ id, organizationId, status, since }) =>
    copyLine([id, organizationId, status, since, null, reason]),
  );
  await copyInto(connection, "StatusPeriod", periodColumns, lines);
}
