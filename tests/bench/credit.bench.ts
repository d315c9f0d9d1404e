import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { rehearse } from "@/lib/domain/credit/rulebooks/commands/rehearse";
import { originalContent } from "@/lib/domain/credit/rulebooks/rules";
import { recomputeRegister } from "@/lib/domain/credit/scores/commands/recompute";
import { whatWouldRaise } from "@/lib/domain/credit/scores/queries/chances";
import { countGrades, distribution } from "@/lib/domain/credit/scores/queries/distribution";
import { getHistory } from "@/lib/domain/credit/scores/queries/history";
import { listScores } from "@/lib/domain/credit/scores/queries/list";
import { movers } from "@/lib/domain/credit/scores/queries/movers";
import { reckonOne } from "@/lib/domain/credit/scores/queries/reckon";
import { getScore } from "@/lib/domain/credit/scores/queries/score";
import { visitor } from "@/lib/platform/auth/actor";
import { addDays, type CalendarDate, calendarDate } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { fillHistory, fillRecords, places } from "./credit/fill-credit";
import { fillRegister } from "./search/fill-register";
import { alternate, median, milliseconds, printTable, ROUNDS, short, spread } from "./support";

/**
 * Scoring a register of 100,000 organizations with 30 records each: the first run over all of them, a day later (what time
 * changed, with lines and history), a draft of the rules tried on all; then what the pages of one organization, of the
 * list and of the credit desk ask. Controls in the same run: the barest statements that read as many rows.
 *
 * LINLI_BENCH_CREDIT=10000 measures a smaller register.
 */
const organizations = Number(process.env.LINLI_BENCH_CREDIT ?? "100000");
const records = 30;
const firstDay = calendarDate("2026-11-02");

const control = new Client(process.env.DATABASE_URL);
await control.connect();
const filling = await milliseconds(async () => {
  await fillRegister(control, 0, organizations, places);
  await fillRecords(control, records);
});
console.log(`${organizations * records} records filled in ${short(filling / 1000)} s`);

const inOne = <Result>(work: (tx: Transaction) => Promise<Result>) =>
  database().$transaction(work, { timeout: 600_000 });
const sumAll = `SELECT count(*) FROM (SELECT "organizationId", sum("value") FROM "CreditRecord"
  WHERE "countsFrom" <= $1 AND ("endedOn" IS NULL OR "endedOn" > $1) GROUP BY 1) sums`;

const first = await milliseconds(() => inOne((tx) => recomputeRegister(tx, firstDay)));
console.log(`first run, every score written: ${short(first / 1000)} s`);
await fillHistory(control, firstDay);

/** A draft with other points for one kind in four. */
async function draftRehearsal(round: number): Promise<string> {
  const content = {
    ...originalContent,
    rules: originalContent.rules.map((rule, index) =>
      index % 4 === round % 4 ? { ...rule, points: rule.points + 9 } : rule,
    ),
  };
  const base = await database().creditRulebook.findFirstOrThrow({ where: { status: "adopted" } });
  const draft = await database().creditRulebook.create({
    data: { ordinal: 10 + round, title: "草稿", titleEn: "Draft", content, createdByName: "起草人" },
  });
  const rehearsal = await database().creditRehearsal.create({
    data: {
      rulebookId: draft.id,
      baseId: base.id,
      rulebookVersion: 1,
      day: toDatabaseDate(firstDay),
      taskId: randomUUID(),
      requestedByName: "起草人",
    },
  });
  return rehearsal.id;
}

const { rows: known } = await control.query(`SELECT "id" FROM "Organization" ORDER BY "sortKey" LIMIT 500`);
const some = (round: number) => known.slice(round * 50, round * 50 + 50).map(({ id }) => id as string);
const each = async (round: number, work: (id: string) => Promise<unknown>) => {
  const ids = some(round);
  return (
    (await milliseconds(async () => {
      for (const id of ids) await work(id);
    })) / ids.length
  );
};
const asked = 4;
const often = async (work: () => Promise<unknown>) =>
  (await milliseconds(async () => {
    for (let time = 0; time < asked; time += 1) await work();
  })) / asked;

let reached: CalendarDate = firstDay;
let steps = 0;
const whole = {
  "sum of all values, bare": () => milliseconds(() => control.query(sumAll, [firstDay])),
  "a day later: lines and history": () => {
    reached = addDays(reached, 1);
    return milliseconds(async () => {
      steps += await inOne((tx) => recomputeRegister(tx, reached));
    });
  },
  "rehearsal on all": async (round: number) => {
    const id = await draftRehearsal(round);
    return milliseconds(() => inOne((tx) => rehearse(tx, id)));
  },
};
const single = {
  "records of one, bare": (round: number) =>
    each(round, (id) => control.query(`SELECT * FROM "CreditRecord" WHERE "organizationId" = $1`, [id])),
  "one organization, every line": (round: number) =>
    each(round, (organizationId) =>
      reckonOne(database(), { organizationId, day: firstDay, content: originalContent }),
    ),
  "one organization as its page reads it": (round: number) =>
    each(round, (id) => getScore(visitor, id, { day: firstDay })),
  "history of one": (round: number) => each(round, (id) => getHistory(visitor, id)),
  "what would raise one": (round: number) => each(round, (id) => whatWouldRaise(visitor, id, firstDay)),
};
const twenty = { page: 1, pageSize: 20 };
const middle = { page: Math.ceil(organizations / 40), pageSize: 20 };
const asScores = (search: Parameters<typeof listScores>[1]) => () => often(() => listScores(visitor, search));
const lists = {
  "twenty scores, bare": () =>
    often(() => control.query(`SELECT * FROM "CreditScore" ORDER BY "total" DESC LIMIT 20`)),
  "first page of the list": asScores(twenty),
  "by name": asScores({ ...twenty, sort: "name" }),
  "page in the middle": asScores(middle),
  "grade and subdistrict": asScores({ ...twenty, grade: "C", subdistrict: places[5] }),
  "a rare word": asScores({ ...twenty, text: "麒麟" }),
  "a common word": asScores({ ...twenty, text: "服务中心" }),
};
const desk = {
  "sum of all scores, bare": () => often(() => control.query(`SELECT sum("total") FROM "CreditScore"`)),
  "count by grade, public page": () => often(() => countGrades(visitor)),
  "distribution, credit desk": () => often(() => distribution(visitor)),
  "movers of a quarter": () =>
    often(() => movers(visitor, { from: addDays(firstDay, -91), until: firstDay })),
  "movers of a year": () => often(() => movers(visitor, { from: addDays(firstDay, -365), until: firstDay })),
};

async function report(work: Record<string, (round: number) => Promise<number>>, rounds: number) {
  const measured = await alternate(work, rounds);
  const [bare = 1] = Object.values(measured).map(median);
  printTable(
    Object.entries(measured).map(([name, times]) => ({
      work: name,
      "median ms": median(times),
      spread: spread(times),
      "times the control": median(times) / bare,
    })),
  );
}

console.log(`\n${organizations.toLocaleString("en-US")} organizations with ${records} records each`);
await report(whole, ROUNDS);
console.log(`${steps} steps of history in ${ROUNDS} days`);
for (const work of [single, lists, desk]) await report(work, ROUNDS);

await control.end();
await database().$disconnect();
