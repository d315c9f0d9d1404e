import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  commitmentTo,
  type DrawRecord,
  drawAgain,
  drawInspectors,
  drawTargets,
  numbered,
  populationHash,
  seedOf,
} from "@/lib/domain/supervision/inspections/plans/rules";

const codes = fc.uniqueArray(fc.stringMatching(/^52310107MJX\d{6}[0-9A-Z]$/), {
  minLength: 1,
  maxLength: 60,
});
const seeds = fc.stringMatching(/^[0-9a-f]{64}$/);
const staff = fc.uniqueArray(fc.uuid(), { minLength: 3, maxLength: 9 });

describe("the draw of targets", () => {
  it("is a function of seed and population: the order in which they are read does not matter", () => {
    fc.assert(
      fc.property(seeds, codes, fc.nat(70), fc.integer(), (seed, all, count, salt) => {
        const shuffled = all.toSorted((one, other) => ((one + salt < other + salt ? salt : -salt) % 2) - 0.5);
        expect(drawTargets(seed, shuffled, count)).toEqual(drawTargets(seed, all, count));
        expect(populationHash(shuffled)).toBe(populationHash(all));
      }),
    );
  });

  it("gives exactly as many as were asked for, each once, and all where there are fewer", () => {
    fc.assert(
      fc.property(seeds, codes, fc.nat(70), (seed, all, count) => {
        const drawn = drawTargets(seed, all, count);
        expect(drawn).toHaveLength(Math.min(count, all.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((code) => all.includes(code))).toBe(true);
      }),
    );
  });

  it("adds to a smaller draw and never exchanges it", () => {
    fc.assert(
      fc.property(seeds, codes, fc.nat(30), (seed, all, count) => {
        expect(drawTargets(seed, all, count + 5).slice(0, count)).toEqual(drawTargets(seed, all, count));
      }),
    );
  });

  it("favors nobody: over many seeds everybody comes about as often", () => {
    const all = Array.from({ length: 20 }, (_, place) => `52310107MJX${String(place).padStart(6, "0")}A`);
    const counts = new Map(all.map((code) => [code, 0]));
    for (let round = 0; round < 2_000; round += 1) {
      for (const code of drawTargets(seedOf("secret", "hash", String(round)), all, 5)) {
        counts.set(code, (counts.get(code) ?? 0) + 1);
      }
    }
    // 500 expected each; six standard deviations are about 116.
    for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(116);
  });
});

describe("the draw of inspectors", () => {
  it("never takes somebody with a stake, never twice the same, and as many as are impartial", () => {
    fc.assert(
      fc.property(seeds, codes, staff, fc.integer({ min: 1, max: 3 }), (seed, targets, pool, each) => {
        const stakes = new Map(targets.map((code, place) => [code, new Set(pool.slice(0, place % 3))]));
        for (const { code, inspectorIds } of drawInspectors(seed, targets, pool, { each, stakes })) {
          const barred = stakes.get(code) ?? new Set();
          expect(inspectorIds.filter((id) => barred.has(id))).toEqual([]);
          expect(new Set(inspectorIds).size).toBe(inspectorIds.length);
          expect(inspectorIds).toHaveLength(Math.min(each, pool.length - barred.size));
        }
      }),
    );
  });

  it("does not depend on the order of the pool and shares the work out evenly", () => {
    fc.assert(
      fc.property(seeds, codes, staff, (seed, targets, pool) => {
        const options = { each: 2, stakes: new Map() };
        const drawn = drawInspectors(seed, targets, pool, options);
        expect(drawInspectors(seed, targets, pool.toReversed(), options)).toEqual(drawn);
        const load = pool.map((id) => drawn.filter(({ inspectorIds }) => inspectorIds.includes(id)).length);
        expect(Math.max(...load) - Math.min(...load)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("a second draw", () => {
  const all = numbered(["52310107MJX000002B", "52310107MJX000001A", "52310107MJX000003C"]);
  const secret = "9f".repeat(32);
  const hash = populationHash(all);
  const seed = seedOf(secret, hash, "3 5 2 6 1 4");
  const pool = { ids: ["a", "b", "c"], stakes: { "52310107MJX000002B": ["a"] } };
  const drawn = drawInspectors(seed, drawTargets(seed, all, 2), pool.ids, {
    each: 2,
    stakes: new Map([["52310107MJX000002B", new Set(["a"])]]),
  });
  const record: DrawRecord = {
    secret,
    commitment: commitmentTo(secret),
    entropy: "3 5 2 6 1 4",
    populationHash: hash,
    seed,
    codes: all,
    targetCount: 2,
    pool,
    inspectorsEach: 2,
  };

  it("finds the same", () => {
    expect(drawAgain(record, drawn)).toEqual({
      isCommitted: true,
      isSamePopulation: true,
      isSeedRight: true,
      isSameDraw: true,
      isSameInspectors: true,
    });
  });

  it("finds out an exchanged secret, list, word or target", () => {
    expect(drawAgain({ ...record, secret: "00".repeat(32) }, drawn)).toMatchObject({
      isCommitted: false,
      isSeedRight: false,
    });
    expect(drawAgain({ ...record, codes: all.slice(1) }, drawn).isSamePopulation).toBe(false);
    expect(drawAgain({ ...record, entropy: "1 1 1 1 1 1" }, drawn).isSeedRight).toBe(false);
    const [first] = drawn;
    expect(drawAgain(record, first ? [first] : []).isSameDraw).toBe(false);
    const exchanged = drawn.map((one) => ({ ...one, inspectorIds: ["c"] }));
    expect(drawAgain(record, exchanged).isSameInspectors).toBe(false);
  });
});
