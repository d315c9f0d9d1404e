/** Two approvers decide the same thousand cases at once, and PostgreSQL is killed under them. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/platform/auth/actor";
import { DATABASE, ensureDatabase, withConnection } from "../../scripts/launch/databases.mjs";
import { migrate } from "../../scripts/launch/migrations.mjs";
import { runningPostgres, startPostgres } from "../../scripts/launch/postgres.mjs";
import { type Acknowledged, decisionVerdict } from "./decision-verdict";
import { killDatabase } from "./kill-database";

const raced = 1_000;
const killed = 120;
const pairs = 4;

let dataFolder: string;
let databaseUrl: string;
let approvers: [Actor, Actor];
let decide: {
  approve: (actor: Actor, id: string) => Promise<unknown>;
  refuse: (actor: Actor, id: string) => Promise<unknown>;
};
const waiting: string[] = [];
const acknowledged: Acknowledged[] = [];
const told = new Set<string>();

const inDatabase = <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> =>
  withConnection(databaseUrl, work);

const judge = () => inDatabase((client) => decisionVerdict(client, acknowledged));

/** Copies of one case that waits for its decision, each for an organization of another name. */
const copies = `
  WITH original AS (SELECT * FROM "Case" LIMIT 1), fresh AS (
    SELECT gen_random_uuid() AS id, ordinal, '上海普陀区第' || ordinal || '社区服务中心' AS title
    FROM generate_series(1, $1::int) AS ordinal),
  copied AS (
    INSERT INTO "Case" ("id", "number", "procedure", "kind", "status", "waitsFor", "authority", "title", "organizationKind",
      "subdistrictCode", "supervisoryUnitId", "isDirect", "createdById", "createdByName", "submittedAt", "acceptedAt",
      "clockStartedOn", "limitValue", "limitUnit", "limitBasis", "dueOn")
    SELECT fresh.id, 'PT-2026-8' || lpad(fresh.ordinal::text, 5, '0'), "procedure", "kind", "status", "waitsFor", "authority",
      fresh.title, "organizationKind", "subdistrictCode", "supervisoryUnitId", "isDirect", "createdById", "createdByName",
      "submittedAt", "acceptedAt", "clockStartedOn", "limitValue", "limitUnit", "limitBasis", "dueOn"
    FROM original, fresh RETURNING "id"),
  registered AS (
    INSERT INTO "Registration" ("caseId", "reviewedById", "reviewedByName", "recommendation")
    SELECT fresh.id, r."reviewedById", r."reviewedByName", r."recommendation"
    FROM fresh, original JOIN "Registration" r ON r."caseId" = original."id"),
  submitted AS (
    INSERT INTO "CaseSubmission" ("id", "caseId", "ordinal", "answers", "documents", "submittedById", "submittedByName")
    SELECT gen_random_uuid(), fresh.id, 1, jsonb_set(s."answers", '{name,name}', to_jsonb(fresh.title)), s."documents",
      s."submittedById", s."submittedByName"
    FROM fresh, original JOIN "CaseSubmission" s ON s."caseId" = original."id")
  SELECT "id" FROM copied`;

async function fillDistrict() {
  process.env.DATABASE_URL = databaseUrl;
  const { createRegistration, makeOffices } = await import("../factories/registrations");
  const { makePerson } = await import("../factories/accounts");
  const { approveRegistration } = await import("@/lib/domain/registrations/commands/approve");
  const { refuseRegistration } = await import("@/lib/domain/registrations/commands/refuse");
  const offices = await makeOffices();
  approvers = [offices.approver, await makePerson("approver")];
  await createRegistration({ kind: "establishment", status: "reviewed" });
  const refusal = { reason: "不符合法定条件", refusalGround: "conditionsUnmet" as const };
  const { now } = { now: new Date("2026-11-23T04:00:00Z") };
  decide = {
    approve: (actor, id) => approveRegistration(actor, { id }, { now }),
    refuse: (actor, id) => refuseRegistration(actor, { id, ...refusal }, { now }),
  };
  const { rows } = await inDatabase((client) => client.query<{ id: string }>(copies, [raced + killed]));
  waiting.push(...rows.map(({ id }) => id));
}

beforeAll(async () => {
  dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), "linli-decisions-"));
  fs.chmodSync(dataFolder, 0o755);
  const postgres = await startPostgres(dataFolder);
  await ensureDatabase(postgres);
  databaseUrl = postgres.urlOf(DATABASE);
  await migrate(databaseUrl);
  await fillDistrict();
}, 120_000);

afterAll(async () => {
  const { database } = await import("@/lib/platform/db/client");
  await database()
    .$disconnect()
    .catch(() => undefined);
  runningPostgres(dataFolder)?.stop();
  fs.rmSync(dataFolder, { recursive: true, force: true });
});

type Answer = PromiseSettledResult<unknown>;

/** One officer approves and the other refuses, now one and now the other first. */
async function decideAtOnce(caseId: string, approvalFirst: boolean): Promise<Answer[]> {
  const [one, other] = approvers;
  const approve = () => decide.approve(one, caseId);
  const refuse = () => decide.refuse(other, caseId);
  const outcomes = approvalFirst ? (["approved", "refused"] as const) : (["refused", "approved"] as const);
  const answers = await Promise.allSettled(approvalFirst ? [approve(), refuse()] : [refuse(), approve()]);
  answers.forEach((answer, index) => {
    const outcome = outcomes[index];
    if (answer.status === "fulfilled" && outcome) acknowledged.push({ caseId, outcome });
    else if (answer.status === "rejected") told.add(String(answer.reason.key ?? answer.reason.name));
  });
  return answers;
}

/** Decides so many of the waiting cases, some at a time; `each` learns of every pair of answers. */
async function decideMany(count: number, each: (answers: Answer[]) => void = () => undefined) {
  const mine = waiting.splice(0, count);
  const work = async () => {
    for (let id = mine.pop(); id; id = mine.pop()) each(await decideAtOnce(id, mine.length % 2 === 0));
  };
  await Promise.all(Array.from({ length: pairs }, work));
}

it("leaves one outcome, one number and one letter in each of a thousand cases", async () => {
  const winners: number[] = [];
  await decideMany(raced, (answers) =>
    winners.push(answers.filter(({ status }) => status === "fulfilled").length),
  );
  expect(winners.filter((count) => count !== 1)).toEqual([]);
  expect([...told].sort()).toEqual(expect.arrayContaining(["platform.changedMeanwhile"]));
  for (const reason of told) {
    expect(reason).toMatch(/^(platform\.changedMeanwhile|registrations\.(approve|refuse)TooLate)$/);
  }
  const outcomes = new Set(acknowledged.map(({ outcome }) => outcome));
  expect(outcomes).toEqual(new Set(["approved", "refused"]));
  expect(await judge()).toEqual([]);
});

async function restartKilledDatabase() {
  const { pid } = await startPostgres(dataFolder);
  await killDatabase(pid, databaseUrl);
  await startPostgres(dataFolder);
}

it("keeps numbers without gaps when PostgreSQL is killed in the middle", async () => {
  const before = acknowledged.length;
  let kills = 0;
  let killing = Promise.resolve();
  await decideMany(killed, () => {
    const done = acknowledged.length - before;
    if (done < 20 * (kills + 1) || kills === 2) return;
    kills += 1;
    killing = killing.then(restartKilledDatabase);
  });
  await killing;
  expect(kills).toBe(2);
  expect(await judge()).toEqual([]);
});

it.each([
  [
    "a loss",
    `UPDATE "Case" SET "status" = 'refused', "outcome" = 'refused' WHERE "outcome" = 'approved'`,
    /lost/,
  ],
  [
    "a second letter",
    `UPDATE "CaseLetter" SET "caseId" = (SELECT "caseId" FROM "CaseLetter" LIMIT 1)`,
    /half done/,
  ],
  [
    "a repeated number",
    `UPDATE "Announcement" SET "number" = '普民社公〔2026〕01号' WHERE "number" LIKE '%〕2号'`,
    /announcement-2026/,
  ],
  ["a gap", `DELETE FROM "Certificate" WHERE "number" LIKE '%第000007号'`, /certificate-.* numbers up to/],
  [
    "a code without entry",
    `UPDATE "NumberSeries" SET "next" = "next" + 1 WHERE "series" = 'uscc-MJX'`,
    /uscc-MJX/,
  ],
  [
    "an approval without entry",
    `UPDATE "Case" SET "organizationId" = NULL WHERE "outcome" = 'approved'`,
    /half done/,
  ],
  [
    "a decision without record",
    `DELETE FROM "Event" WHERE "verb" = 'registration.refused'`,
    /half done|broken links/,
  ],
  [
    "a record cut off",
    `DELETE FROM "Event" WHERE "position" = (SELECT max("position") FROM "Event")`,
    /cut off/,
  ],
])("would have noticed %s", async (_, statement, complaint) => {
  const complaints = await inDatabase(async (client) => {
    await client.query("BEGIN");
    await client.query("SET LOCAL session_replication_role = replica");
    await client.query(statement);
    return decisionVerdict(client, acknowledged);
  });
  expect(complaints.join("\n")).toMatch(complaint);
});
