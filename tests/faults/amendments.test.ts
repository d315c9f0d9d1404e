/** Officers amend entries while the web process and PostgreSQL are killed under them. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DATABASE, ensureDatabase, withConnection } from "../../scripts/launch/databases.mjs";
import { buildOnce } from "../../scripts/launch/generated-files.mjs";
import { migrate } from "../../scripts/launch/migrations.mjs";
import { freePort } from "../../scripts/launch/ports.mjs";
import { runningPostgres, startPostgres } from "../../scripts/launch/postgres.mjs";
import { actionBody, builtActions } from "../security/actions";
import { type Attempt, verdict } from "./amendment-verdict";
import { killDatabase } from "./kill-database";
import { WebProcess } from "./web-process";

const propose = "app/bureau/organizations/[id]/amend/actions.ts submitProposal";
const confirm = "app/bureau/amendments/actions.ts submitConfirmation";
const entries = 45;
const clients = 3;

let dataFolder: string;
let databaseUrl: string;
let web: WebProcess;
let cookies: { officer: string; approver: string };
const attempts: Attempt[] = [];
const todo: { id: string; version: number }[] = [];

const inDatabase = <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> =>
  withConnection(databaseUrl, work);

const judge = () => inDatabase((client) => verdict(client, attempts));

/** On the port of before, so that the web server finds it again. */
const startDatabase = () => startPostgres(dataFolder);

async function fillDistrict() {
  process.env.DATABASE_URL = databaseUrl;
  const { makePerson, makeSession } = await import("../factories/accounts");
  const { createOrganization, createPlaces } = await import("../factories/organization");
  const { database } = await import("@/lib/platform/db/client");
  await createPlaces();
  for (let count = 0; count < entries; count++) todo.push(await createOrganization());
  const cookieOf = async (role: "registrationOfficer" | "approver") => {
    const { accountId } = await makePerson(role);
    return `linli.session=${(await makeSession(accountId, new Date())).token}`;
  };
  cookies = { officer: await cookieOf("registrationOfficer"), approver: await cookieOf("approver") };
  await database().$disconnect();
}

beforeAll(async () => {
  buildOnce();
  dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), "linli-faults-"));
  fs.chmodSync(dataFolder, 0o755);
  const postgres = await startDatabase();
  await ensureDatabase(postgres);
  databaseUrl = postgres.urlOf(DATABASE);
  await migrate(databaseUrl);
  await fillDistrict();
  web = new WebProcess(await freePort(), { ...process.env, DATABASE_URL: databaseUrl });
  await web.start();
}, 300_000);

afterAll(async () => {
  await web?.kill();
  runningPostgres(dataFolder)?.stop();
  fs.rmSync(dataFolder, { recursive: true, force: true });
});

const actionId = (name: string) => builtActions().find((action) => action.name === name)?.id ?? "";

/** The address that an action leads to; undefined when it refused, or when no answer came. */
async function submit(
  address: string,
  action: string,
  cookie: string,
  fields: object,
): Promise<string | undefined> {
  try {
    const answer = await fetch(web.url + address, {
      method: "POST",
      redirect: "manual",
      headers: { cookie, origin: web.url, "next-action": actionId(action), accept: "text/x-component" },
      body: actionBody(fields),
    });
    await answer.body?.cancel();
    return answer.headers.get("x-action-redirect")?.split(";")[0];
  } catch {
    return undefined;
  }
}

const acknowledged = () => attempts.filter(({ confirmed }) => confirmed).length;

/** One officer proposes and another confirms, entry after entry; what gets no answer is not tried again. */
async function amendEntries() {
  for (let entry = todo.pop(); entry; entry = todo.pop()) {
    await web.untilReady().catch(() => undefined);
    const attempt: Attempt = { entryId: entry.id, domicile: `武宁路${todo.length}号` };
    attempts.push(attempt);
    const { domicile } = attempt;
    const proposal = { organizationId: entry.id, version: entry.version, reason: "更正住所", domicile };
    const page = `/bureau/organizations/${entry.id}/amend`;
    const where = await submit(page, propose, cookies.officer, proposal);
    const id = /\/bureau\/amendments\/([0-9a-f-]{36})/.exec(where ?? "")?.[1];
    if (!id) continue;
    attempt.amendmentId = id;
    const next = await submit(`/bureau/amendments/${id}`, confirm, cookies.approver, { id });
    if (next?.includes(id)) attempt.confirmed = true;
    tellWaiting();
  }
}

const waiting: { count: number; resolve: () => void }[] = [];

/** When so many confirmations were acknowledged. */
const enough = (count: number) => new Promise<void>((resolve) => waiting.push({ count, resolve }));

function tellWaiting() {
  for (const { count, resolve } of waiting) if (acknowledged() >= count) resolve();
}

async function restartKilledDatabase() {
  const { pid } = await startDatabase();
  await killDatabase(pid, databaseUrl);
  await startDatabase();
}

it("loses nothing that was acknowledged and leaves nothing half done when both are killed", async () => {
  const stream = Promise.all(Array.from({ length: clients }, amendEntries));
  await enough(6);
  await web.kill();
  await web.start();
  await enough(14);
  await restartKilledDatabase();
  await enough(22);
  await Promise.all([web.kill(), restartKilledDatabase()]);
  await web.start();
  await stream;

  expect(acknowledged()).toBeGreaterThan(entries / 2);
  expect(await judge()).toEqual([]);
});

it.each([
  [
    "a loss",
    `DELETE FROM "Amendment" WHERE "status" = 'confirmed' AND "number" LIKE '%00001'`,
    /lost|sequence/,
  ],
  [
    "a half-done change",
    `UPDATE "Organization" SET "domicile" = '旧址' WHERE "domicile" LIKE '武宁路%'`,
    /half done/,
  ],
  ["a change without record", `DELETE FROM "RegisterChange"`, /half done/],
  ["a broken record", `UPDATE "Event" SET "actorName" = '别人' WHERE "position" = 9`, /broken links/],
  [
    "a record cut off",
    `DELETE FROM "Event" WHERE "position" = (SELECT max("position") FROM "Event")`,
    /cut off/,
  ],
  ["an invention", `UPDATE "Amendment" SET "changes" = '{"domicile": {"after": "别处"}}'`, /never asked for/],
])("would have noticed %s", async (_, statement, complaint) => {
  const complaints = await inDatabase(async (client) => {
    await client.query("BEGIN");
    await client.query("SET LOCAL session_replication_role = replica");
    await client.query(statement);
    return verdict(client, attempts);
  });
  expect(complaints.join("\n")).toMatch(complaint);
  expect(await judge()).toEqual([]);
});

it("would have noticed an answer given before the commit", async () => {
  const [first] = attempts.filter(({ confirmed }) => confirmed);
  const early = { ...first, amendmentId: "0198c0de-0000-7000-8000-000000000000" } as Attempt;
  const complaints = await inDatabase((client) => verdict(client, [...attempts, early]));
  expect(complaints).toEqual([`proposal ${early.amendmentId} is lost`]);
});
