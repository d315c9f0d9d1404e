import { Client } from "pg";
import { listCases } from "@/lib/domain/cases/inbox/queries/cases";
import { countWaiting, tabCounts } from "@/lib/domain/cases/inbox/queries/counts";
import { neighborsOf } from "@/lib/domain/cases/inbox/queries/neighbors";
import { type InboxParams, readInboxSearch } from "@/lib/domain/cases/inbox/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { fillCases, officerId } from "./inbox/fill-cases";
import { alternate, median, milliseconds, printTable, spread } from "./support";

/**
 * What the inbox of an office asks of the database, with 20,000 cases of which 2,000 are open: the first page, three
 * filters, the counts of all tabs, searches, and the neighbors of a case. Control in the same run: the barest statement
 * that gives as many rows.
 */
const cases = Number(process.env.LINLI_BENCH_CASES ?? "20000");

const control = new Client(process.env.DATABASE_URL);
await control.connect();
await fillCases(control, cases);

const nowhere = { organizationId: null, subdistrictCode: null, supervisoryUnitId: null };
const officer: Actor = { accountId: officerId(1), name: "officer", role: "registrationOfficer", ...nowhere };
const center: Actor = { ...officer, role: "centerStaff", subdistrictCode: "310107015" };
const search = (params: InboxParams = {}) => readInboxSearch(params, new Date());

const { rows: known } = await control.query(`SELECT "id", "title" FROM "Case" ORDER BY "id" LIMIT 50`);
const titleOf = (round: number): string => known[round % known.length].title;
const pinyin = ["shequ", "weilao", "pt", "zhiyuan", "xiehui"];
const twenty = `SELECT "id", "number", "title", "dueOn" FROM "Case" WHERE "waitsFor" = 'bureau' ORDER BY "dueOn", "id" LIMIT 20`;

const timed = (work: (round: number) => Promise<unknown>) => (round: number) =>
  milliseconds(() => work(round));
const page = (actor: Actor, params: InboxParams = {}) =>
  Promise.all([listCases(actor, search(params)), tabCounts(actor, search(params))]);

const work = {
  "20 rows, bare": timed(() => control.query(twenty)),
  "first page": timed(() => listCases(officer, search())),
  "first page, center": timed(() => listCases(center, search())),
  "counts of the tabs": timed(() => tabCounts(officer, search())),
  "counts of the tabs, center": timed(() => tabCounts(center, search())),
  "first page and counts": timed(() => page(officer)),
  "count in the navigation": timed(() => countWaiting(officer, new Date())),
  "three filters": timed(() =>
    page(officer, { tab: "all", kind: "change", subdistrict: "310107015", direct: "no" }),
  ),
  "two characters": timed((round) => page(officer, { tab: "all", q: titleOf(round).slice(5, 7) })),
  pinyin: timed((round) => page(officer, { tab: "all", q: pinyin[round % pinyin.length] })),
  "neighbors of a case": timed((round) =>
    neighborsOf(officer, search({ tab: "all" }), known[round % known.length].id),
  ),
};

for (const run of Object.values(work)) await run(0);
const rounds = await alternate(work);
const bare = median(rounds["20 rows, bare"]);
console.log(`\n${cases.toLocaleString("en-US")} cases`);
printTable(
  Object.entries(rounds).map(([name, times]) => ({
    work: name,
    "median ms": median(times),
    spread: spread(times),
    "times the control": median(times) / bare,
  })),
);
await control.end();
await database().$disconnect();
