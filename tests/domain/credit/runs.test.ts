/** What a run over the register writes as the lines of a step, beside the difference of the lines of both days. */
import { beforeAll, expect, it } from "vitest";
import { recordKindKeys } from "@/lib/domain/credit/records/rules";
import { originalContent } from "@/lib/domain/credit/rulebooks/rules";
import { recomputeRegister } from "@/lib/domain/credit/scores/commands/recompute";
import { getHistory } from "@/lib/domain/credit/scores/queries/history";
import { differences, linesOn } from "@/lib/domain/credit/scores/queries/lines";
import type { LineChange } from "@/lib/domain/credit/scores/schema";
import { visitor } from "@/lib/platform/auth/actor";
import { addDays, type CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { makeRulebook, recordRow } from "../../factories/credit";
import { createOrganization, createPlaces } from "../../factories/organization";

const firstDay: CalendarDate = "2025-01-01";
const days = [0, 40, 41, 200, 520].map((offset) => addDays(firstDay, offset));
const organizations = 12;
const records = 25;

const run = (day: CalendarDate) =>
  database().$transaction((tx) => recomputeRegister(tx, day), { timeout: 60_000 });

/** Scores as they are kept: the day of each, and its total. */
async function keptScores() {
  const rows = await database().creditScore.findMany();
  return new Map(rows.map((row) => [row.organizationId, { ...row, day: fromDatabaseDate(row.day) }]));
}

beforeAll(async () => {
  await createPlaces();
  await makeRulebook("2020-01-01");
  for (let nth = 0; nth < organizations; nth += 1) {
    const { id } = await createOrganization({ establishedOn: "2015-06-01" });
    const rows = Array.from({ length: records }, (_, index) => {
      const chance = nth * 97 + index * 61;
      const occurredOn = addDays(firstDay, 500 - (chance % 1500));
      const kind = recordKindKeys[chance % recordKindKeys.length] ?? "penalty.warning";
      const endedOn = chance % 3 === 0 ? addDays(occurredOn, 60) : null;
      return recordRow(id, { kind, value: 1 + (chance % 40), occurredOn, endedOn });
    });
    await database().creditRecord.createMany({ data: rows });
  }
});

const comparable = (lines: readonly LineChange[]) => lines.map((line) => JSON.stringify(line)).sort();
const pointsOf = (lines: readonly LineChange[]) =>
  lines.reduce((sum, { before, after }) => sum + (after ?? 0) - (before ?? 0), 0);

it("explains every step by the lines that differ, the largest first", async () => {
  await run(days[0] ?? firstDay);
  let steps = 0;
  for (const day of days.slice(1)) {
    const kept = await keptScores();
    await run(day);
    for (const [id, before] of kept) {
      const step = (await getHistory(visitor, id, { from: day, until: day }))[0];
      if (!step) continue;
      steps += 1;
      const [earlier, later] = [
        await linesOn(database(), [id], before.day, originalContent),
        await linesOn(database(), [id], day, originalContent),
      ];
      expect(comparable(step.lines)).toEqual(comparable(sameKeys(differences(earlier, later))));
      expect(pointsOf(step.lines)).toBe(step.total - before.total);
      const sizes = step.lines.map(({ before, after }) => Math.abs((after ?? 0) - (before ?? 0)));
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }
  }
  expect(steps).toBeGreaterThan(organizations * 2);
});

/** The keys in the order in which the database gives them. */
function sameKeys(lines: readonly LineChange[]): LineChange[] {
  return lines.map(({ key, kind, after, before, recordId, dimension }) => ({
    key,
    kind,
    after,
    before,
    recordId,
    dimension,
  }));
}
