/** Lists and figures of the scores as they stand, beside the same reckoned here from the rows. */
import { beforeAll, describe, expect, it } from "vitest";
import { type CreditGrade, creditDimensions } from "@/lib/domain/credit/schema";
import { countGrades, distribution } from "@/lib/domain/credit/scores/queries/distribution";
import { countScores, listScores, readScores } from "@/lib/domain/credit/scores/queries/list";
import { movers } from "@/lib/domain/credit/scores/queries/movers";
import { visitor } from "@/lib/platform/auth/actor";
import { calendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { makeRulebook } from "../../factories/credit";
import { createOrganization, createPlaces } from "../../factories/organization";

type Standing = Awaited<ReturnType<typeof makeStanding>>;

const grades: CreditGrade[] = ["A", "B", "C", "D", "N"];
const places = ["310107014", "310107015"];
const kinds = ["socialGroup", "socialServiceOrganization"] as const;

let rulebookId: string;
let standings: Standing[];

/** An organization with its score; the tenth and the twentieth have left the register. */
async function makeStanding(nth: number) {
  const kind = kinds[nth % 2] ?? "socialGroup";
  const code = places[nth % 3 === 0 ? 0 : 1] ?? "";
  const grade = grades[nth % 5] ?? "N";
  const isGone = nth % 10 === 9;
  const { id, name } = await createOrganization({
    ...(nth === 3 && { name: "上海普陀区芦苇读书会" }),
    kind,
    subdistrictCode: code,
    status: isGone ? "deregistered" : "active",
  });
  const points = Object.fromEntries(
    creditDimensions.map((key, place) => [key, (nth * 7 + place * 11) % 90]),
  ) as Record<(typeof creditDimensions)[number], number>;
  const total = creditDimensions.reduce((sum, key) => sum + points[key], 0);
  const day = new Date("2026-06-01");
  await database().creditScore.create({
    data: { organizationId: id, day, rulebookId, total, grade, ...points },
  });
  return { id, name, kind, code, grade, total, points, isGone };
}

async function makeStep(nth: number, day: string, totalBefore: number | null, total: number) {
  const organizationId = standings[nth]?.id ?? "";
  const step = {
    rulebookId,
    total,
    totalBefore,
    grade: total < 500 ? "C" : "B",
    gradeBefore: totalBefore === null ? null : totalBefore < 500 ? "C" : "B",
    cause: totalBefore === null ? "first" : "records",
  } as const;
  await database().creditScoreChange.create({
    data: { organizationId, day: new Date(day), lines: [], ...step },
  });
}

beforeAll(async () => {
  await createPlaces();
  rulebookId = (await makeRulebook()).id;
  standings = [];
  for (let nth = 0; nth < 23; nth += 1) standings.push(await makeStanding(nth));
});

const present = () => standings.filter(({ isGone }) => !isGone);
const countOf = (some: readonly Standing[]) =>
  Object.fromEntries(grades.map((grade) => [grade, some.filter((one) => one.grade === grade).length]));
const page = { page: 1, pageSize: 100 };
const idsOf = ({ rows }: { rows: { organizationId: string }[] }) =>
  rows.map(({ organizationId }) => organizationId);

describe("the list of scores", () => {
  const byTotal = (some: readonly Standing[]) =>
    some.toSorted((a, b) => b.total - a.total || (a.id < b.id ? 1 : -1)).map(({ id }) => id);

  it("shows organizations in being, the highest totals first, page after page", async () => {
    const all = byTotal(present());
    const second = await listScores(visitor, { page: 2, pageSize: 8 });
    expect(second.count).toBe(all.length);
    expect(idsOf(second)).toEqual(all.slice(8, 16));
    expect(idsOf(await listScores(visitor, { ...page, sort: "total" }))).toEqual(all.toReversed());
  });

  it("keeps to grade, form and place together", async () => {
    const filter = { grade: "B", kind: "socialServiceOrganization", subdistrict: "310107015" } as const;
    const wanted = present().filter(
      ({ grade, kind, code }) =>
        grade === filter.grade && kind === filter.kind && code === filter.subdistrict,
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(idsOf(await listScores(visitor, { ...page, ...filter }))).toEqual(byTotal(wanted));
  });

  it("finds what is typed, in the same order", async () => {
    const centers = present().filter(({ name }) => name.endsWith("服务中心"));
    expect(idsOf(await listScores(visitor, { ...page, text: "芦苇" }))).toEqual([standings[3]?.id]);
    const { rows, count } = await listScores(visitor, { page: 1, pageSize: 5, text: " 服务中心 " });
    expect(idsOf({ rows })).toEqual(byTotal(centers).slice(0, 5));
    expect(count).toBe(centers.length);
    expect((await listScores(visitor, { ...page, text: "没有这个" })).count).toBe(0);
  });

  it("is read whole, block after block, in the same order", async () => {
    const read: string[] = [];
    for await (const { organizationId } of readScores(visitor, { text: "普陀" }, 4))
      read.push(organizationId);
    expect(read).toEqual(byTotal(present()));
    expect(await countScores(visitor, {})).toBe(read.length);
  });
});

describe("the distribution", () => {
  it("counts every organization in being once, by grade, form and place", async () => {
    const { grades: all, byKind, bySubdistrict } = await distribution(visitor);
    expect(all).toEqual(countOf(present()));
    expect(await countGrades(visitor)).toEqual(all);
    for (const { key, grades: counts } of byKind) {
      expect(counts).toEqual(countOf(present().filter(({ kind }) => kind === key)));
    }
    expect(byKind.map(({ key }) => key)).toEqual([...kinds]);
    for (const { code, grades: counts } of bySubdistrict) {
      expect(counts).toEqual(countOf(present().filter((one) => one.code === code)));
    }
  });

  it("gives steps of fifty points, medians and means of rated organizations only", async () => {
    const rated = present().filter(({ grade }) => grade !== "N");
    const { histogram, bySubdistrict, dimensionBySubdistrict } = await distribution(visitor);
    for (const { from, count } of histogram) {
      expect(count).toBe(rated.filter(({ total }) => total >= from && total < from + 50).length);
    }
    expect(histogram.reduce((sum, { count }) => sum + count, 0)).toBe(rated.length);
    for (const { code, median } of bySubdistrict) {
      const totals = rated.filter((one) => one.code === code).map(({ total }) => total);
      expect(median).toBe(totals.sort((a, b) => a - b)[Math.ceil(totals.length / 2) - 1]);
    }
    expect(dimensionBySubdistrict).toHaveLength(places.length * creditDimensions.length);
    for (const { code, key, mean } of dimensionBySubdistrict) {
      const points = rated.filter((one) => one.code === code).map((one) => one.points[key]);
      expect(mean).toBe(Math.round(points.reduce((sum, one) => sum + one, 0) / points.length));
    }
  });
});

describe("movers", () => {
  const period = { from: calendarDate("2026-03-01"), until: calendarDate("2026-05-31") };

  it("go by the sum of their steps in the period, the farthest first", async () => {
    await makeStep(0, "2026-02-28", 300, 480);
    await makeStep(0, "2026-03-01", 480, 520);
    await makeStep(0, "2026-05-31", 520, 560);
    await makeStep(0, "2026-06-01", 560, 200);
    await makeStep(1, "2026-03-10", 600, 400);
    await makeStep(1, "2026-03-20", 400, 590);
    await makeStep(2, "2026-04-01", 600, 610);
    await makeStep(3, "2026-04-01", 700, 650);
    await makeStep(4, "2026-04-01", 500, 520);
    await makeStep(4, "2026-04-02", 520, 500);
    await makeStep(5, "2026-04-01", null, 900);
    await makeStep(9, "2026-04-01", 500, 900);
    const { up, down } = await movers(visitor, period);
    const brief = ({ organizationId, before, after }: (typeof up)[number]) => [
      standings.findIndex(({ id }) => id === organizationId),
      before,
      after,
    ];
    expect(up.map(brief)).toEqual([
      [0, 480, 560],
      [2, 600, 610],
    ]);
    expect(up[0]).toMatchObject({ gradeBefore: "C", gradeAfter: "B", name: standings[0]?.name });
    expect(down.map(brief)).toEqual([
      [3, 700, 650],
      [1, 600, 590],
    ]);
    expect((await movers(visitor, { ...period, take: 1 })).down.map(brief)).toEqual([[3, 700, 650]]);
  });
});
