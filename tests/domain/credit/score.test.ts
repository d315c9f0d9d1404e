import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type RecordKind, recordKindKeys } from "@/lib/domain/credit/records/rules";
import { originalContent } from "@/lib/domain/credit/rulebooks/rules";
import { decays, type RulebookContent } from "@/lib/domain/credit/rulebooks/schema";
import { creditDimensions } from "@/lib/domain/credit/schema";
import { changesBetween } from "@/lib/domain/credit/scores/queries/compare";
import { reckonOne } from "@/lib/domain/credit/scores/queries/reckon";
import { getScore } from "@/lib/domain/credit/scores/queries/score";
import { scoreIf } from "@/lib/domain/credit/scores/queries/what-if";
import { system, visitor } from "@/lib/platform/auth/actor";
import { addDays, type CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { makeRulebook, type RecordTraits, recordRow } from "../../factories/credit";
import { createOrganization, createPlaces } from "../../factories/organization";

const firstDay: CalendarDate = "2021-01-01";
const day = (offset: number): CalendarDate => addDays(firstDay, offset);

const recordOf = fc.record({
  kind: fc.constantFrom(...recordKindKeys),
  value: fc.integer({ min: 1, max: 90 }),
  occurredOn: fc.integer({ min: 0, max: 2100 }).map(day),
  delay: fc.integer({ min: 0, max: 30 }),
  lasts: fc.option(fc.integer({ min: 1, max: 900 })),
});
type Drawn = typeof recordOf extends fc.Arbitrary<infer One> ? One : never;

const traitsOf = ({ kind, value, occurredOn, delay, lasts }: Drawn): RecordTraits => ({
  kind,
  value,
  occurredOn,
  countsFrom: addDays(occurredOn, delay),
  endedOn: lasts === null ? null : addDays(occurredOn, delay + lasts),
});

const history = fc.array(recordOf, { maxLength: 25 });
const anyDay = fc.integer({ min: 0, max: 2300 }).map(day);

/** Rules with other points, caps, validity and decay, still adding up to 1,000. */
const rules: fc.Arbitrary<RulebookContent> = fc
  .array(
    fc.record({
      points: fc.integer({ min: -120, max: 120 }),
      perUnit: fc.integer({ min: -3, max: 3 }),
      unitCap: fc.option(fc.integer({ min: 1, max: 50 })),
      cap: fc.option(fc.integer({ min: 1, max: 100 })),
      validityMonths: fc.integer({ min: 1, max: 60 }),
      decay: fc.constantFrom(...decays),
    }),
    { minLength: recordKindKeys.length, maxLength: recordKindKeys.length },
  )
  .map((drawn) => ({
    ...originalContent,
    rules: originalContent.rules.map((rule, index) => ({ ...rule, ...drawn[index] })),
  }));

async function organizationWith(records: readonly RecordTraits[]) {
  const { id } = await createOrganization({ establishedOn: "2015-06-01" });
  const rows = records.map((traits) => recordRow(id, traits));
  await database().creditRecord.createMany({ data: rows });
  return { id, rows };
}

const reckon = (organizationId: string, date: CalendarDate, content = originalContent) =>
  reckonOne(database(), { organizationId, day: date, content });

const runs = { numRuns: 40 };

let named: string;

beforeAll(async () => {
  await createPlaces();
  named = (await makeRulebook("2020-01-01")).id;
});

describe("a score", () => {
  it("is the sum of its lines, and each dimension the sum of its own, within its bounds", async () => {
    await fc.assert(
      fc.asyncProperty(history, anyDay, rules, async (drawn, date, content) => {
        const { id } = await organizationWith(drawn.map(traitsOf));
        const reckoned = await reckon(id, date, content);
        expect(reckoned).not.toBeNull();
        const lines = reckoned?.lines ?? [];
        expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(reckoned?.total);
        for (const { key, maximum } of content.dimensions) {
          const own = lines.filter(({ dimension }) => dimension === key);
          const points = own.reduce((sum, line) => sum + line.points, 0);
          expect(points).toBe(reckoned?.[key]);
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(maximum);
        }
      }),
      runs,
    );
  });

  it("is the same whatever the order in which its records arrived, and however often it is reckoned", async () => {
    await fc.assert(
      fc.asyncProperty(history, anyDay, async (drawn, date) => {
        const first = await organizationWith(drawn.map(traitsOf));
        const second = await organizationWith(drawn.map(traitsOf).reverse());
        const [one, other, again] = [
          await reckon(first.id, date),
          await reckon(second.id, date),
          await reckon(first.id, date),
        ];
        expect(again).toEqual(one);
        expect(other?.total).toBe(one?.total);
        expect(creditDimensions.map((key) => other?.[key])).toEqual(
          creditDimensions.map((key) => one?.[key]),
        );
      }),
      runs,
    );
  });

  it("does not know the time zone of the session, whatever its records, day and rules", async () => {
    const zones = ["UTC", "Asia/Shanghai", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago"];
    await fc.assert(
      fc.asyncProperty(history, anyDay, rules, async (drawn, date, content) => {
        const { id } = await organizationWith(drawn.map(traitsOf));
        const first = await reckon(id, date, content);
        for (const zone of zones) {
          const reckoned = await database().$transaction(async (tx) => {
            await tx.$executeRaw`SELECT set_config('TimeZone', ${zone}, true)`;
            return reckonOne(tx, { organizationId: id, day: date, content });
          });
          expect(reckoned).toEqual(first);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("knows no other organization, no record that counts only later, and not what happened in between", async () => {
    await fc.assert(
      fc.asyncProperty(history, history, anyDay, async (drawn, others, date) => {
        const { id } = await organizationWith(drawn.map(traitsOf));
        const before = await reckon(id, date);
        await organizationWith(others.map(traitsOf));
        const later = others.map((one, index) => ({
          ...traitsOf(one),
          countsFrom: addDays(date, 1 + index),
          endedOn: null,
        }));
        await database().creditRecord.createMany({ data: later.map((traits) => recordRow(id, traits)) });
        expect(await reckon(id, date)).toEqual(before);
      }),
      runs,
    );
  });

  let latest: CalendarDate = "2020-01-01";
  it("under a rulebook that is named does not know which rules are in force", async () => {
    await fc.assert(
      fc.asyncProperty(history, anyDay, rules, async (drawn, date, content) => {
        const { id } = await organizationWith(drawn.map(traitsOf));
        const asked = { day: date, rulebookId: named };
        const first = await getScore(system, id, asked);
        latest = addDays(latest, 1);
        await makeRulebook(latest, content);
        const other = await getScore(system, id, asked);
        expect(other).toEqual(first);
      }),
      { numRuns: 10 },
    );
  });

  it("loses exactly the effect of a record that is annulled, and keeps it on the days before", async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.nat(), async (drawn, which) => {
        const date = day(2200);
        const { id, rows } = await organizationWith(drawn.map(traitsOf));
        const annulled = rows[which % Math.max(1, rows.length)];
        if (!annulled) return;
        const without = await organizationWith(
          drawn.map(traitsOf).filter((_, index) => rows[index] !== annulled),
        );
        const before = await reckon(id, addDays(date, -1));
        await database().creditRecord.update({
          where: { id: annulled.id },
          data: { annulledOn: new Date(`${date}T00:00:00Z`) },
        });
        expect((await reckon(id, date))?.total).toBe((await reckon(without.id, date))?.total);
        expect(await reckon(id, addDays(date, -1))).toEqual(before);
      }),
      runs,
    );
  });

  it("is what a what-if said it would be", async () => {
    await fc.assert(
      fc.asyncProperty(history, recordOf, anyDay, async (drawn, added, date) => {
        const { id, rows } = await organizationWith(drawn.map(traitsOf));
        const removed = rows[0];
        const { kind, value, occurredOn } = added;
        const whatIf = { added: [{ kind, value, occurredOn }], removedIds: removed ? [removed.id] : [] };
        const said = await scoreIf({ organizationId: id, day: date, content: originalContent, whatIf });
        await database().creditRecord.create({ data: recordRow(id, { kind, value, occurredOn }) });
        if (removed) {
          await database().creditRecord.update({
            where: { id: removed.id },
            data: { annulledOn: new Date("2000-01-01T00:00:00Z") },
          });
        }
        const happened = await reckon(id, date);
        expect(said).toEqual({ total: happened?.total, grade: happened?.grade });
      }),
      runs,
    );
  });

  it("differs between two days by exactly the lines that differ", async () => {
    await fc.assert(
      fc.asyncProperty(history, anyDay, anyDay, async (drawn, one, other) => {
        const { id } = await organizationWith(drawn.map(traitsOf));
        const first = await getScore(visitor, id, { day: one });
        const second = await getScore(visitor, id, { day: other });
        if (!first || !second) throw new Error("no score");
        const moved = changesBetween(first, second).reduce(
          (sum, { before, after }) => sum + (after ?? 0) - (before ?? 0),
          0,
        );
        expect(second.total - first.total).toBe(moved);
      }),
      runs,
    );
  });
});

describe("a grade", () => {
  const checked: RecordTraits = { kind: "annualCheck.qualified", occurredOn: "2026-03-01" };
  const cases: [string, RecordKind, string][] = [
    ["serious dishonesty", "listing.seriousDishonesty", "D"],
    ["abnormal activities", "listing.abnormalActivities", "C"],
    ["an open suspension", "penalty.suspension", "C"],
  ];
  const generous: RulebookContent = {
    ...originalContent,
    dimensions: originalContent.dimensions.map(({ key, maximum }) => ({ key, maximum, start: maximum })),
    rules: originalContent.rules.map((rule) => ({ ...rule, points: 0, perUnit: 0 })),
  };

  it.each(cases)("is held down by %s, and free again when it ends", async (_, kind, grade) => {
    const { id } = await organizationWith([
      checked,
      { kind, occurredOn: "2026-04-01", endedOn: "2026-10-01" },
    ]);
    expect((await reckon(id, "2026-03-31", generous))?.grade).toBe("A");
    expect((await reckon(id, "2026-04-01", generous))?.grade).toBe(grade);
    expect((await reckon(id, "2026-09-30", generous))?.grade).toBe(grade);
    expect((await reckon(id, "2026-10-01", generous))?.grade).toBe("A");
  });

  it("is none before six months in the register, and none without an annual check", async () => {
    const { id } = await createOrganization({ establishedOn: "2025-08-31" });
    await database().creditRecord.create({ data: recordRow(id, { ...checked, occurredOn: "2025-09-01" }) });
    expect((await reckon(id, "2026-02-27"))?.grade).toBe("N");
    expect((await reckon(id, "2026-02-28"))?.grade).not.toBe("N");
    const other = await createOrganization({ establishedOn: "2015-01-01" });
    expect((await reckon(other.id, "2026-02-28"))?.grade).toBe("N");
  });

  it("changes at its bounds and nowhere else", async () => {
    const base = originalContent.dimensions.reduce((sum, { start }) => sum + start, 0);
    const { id } = await organizationWith([checked]);
    const total = (await reckon(id, "2026-06-01"))?.total ?? 0;
    expect(total).toBeGreaterThan(base);
    const bounds = (B: number): RulebookContent => ({
      ...originalContent,
      grades: [
        { grade: "A", from: 999 },
        { grade: "B", from: B },
        { grade: "C", from: 10 },
        { grade: "D", from: 0 },
      ],
    });
    expect((await reckon(id, "2026-06-01", bounds(total)))?.grade).toBe("B");
    expect((await reckon(id, "2026-06-01", bounds(total + 1)))?.grade).toBe("C");
  });
});

describe("the end of a record", () => {
  const only = (change: object): RulebookContent => ({
    ...originalContent,
    rules: originalContent.rules.map((rule) => ({
      ...rule,
      points: 0,
      perUnit: 0,
      ...(rule.key === "penalty.warning" && { points: -60, cap: null, ...change }),
    })),
  });
  const points = async (occurredOn: CalendarDate, date: CalendarDate, change: object) => {
    const { id } = await organizationWith([{ kind: "penalty.warning", occurredOn }]);
    const reckoned = await reckon(id, date, only(change));
    return reckoned?.lines.find(({ key }) => key === "penalty.warning")?.points ?? 0;
  };
  const table: [CalendarDate, object, CalendarDate, number][] = [
    ["2024-02-29", { validityMonths: 12, decay: "none" }, "2025-02-27", -60],
    ["2024-02-29", { validityMonths: 12, decay: "none" }, "2025-02-28", 0],
    ["2025-01-31", { validityMonths: 1, decay: "none" }, "2025-02-27", -60],
    ["2025-01-31", { validityMonths: 1, decay: "none" }, "2025-02-28", 0],
    ["2025-01-30", { validityMonths: 1, decay: "none" }, "2025-02-28", 0],
    ["2025-03-31", { validityMonths: 1, decay: "none" }, "2025-04-29", -60],
    ["2025-03-31", { validityMonths: 1, decay: "none" }, "2025-04-30", 0],
    ["2025-02-28", { validityMonths: 1, decay: "none" }, "2025-03-27", -60],
    ["2025-02-28", { validityMonths: 1, decay: "none" }, "2025-03-28", 0],
    ["2023-08-31", { validityMonths: 36, decay: "halfway" }, "2025-02-27", -60],
    ["2023-08-31", { validityMonths: 36, decay: "halfway" }, "2025-02-28", -30],
    ["2023-08-31", { validityMonths: 36, decay: "halfway" }, "2026-08-30", -30],
    ["2023-08-31", { validityMonths: 36, decay: "halfway" }, "2026-08-31", 0],
    ["2025-01-31", { validityMonths: 12, decay: "linear" }, "2025-02-27", -60],
    ["2025-01-31", { validityMonths: 12, decay: "linear" }, "2025-02-28", -55],
    ["2025-01-31", { validityMonths: 12, decay: "linear" }, "2025-03-30", -55],
    ["2025-01-31", { validityMonths: 12, decay: "linear" }, "2025-03-31", -50],
    ["2025-01-31", { validityMonths: 12, decay: "linear" }, "2026-01-30", -5],
    ["2025-01-31", { validityMonths: 12, decay: "linear" }, "2026-01-31", 0],
  ];

  it.each(table)("%s, %o, on %s: %i points", async (occurredOn, change, date, expected) => {
    expect(await points(occurredOn, date, change)).toBe(expected);
  });
});
