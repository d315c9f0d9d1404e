import { describe, expect, it } from "vitest";
import { problemOfSet, totalOf } from "@/lib/domain/evaluations/indicator-sets/rules";
import { gradeOf, isHeldOn, meanTotal, reminderDue, validUntil } from "@/lib/domain/evaluations/rules";
import { issuesOf } from "@/lib/domain/evaluations/self-assessments/rules";
import { hasQuorum, outcomeOf } from "@/lib/domain/evaluations/votes/rules";
import { smallTree } from "@/tests/factories/evaluations";

const cutoffs = { 5: 900, 4: 800, 3: 700, 2: 600, 1: 500 };

describe("the grade of a total", () => {
  it.each([
    [1000, 5],
    [900, 5],
    [899, 4],
    [800, 4],
    [799, 3],
    [700, 3],
    [600, 2],
    [500, 1],
    [499, 0],
    [0, 0],
  ])("%i points earn %i", (total, grade) => expect(gradeOf(total, cutoffs)).toBe(grade));

  it("is taken from the mean of the assessors, halves up", () => {
    expect(meanTotal([812, 799])).toBe(806);
    expect(() => meanTotal([])).toThrow(RangeError);
  });
});

describe("points", () => {
  it("add up over dimensions, and unknown indicators count nothing", () => {
    expect(totalOf(smallTree, { basics1: 150, basics2: null, work1: 300, other: 900 })).toBe(450);
  });

  it("are missing, too high or without words until they are right", () => {
    const [basics] = smallTree;
    const answers = { p_basics1: "201", p_basics2: "5", t_basics2: "" };
    const found = issuesOf(answers, basics as never, true);
    expect(found.map(({ path }) => path[0])).toEqual(["p_basics1", "t_basics2"]);
    expect(issuesOf({ p_basics1: "200", p_basics2: "0" }, basics as never, false)).toEqual([]);
  });

  it("of a set in force are a thousand, with falling cut-offs and different keys", () => {
    expect(problemOfSet(smallTree, cutoffs)).toBeNull();
    expect(problemOfSet(smallTree.slice(1), cutoffs)).toBe("points");
    expect(problemOfSet([...smallTree.slice(1), ...smallTree.slice(1)], cutoffs)).toBe("points");
    expect(problemOfSet(smallTree, { ...cutoffs, 4: 900 })).toBe("cutoffs");
  });
});

describe("a vote", () => {
  const figures = { majority: 5000, quorum: 6667 };
  it.each([
    ["all for one", { 4: 3 }, 3, { grade: 4 }],
    ["two of three", { 4: 2, 3: 1 }, 3, { grade: 4 }],
    ["half is no majority", { 4: 2, 3: 2 }, 4, { leading: [4, 3] }],
    ["three ways", { 5: 1, 4: 1, 3: 1 }, 3, { leading: [5, 4, 3] }],
    ["absent members count against", { 4: 2, 3: 1 }, 4, { leading: [4, 3] }],
    ["no grade can win", { 0: 2, 3: 1 }, 3, { grade: 0 }],
  ] as const)("%s", (_, tally, entitled, outcome) => {
    expect(outcomeOf({ tally, entitled, ...figures })).toEqual(outcome);
  });

  it.each([
    [1, 2, false],
    [2, 3, true],
    [2, 4, false],
    [3, 4, true],
    [3, 5, false],
    [4, 6, true],
    [5, 8, false],
    [6, 9, true],
    [0, 0, false],
  ] as const)("%i of %i members are two thirds of those who may vote: %s", (voted, entitled, expected) => {
    expect(hasQuorum({ tally: { 4: voted }, entitled, ...figures })).toBe(expected);
  });
});

describe("a grade", () => {
  it("holds five years through its last day", () => {
    const until = validUntil("2026-12-10", 5);
    expect(until).toBe("2031-12-09");
    const held = { grade: 4, validFrom: "2026-12-10", validUntil: until, endedOn: null } as const;
    expect([
      isHeldOn(held, "2026-12-09"),
      isHeldOn(held, "2031-12-09"),
      isHeldOn(held, "2031-12-10"),
    ]).toEqual([false, true, false]);
    expect(isHeldOn({ ...held, endedOn: "2028-01-01" }, "2028-01-01")).toBe(false);
  });

  it("is reminded of once at each stage", () => {
    expect(reminderDue(181, null, [180, 30])).toBeNull();
    expect(reminderDue(180, null, [180, 30])).toBe(180);
    expect(reminderDue(90, 180, [180, 30])).toBeNull();
    expect(reminderDue(30, 180, [180, 30])).toBe(30);
    expect(reminderDue(29, 30, [180, 30])).toBeNull();
    expect(reminderDue(-1, null, [180, 30])).toBeNull();
  });
});
