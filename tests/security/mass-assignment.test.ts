import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Actor } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { database, type Transaction } from "@/lib/platform/db/client";
import { submittedValues } from "@/lib/platform/forms/form-values";
import { type AnyCommand, allCommands } from "./all-commands";
import { attempt } from "./attempt";
import { type Cast, makeCast, players } from "./cast";
import { makeInputs } from "./command-inputs";
import { commands as reviewed } from "./command-table";
import { readTable } from "./table";

process.env.OIDC_ISSUER = "https://id.example.org";

const intruder = "0198c0de-bad0-7000-8000-000000000000";
/** Times, chains, running numbers, and what is drawn at random. */
const unstable = /(At|Since|[hH]ash|number|position)$|^(certificateC|c)ode$/;
/** Counts apart from any transaction, whatever comes of the attempt. */
const countsAttempts = "RateLimit";
/** New rows have new ids and new secrets; the intruder's id would be told from them. */
const withoutIds = (line: string) =>
  line
    .replace(/[0-9a-f]{64}/g, "…")
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => (id === intruder ? id : "…"));

let cast: Cast;
let inputs: Awaited<ReturnType<typeof makeInputs>>;
let commands: Map<string, AnyCommand>;
/** Every column of every table, with what an intruder would like to see in it. */
let everything: Record<string, unknown>;
let tables: string[];

beforeAll(async () => {
  ({ commands } = await allCommands());
  cast = await makeCast();
  inputs = await makeInputs(cast);
  const columns = await database().$queryRaw<{ table: string; column: string; type: string }[]>`
    SELECT table_name AS table, column_name AS column, data_type AS type FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%'`;
  tables = [...new Set(columns.map(({ table }) => table))].filter((table) => table !== countsAttempts).sort();
  everything = JSON.parse(
    '{"__proto__": {"isAdmin": true, "status": "published"}, "constructor": {"prototype": {}}}',
  );
  for (const { column, type } of columns) everything[column] = wanted(type);
}, 60_000);

function wanted(type: string): unknown {
  if (type === "uuid") return intruder;
  if (type === "boolean") return true;
  if (type === "integer" || type === "bigint") return 77_777;
  if (type.startsWith("timestamp") || type === "date") return "1999-09-09";
  return "intruder";
}

function knownTo(schema: z.ZodType): string[] {
  return "shape" in schema ? Object.keys(schema.shape as object) : [];
}

/** All rows of all tables, a line each, without what differs from run to run. */
async function rowsOf(tx: Transaction): Promise<string[]> {
  const lines: string[] = [];
  for (const table of tables) {
    const rows = await tx.$queryRawUnsafe<{ row: Record<string, unknown> }[]>(
      `SELECT to_jsonb(rows) AS row FROM "${table}" rows`,
    );
    for (const { row } of rows) {
      const stable = Object.entries(row).filter(([name]) => !unstable.test(name));
      lines.push(withoutIds(`${table} ${JSON.stringify(stable)}`));
    }
  }
  return lines.sort();
}

/** What a command writes in addition when it is sent everything besides what it asks for. Refusing it is fine, too. */
async function addedBy(command: AnyCommand, actor: Actor, input: object): Promise<string[]> {
  const known = knownTo(command.schema);
  const extra = Object.entries(everything).filter(([name]) => !known.includes(name));
  const written: string[][] = [];
  const look = async (tx: Transaction) => void written.push(await rowsOf(tx));
  expect(await attempt(command, actor, input, look)).toBe("+");
  const sent = Object.fromEntries([...extra, ...Object.entries(input)]);
  const answer = await attempt(command, actor, sent, look);
  if (answer !== "+") expect(answer).toContain("ZodError");
  return (written[1] ?? []).filter((line) => !written[0]?.includes(line));
}

const table = readTable(reviewed).map(({ subject, expected }) => ({
  subject,
  player: players.find((player) => expected[player] === "+"),
}));
const doable = table.flatMap(({ subject, player }) => (player ? [{ subject, player }] : []));

describe("a command that is sent more than it asks for", () => {
  it.each(doable)("writes the same, or refuses: $subject", async ({ subject, player }) => {
    const command = commands.get(subject.replace(/\(.*\)$/, "")) as AnyCommand;
    const actor = cast.actors[player];
    expect(await addedBy(command, actor, inputs[subject]?.(actor) ?? {})).toEqual([]);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe("a careless command", () => {
  it("would have been noticed", async () => {
    const schema = z.looseObject({ id: z.uuid() });
    const careless = command(schema, async ({ tx }, { id, titleEn }) =>
      tx.announcement.update({ where: { id }, data: { titleEn: String(titleEn) } }),
    );
    const { id } = await database().announcement.findFirstOrThrow();
    expect(await addedBy(careless as never, cast.actors.officer, { id })).toEqual([
      expect.stringContaining("intruder"),
    ]);
  });
});

describe("a form", () => {
  it("cannot reach the prototype of what was sent", () => {
    const form = new FormData();
    for (const name of ["__proto__", "__proto__[]", "constructor", "name"]) form.append(name, "intruder");
    form.append("__proto__", "twice");
    const sent = submittedValues(form);
    expect(Object.getPrototypeOf(sent)).toBe(Object.prototype);
    expect(sent.name).toBe("intruder");
    expect(Object.keys({})).toEqual([]);
  });
});
