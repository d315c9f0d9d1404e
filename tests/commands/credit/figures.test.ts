import { beforeAll, describe, expect, it } from "vitest";
import { bulletinColumns } from "@/app/api/credit/bulletins/[year]/columns";
import { dueSearches } from "@/app/bureau/credit/due-searches";
import { readScoreSearch } from "@/app/frame/credit/score-search";
import { countCases } from "@/lib/domain/cases/inbox/queries/counts";
import { inboxAddress, readInboxSearch } from "@/lib/domain/cases/inbox/schema";
import { getBulletin } from "@/lib/domain/credit/bulletins/queries";
import { figureRows } from "@/lib/domain/credit/bulletins/rules";
import { originalContent } from "@/lib/domain/credit/rulebooks/rules";
import { type CreditDimension, type CreditGrade, creditDimensions } from "@/lib/domain/credit/schema";
import { compareScores } from "@/lib/domain/credit/scores/queries/compare";
import { distribution } from "@/lib/domain/credit/scores/queries/distribution";
import { listScores, type ScoreSearch } from "@/lib/domain/credit/scores/queries/list";
import { visitor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { sayIn } from "@/lib/platform/i18n/say";
import { sheetResponse } from "@/lib/platform/sheets/sheet-response";
import { makePerson } from "../../factories/accounts";
import { makeRecord, makeRulebook } from "../../factories/credit";
import { createOrganization, createPlaces, type OrganizationTraits } from "../../factories/organization";

let rulebookId: string;
const [changfeng, changshou] = ["310107014", "310107015"];
const day: CalendarDate = "2026-06-01";

/** An organization with this score since a day, all of whose points but the governance ones lie in one dimension. */
async function scored(
  name: string,
  grade: CreditGrade,
  total: number,
  {
    governance = 0,
    steps = [],
    ...traits
  }: OrganizationTraits & { governance?: number; steps?: Step[] } = {},
) {
  const { id } = await createOrganization({ name, ...traits });
  const none = Object.fromEntries(creditDimensions.map((key) => [key, 0])) as Record<CreditDimension, number>;
  const points = { ...none, governance, registration: total - governance };
  await database().creditScore.create({
    data: { organizationId: id, day: toDatabaseDate(day), rulebookId, total, grade, ...points },
  });
  for (const [on, after, gradeAfter, before, gradeBefore] of steps) {
    await database().creditScoreChange.create({
      data: {
        organizationId: id,
        day: toDatabaseDate(on),
        rulebookId,
        total: after,
        grade: gradeAfter,
        totalBefore: before,
        gradeBefore,
        cause: before === null ? "first" : "records",
        lines: [],
      },
    });
  }
  return id;
}
type Step = [CalendarDate, number, CreditGrade, number | null, CreditGrade | null];

let first: string;

beforeAll(async () => {
  await createPlaces();
  rulebookId = (await makeRulebook("2020-01-01")).id;
  first = await scored("上海普陀区甲服务中心", "A", 870, {
    subdistrictCode: changfeng,
    governance: 100,
    steps: [
      ["2025-03-01", 720, "B", null, null],
      ["2026-02-01", 870, "A", 720, "B"],
    ],
  });
  await scored("上海普陀区乙服务中心", "C", 560, {
    subdistrictCode: changfeng,
    governance: 41,
    steps: [
      ["2025-03-01", 710, "B", null, null],
      ["2026-03-01", 560, "C", 710, "B"],
    ],
  });
  await scored("上海市普陀区丙协会", "B", 720, {
    kind: "socialGroup",
    subdistrictCode: changshou,
    steps: [["2024-05-01", 720, "B", null, null]],
  });
  await scored("上海市普陀区丁协会", "N", 900, {
    kind: "socialGroup",
    subdistrictCode: changshou,
    steps: [["2026-05-01", 900, "N", null, null]],
  });
  await scored("上海普陀区戊服务中心", "D", 100, { status: "deregistered", deregisteredOn: "2026-01-02" });
});

describe("the spread of scores", () => {
  it("counts organizations in being by grade, form and place", async () => {
    const { grades, byKind, bySubdistrict } = await distribution(visitor);
    expect(grades).toEqual({ A: 1, B: 1, C: 1, D: 0, N: 1 });
    expect(byKind).toEqual([
      { key: "socialGroup", grades: { A: 0, B: 1, C: 0, D: 0, N: 1 } },
      { key: "socialServiceOrganization", grades: { A: 1, B: 0, C: 1, D: 0, N: 0 } },
    ]);
    expect(bySubdistrict).toMatchObject([
      { code: changfeng, grades: { A: 1, B: 0, C: 1, D: 0, N: 0 }, median: 560 },
      { code: changshou, grades: { A: 0, B: 1, C: 0, D: 0, N: 1 }, median: 720 },
    ]);
  });

  it("leaves what is not rated out of steps and means", async () => {
    const { histogram, dimensionBySubdistrict } = await distribution(visitor);
    expect(histogram).toEqual([
      { from: 550, count: 1 },
      { from: 700, count: 1 },
      { from: 850, count: 1 },
    ]);
    const mean = (code: string, key: CreditDimension) =>
      dimensionBySubdistrict.find((one) => one.code === code && one.key === key)?.mean;
    expect(mean(changfeng, "governance")).toBe(71);
    expect(mean(changshou, "registration")).toBe(720);
  });
});

async function found(search: Partial<ScoreSearch> = {}) {
  const { rows, count } = await listScores(visitor, { page: 1, pageSize: 10, ...search });
  return { totals: rows.map(({ total }) => total), count };
}

describe("the list of scores", () => {
  it("holds whoever stands in the register, in the order asked for, page by page", async () => {
    expect(await found()).toEqual({ totals: [900, 870, 720, 560], count: 4 });
    expect((await found({ sort: "total" })).totals).toEqual([560, 720, 870, 900]);
    expect(await found({ page: 2, pageSize: 3 })).toEqual({ totals: [560], count: 4 });
  });

  it("is narrowed by grade, form, place and words, as the figures count them", async () => {
    const { byKind, bySubdistrict } = await distribution(visitor);
    expect((await found({ grade: "N" })).totals).toEqual([900]);
    for (const { key, grades } of byKind) {
      expect((await found({ kind: key, grade: "B" })).count).toBe(grades.B);
    }
    for (const { code, grades } of bySubdistrict) {
      expect((await found({ subdistrict: code, grade: "A" })).count).toBe(grades.A);
    }
    expect((await found({ text: "乙服务" })).totals).toEqual([560]);
  });
});

describe("a mean of the district", () => {
  it("opens the organizations that it counts, the weakest in its dimension first", async () => {
    const { dimensionBySubdistrict } = await distribution(visitor);
    for (const { code, key, mean } of dimensionBySubdistrict) {
      const search = readScoreSearch({ subdistrict: code, dimension: key });
      const { rows, count } = await listScores(visitor, search);
      const points = rows.map((row) => row[key]);
      expect(points).toEqual(points.toSorted((first, second) => first - second));
      expect(Math.round(points.reduce((sum, one) => sum + one, 0) / count)).toBe(mean);
    }
    const back = await listScores(visitor, readScoreSearch({ dimension: "governance", sort: "-points" }));
    expect(back.rows.map(({ governance }) => governance)).toEqual([100, 41, 0]);
    expect(readScoreSearch({ dimension: "nonsense", sort: "points" })).toMatchObject({ sort: "points" });
    expect((await found({ sort: "points" })).totals).toEqual([900, 870, 720, 560]);
  });
});

describe("objections that wait", () => {
  it("are counted as the list that their figure opens, whoever of the bureau reads it", async () => {
    const submittedAt = new Date("2024-05-20T00:00:00Z");
    const objection = { procedure: "objection", kind: "remove", status: "filed" } as const;
    const data = { ...objection, createdByName: "x", submittedAt };
    const days = ["2026-05-29", "2026-05-31", "2026-06-01", "2026-06-02"] as const;
    for (const dueOn of days) {
      await database().case.create({
        data: { ...data, organizationId: first, waitsFor: "bureau", dueOn: toDatabaseDate(dueOn) },
      });
    }
    await database().case.create({
      data: { ...data, organizationId: first, waitsFor: "nobody", dueOn: toDatabaseDate("2026-05-29") },
    });
    const now = new Date(`${day}T04:00:00Z`);
    for (const role of ["creditOfficer", "leader"] as const) {
      const actor = await makePerson(role);
      const counts = Object.entries(dueSearches(day)).map(async ([key, query]) => {
        const address = new URL(inboxAddress("/bureau/cases", query), "http://localhost").searchParams;
        const opened = Object.fromEntries([...address.keys()].map((name) => [name, address.getAll(name)]));
        const figure = await countCases(actor, { ...readInboxSearch({}, now), ...query });
        expect(await countCases(actor, readInboxSearch(opened, now))).toBe(figure);
        return [key, figure];
      });
      expect(Object.fromEntries(await Promise.all(counts))).toEqual({
        listing: 0,
        objection: 4,
        objectionDue: 1,
        objectionOverdue: 2,
        repair: 0,
      });
    }
  });
});

describe("two versions of the rules", () => {
  it("are compared on one day, and differ by exactly the lines that differ", async () => {
    const { id } = await createOrganization({ status: "revoked" });
    await makeRecord(id, { kind: "penalty.warning", occurredOn: "2026-03-01" });
    await makeRecord(id, { kind: "annualCheck.qualified", occurredOn: "2025-08-01" });
    const rules = originalContent.rules.map((rule) =>
      rule.key === "penalty.warning" ? { ...rule, points: -55 } : rule,
    );
    const stricter = await makeRulebook("2090-01-01", { ...originalContent, rules });
    const sides = [
      { day, rulebookId },
      { day, rulebookId: stricter.id },
    ] as const;
    const found = await compareScores(visitor, id, ...sides);
    expect(found?.changes).toMatchObject([{ key: "penalty.warning", before: -30, after: -55 }]);
    expect((found?.second.total ?? 0) - (found?.first.total ?? 0)).toBe(-25);
    expect([found?.first.rulebook.id, found?.second.rulebook.id]).toEqual([rulebookId, stricter.id]);
    expect(await compareScores(visitor, id, { day }, { day: "2019-12-31" })).toBeNull();
  });
});

describe("the bulletin of a year", () => {
  it("tells how scores stood on its last day, beside the year before", async () => {
    const running = await getBulletin(2026, day);
    expect(running).toMatchObject({
      asOf: day,
      isOver: false,
      grades: { A: 1, B: 1, C: 1, D: 0, N: 1 },
      gradesBefore: { A: 0, B: 3, C: 0, D: 0, N: 0 },
      median: 720,
    });
    expect(await getBulletin(2025, day)).toMatchObject({
      asOf: "2025-12-31",
      isOver: true,
      grades: { A: 0, B: 3, C: 0, D: 0, N: 0 },
      gradesBefore: { A: 0, B: 1, C: 0, D: 0, N: 0 },
    });
    expect(await getBulletin(2019, day)).toBeNull();
    expect(await getBulletin(2027, day)).toBeNull();
  });

  it("names who moved most, and counts lists and procedures of its days", async () => {
    const data = {
      procedure: "objection",
      kind: "remove",
      waitsFor: "nobody",
      organizationId: first,
    } as const;
    const cases = [
      { status: "corrected", outcome: "annulled", submittedAt: new Date("2025-12-31T16:00:00Z") },
      { status: "refused", outcome: "refused", submittedAt: new Date("2026-05-31T15:59:59Z") },
      { status: "filed", submittedAt: new Date("2026-03-01T00:00:00Z") },
      { status: "filed", submittedAt: new Date("2025-12-31T15:59:59Z") },
    ];
    for (const one of cases) await database().case.create({ data: { ...data, ...one, createdByName: "x" } });
    const { movers, cases: counted } = (await getBulletin(2026, day)) ?? {};
    expect(movers?.up).toMatchObject([
      { before: { total: 720, grade: "B" }, after: { total: 870, grade: "A" } },
    ]);
    expect(movers?.down).toMatchObject([{ before: { total: 710 }, after: { total: 560, grade: "C" } }]);
    expect(counted?.objections).toEqual({ received: 3, granted: 1, refused: 1 });
  });

  it("is a sheet with a row for each figure, in both languages", async () => {
    const figures = await getBulletin(2026, day);
    const rows = figures ? figureRows(figures) : [];
    for (const locale of ["zh-CN", "en"] as const) {
      const columns = bulletinColumns(sayIn(locale), locale);
      const told = rows.map((row) => columns.map(({ value }) => value(row)));
      expect(
        told.every((cells) => cells.slice(0, 4).every((cell) => cell !== "" && cell !== undefined)),
      ).toBe(true);
      expect(told[0]?.slice(3)).toEqual([1, 0]);
      const texts = { sheetName: "a", aboutName: "b", about: [] };
      const response = sheetResponse({ name: "x", format: "xlsx", columns, rows, texts });
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(2_000);
    }
  });
});
