import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { env } from "@/lib/platform/env";

/**
 * Direct connections for jobs that move many rows; everything else goes through `database()`. Transactions here end
 * with COMMIT or not at all, and hold no session state, so that a pooler may stand between.
 */
export type BulkConnection = pg.Client;

const seconds = 1_000;

/** Opens a connection for the time of the work. Limits as in `client.ts`, with more time for bulk statements. */
export async function withBulkConnection<Result>(
  work: (connection: BulkConnection) => Promise<Result>,
): Promise<Result> {
  const connection = new pg.Client({
    connectionString: env().DATABASE_URL,
    statement_timeout: 120 * seconds,
    lock_timeout: 30 * seconds,
    idle_in_transaction_session_timeout: 60 * seconds,
  });
  // A lost connection fails the statement that runs; between statements the next one tells of it.
  connection.on("error", () => undefined);
  await connection.connect();
  try {
    return await work(connection);
  } finally {
    await connection.end().catch(() => undefined);
  }
}

/** Runs the work in one transaction of the connection. */
export async function inTransaction<Result>(
  connection: BulkConnection,
  work: () => Promise<Result>,
): Promise<Result> {
  await connection.query("BEGIN");
  try {
    const result = await work();
    await connection.query("COMMIT");
    return result;
  } catch (problem) {
    await connection.query("ROLLBACK").catch(() => undefined);
    throw problem;
  }
}

/** One value of a row: objects must be given as their JSON text, dates as "YYYY-MM-DD". */
export type CopyValue = string | number | bigint | boolean | null | undefined | readonly string[];

const special = /[\\\n\r\t]/g;
const escapes: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const escaped = (text: string) => text.replace(special, (character) => escapes[character] ?? character);

const needsEscape = /["\\]/;

function copyText(value: CopyValue): string {
  if (value === null || value === undefined) return "\\N";
  if (typeof value === "string") return escaped(value);
  if (typeof value !== "object") return String(value);
  const elements = value.map((element) =>
    needsEscape.test(element) ? element.replace(/["\\]/g, "\\$&") : element,
  );
  return elements.length === 0 ? "{}" : escaped(`{"${elements.join('","')}"}`);
}

/** A row as a line of COPY's text format. */
export function copyLine(values: readonly CopyValue[]): string {
  return `${values.map(copyText).join("\t")}\n`;
}

/** Few enough that a piece stays a small object: large ones pile up until the next full collection. */
const pieceLines = 25;

function* pieces(lines: readonly string[]): Generator<Buffer> {
  for (let start = 0; start < lines.length; start += pieceLines) {
    yield Buffer.from(lines.slice(start, start + pieceLines).join(""));
  }
}

/** JSON as PostgreSQL takes it: without the two things that its `jsonb` cannot hold, NUL and half characters. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes("\\u") ? text.replace(/\\u(0000|d[89a-f][0-9a-f]{2})/gi, "�") : text;
}

export const quoted = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join(", ");

/** Adds lines made by `copyLine` to a table. */
export async function copyInto(
  connection: BulkConnection,
  table: string,
  columns: readonly string[],
  lines: readonly string[],
): Promise<void> {
  if (lines.length === 0) return;
  const target = connection.query(copyFrom(`COPY "${table}" (${quoted(columns)}) FROM STDIN`));
  await pipeline(Readable.from(pieces(lines), { objectMode: false }), target);
}
