import { visitor } from "@/lib/platform/auth/actor";
import { addDays, addYears, type CalendarDate, startOfDayInShanghai, yearOf } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { Prisma } from "@/lib/platform/db/generated/client";
import { listSubdistricts } from "../../district/queries/places";
import type { OrganizationKind } from "../../organizations/schema";
import { getRulebookOn } from "../rulebooks/queries/rulebooks";
import { movers } from "../scores/queries/movers";
import { type BulletinFigures, type BulletinGrade, bulletinGrades, type GradeCounts } from "./schema";

type Cell = { kind: OrganizationKind; code: string; grade: BulletinGrade; count: number };
type MedianRow = { kind: OrganizationKind | null; code: string | null; median: number };

/** The score of every organization as it stood on a day, by the history kept of each change. */
const standingOn = (day: CalendarDate) => Prisma.sql`
  SELECT DISTINCT ON (c."organizationId") o."kind", o."subdistrictCode" AS code, c."grade", c."total"
  FROM "CreditScoreChange" c JOIN "Organization" o ON o."id" = c."organizationId"
  WHERE c."day" <= ${day}::date AND (o."deregisteredOn" IS NULL OR o."deregisteredOn" > ${day}::date)
  ORDER BY c."organizationId", c."day" DESC, c."changedAt" DESC, c."id" DESC`;

const cellsOn = (day: CalendarDate) => database().$queryRaw<Cell[]>`
  SELECT "kind"::text AS kind, code, "grade"::text AS grade, count(*)::int AS count
  FROM (${standingOn(day)}) s GROUP BY 1, 2, 3`;

const mediansOn = (day: CalendarDate) => database().$queryRaw<MedianRow[]>`
  SELECT "kind"::text AS kind, code, percentile_disc(0.5) WITHIN GROUP (ORDER BY "total") AS median
  FROM (${standingOn(day)}) s WHERE "grade" <> 'N' GROUP BY GROUPING SETS ((), ("kind"), (code))`;

function counted(cells: readonly Cell[]): GradeCounts {
  const count = (grade: BulletinGrade) =>
    cells.filter((cell) => cell.grade === grade).reduce((sum, cell) => sum + cell.count, 0);
  return Object.fromEntries(bulletinGrades.map((grade) => [grade, count(grade)])) as GradeCounts;
}

type Period = { from: CalendarDate; asOf: CalendarDate };

async function listFigures(list: "abnormalActivities" | "seriousDishonesty", { from, asOf }: Period) {
  const period = { gte: toDatabaseDate(from), lte: toDatabaseDate(asOf) };
  const { listing } = database();
  const [entered, left, standing] = await Promise.all([
    listing.count({ where: { list, listedOn: period } }),
    listing.count({ where: { list, removedOn: period } }),
    listing.count({
      where: {
        list,
        listedOn: { lte: period.lte },
        OR: [{ removedOn: null }, { removedOn: { gt: period.lte } }],
        case: { status: { not: "annulled" } },
      },
    }),
  ]);
  return { entered, left, standing };
}

const grantedOutcomes = ["granted", "corrected", "annulled"];

async function caseFigures(procedure: "objection" | "repair", { from, asOf }: Period) {
  const { case: cases } = database();
  const received = {
    procedure,
    submittedAt: { gte: startOfDayInShanghai(from), lt: startOfDayInShanghai(addDays(asOf, 1)) },
  } as const;
  const [all, granted, refused] = await Promise.all([
    cases.count({ where: received }),
    cases.count({ where: { ...received, outcome: { in: grantedOutcomes } } }),
    cases.count({ where: { ...received, outcome: { not: null, notIn: grantedOutcomes } } }),
  ]);
  return { received: all, granted, refused };
}

const kinds: readonly OrganizationKind[] = ["socialGroup", "socialServiceOrganization", "foundation"];

/**
 * The figures of a year's bulletin: as they stood at its end, or today while it runs, beside the year before. Public.
 * Null where no rules were in force yet.
 */
export async function getBulletin(year: number, today: CalendarDate): Promise<BulletinFigures | null> {
  const end: CalendarDate = `${year}-12-31` as CalendarDate;
  const isOver = yearOf(today) > year;
  const period: Period = { from: `${year}-01-01` as CalendarDate, asOf: isOver ? end : today };
  const rulebook = await getRulebookOn(period.asOf);
  if (!rulebook || year > yearOf(today)) return null;
  const [cells, before, medians, places, moved] = await Promise.all([
    cellsOn(period.asOf),
    cellsOn(addYears(period.asOf, -1)),
    mediansOn(period.asOf),
    listSubdistricts(),
    movers(visitor, { from: period.from, until: period.asOf, take: 10 }),
  ]);
  const median = (of: Partial<MedianRow>) =>
    medians.find((row) => row.kind === (of.kind ?? null) && row.code === (of.code ?? null))?.median ?? null;
  const told = (rows: typeof moved.up) =>
    rows.map(({ name, before: was, after, gradeBefore, gradeAfter }) => ({
      name,
      before: { total: was, grade: gradeBefore },
      after: { total: after, grade: gradeAfter },
    }));
  return {
    year,
    asOf: period.asOf,
    isOver,
    rulebook: rulebook.ordinal,
    grades: counted(cells),
    gradesBefore: counted(before),
    median: median({}),
    kinds: kinds
      .map((kind) => ({
        kind,
        counts: counted(cells.filter((cell) => cell.kind === kind)),
        median: median({ kind }),
      }))
      .filter(({ counts }) => Object.values(counts).some((count) => count > 0)),
    subdistricts: places.map(({ code, name, englishName }) => ({
      name,
      nameEn: englishName,
      counts: counted(cells.filter((cell) => cell.code === code)),
      median: median({ code }),
    })),
    lists: {
      abnormalActivities: await listFigures("abnormalActivities", period),
      seriousDishonesty: await listFigures("seriousDishonesty", period),
    },
    cases: {
      objections: await caseFigures("objection", period),
      repairs: await caseFigures("repair", period),
    },
    movers: { up: told(moved.up), down: told(moved.down) },
  };
}
