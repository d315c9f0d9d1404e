import { Client } from "pg";
import { openChecks } from "@/lib/domain/annual-checks/campaigns/commands/open-checks";
import { concludeAllClean } from "@/lib/domain/annual-checks/clean/commands/conclude-all";
import { countCleanChecks } from "@/lib/domain/annual-checks/clean/queries/clean-checks";
import { countYear } from "@/lib/domain/annual-checks/figures/queries";
import { countChecks, listChecks } from "@/lib/domain/annual-checks/listing/queries/checks";
import { readCheckSearch } from "@/lib/domain/annual-checks/listing/schema";
import { chaseAnnualCheck } from "@/lib/domain/annual-checks/reminders/commands/chase";
import type { Actor } from "@/lib/platform/auth/actor";
import { calendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import {
  approverId,
  campaignId,
  fileReports,
  fillOrganizations,
  officerId,
  taskId,
} from "./annual-checks/fill-campaign";
import { alternate, median, milliseconds, printTable, short, spread } from "./support";

/**
 * A campaign of 100,000 reports: opening it, its figures, the list and its pages, who has not filed, five hundred of them
 * chased in bulk, and a conclusion in bulk of a thousand reports, each in its own transaction. Control in the same run: the barest statement that gives as
 * many rows, and as many bare transactions of one update.
 */
const reports = Number(process.env.LINLI_BENCH_REPORTS ?? "100000");
const concluded = Number(process.env.LINLI_BENCH_CONCLUSIONS ?? "1000");
const chased = 500;

const control = new Client(process.env.DATABASE_URL);
await control.connect();
await fillOrganizations(control, reports);
const opening = await milliseconds(() => openChecks({ campaignId, taskId }));
const copying = await milliseconds(() =>
  control.query(`CREATE TEMP TABLE copied AS SELECT * FROM "Case"; CREATE INDEX ON copied ("id")`),
);
await fileReports(control);

const nowhere = { organizationId: null, subdistrictCode: null, supervisoryUnitId: null };
const officer: Actor = { accountId: officerId, name: "officer", role: "annualCheckOfficer", ...nowhere };
const approver: Actor = { ...officer, accountId: approverId, role: "approver" };
const today = calendarDate("2026-06-15");
const search = (params: Record<string, string> = {}) => readCheckSearch(params, { year: 2025, state: "due" });
const page = (params: Record<string, string> = {}) =>
  Promise.all([listChecks(officer, search(params), today), countChecks(officer, search(params))]);
const timed = (work: () => Promise<unknown>) => () => milliseconds(work);

const work = {
  "20 rows, bare": timed(() =>
    control.query(`SELECT "id", "title", "status" FROM "Case" ORDER BY "id" LIMIT 20`),
  ),
  "count, bare": timed(() => control.query(`SELECT count(*) FROM "AnnualCheck" WHERE "year" = 2025`)),
  "first page and count": timed(() => page()),
  "who has not filed, and count": timed(() => page({ state: "unfiled" })),
  "not filed in a subdistrict": timed(() => page({ state: "unfiled", subdistrict: "310107015" })),
  "filed late, latest first": timed(() => page({ state: "late", sort: "-daysLate" })),
  "two characters": timed(() => page({ q: "社区" })),
  "figures of the year": timed(() => countYear(officer, 2025)),
  "clean reports, count": timed(() => countCleanChecks(approver)),
};
for (const run of Object.values(work)) await run();
const rounds = await alternate(work);
console.log(`\n${reports.toLocaleString("en-US")} reports`);
console.log(`opened in ${short(opening / 1_000)} s; copied bare in ${short(copying / 1_000)} s`);
const bare = median(rounds["20 rows, bare"]);
printTable(
  Object.entries(rounds).map(([name, times]) => ({
    work: name,
    "median ms": median(times),
    spread: spread(times),
    "times the control": median(times) / bare,
  })),
);

const { rows: silent } = await control.query(
  `SELECT file."id" FROM "Case" file JOIN "AnnualCheck" checked ON checked."caseId" = file."id" WHERE checked."filedOn" IS NULL LIMIT $1`,
  [chased],
);
if (silent.length !== chased) throw new Error(`${silent.length} of ${chased} have not filed`);
const chasing = await milliseconds(async () => {
  for (const { id } of silent)
    await chaseAnnualCheck(officer, { id, message: "请于本周内报送年度工作报告。" });
});

const run = await database().task.create({
  data: { kind: "annualChecks.concludeClean", startedById: approverId, total: concluded },
});
await control.query(
  `INSERT INTO "CleanConclusion" ("taskId", "caseId", "ordinal")
   SELECT $1, checked."caseId", row_number() OVER () FROM "AnnualCheck" checked JOIN "Case" file ON file."id" = checked."caseId"
   WHERE file."status" = 'endorsed' AND checked."daysLate" = 0 LIMIT $2`,
  [run.id, concluded],
);
const concluding = await milliseconds(() => concludeAllClean({ taskId: run.id, accountId: approverId }));
const { rows: some } = await control.query(`SELECT "id" FROM "Case" WHERE "status" = 'endorsed' LIMIT $1`, [
  concluded,
]);
const updating = await milliseconds(async () => {
  for (const { id } of some)
    await control.query(`UPDATE "Case" SET "version" = "version" + 1 WHERE "id" = $1`, [id]);
});
const done = await database().cleanConclusion.count({
  where: { taskId: run.id, refusal: null, isDone: true },
});
if (done !== concluded) throw new Error(`${done} of ${concluded} were concluded`);
const rate = (count: number, taken: number) => `${short(count / (taken / 1_000))} a second`;
console.log(`\n${chased} chased one after the other: ${rate(chased, chasing)}`);
console.log(
  `${concluded} concluded in bulk: ${rate(concluded, concluding)}; bare updates: ${rate(concluded, updating)}`,
);
await control.end();
await database().$disconnect();
