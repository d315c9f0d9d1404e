import type { Actor } from "@/lib/platform/auth/actor";
import { isBureau } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { AnnualCheckKind, CheckConclusion } from "../schema";

/** How a year's checks of one form stand. `due` is everybody that has to report; conclusions are those that stand now. */
export type CheckFigures = {
  kind: AnnualCheckKind;
  due: number;
  onTime: number;
  late: number;
  unfiled: number;
  exempt: number;
  submitted: number;
  endorsed: number;
  returned: number;
  reviewed: number;
  rectifying: number;
  rectified: number;
  concluded: number;
  received: number;
  qualified: number;
  basicallyQualified: number;
  unqualified: number;
};

/** The figures of a year by form. For the bureau; empty for everybody else. */
export async function countYear(actor: Actor, year: number): Promise<CheckFigures[]> {
  if (!isBureau(actor)) return [];
  return database().$queryRaw<CheckFigures[]>`
    SELECT campaign."kind"::text AS "kind",
      count(file."id") FILTER (WHERE file."status" <> 'exempted')::int AS "due",
      count(*) FILTER (WHERE checked."daysLate" = 0)::int AS "onTime",
      count(*) FILTER (WHERE checked."daysLate" > 0)::int AS "late",
      count(*) FILTER (WHERE file."status" IN ('draft', 'missed'))::int AS "unfiled",
      (SELECT count(*)::int FROM "AnnualCheckExemption" exemption WHERE exemption."campaignId" = campaign."id") AS "exempt",
      count(*) FILTER (WHERE file."status" = 'submitted')::int AS "submitted",
      count(*) FILTER (WHERE file."status" = 'endorsed')::int AS "endorsed",
      count(*) FILTER (WHERE file."status" = 'returned')::int AS "returned",
      count(*) FILTER (WHERE file."status" = 'reviewed')::int AS "reviewed",
      count(*) FILTER (WHERE file."status" = 'rectifying')::int AS "rectifying",
      count(*) FILTER (WHERE file."status" = 'rectified')::int AS "rectified",
      count(*) FILTER (WHERE file."status" = 'concluded')::int AS "concluded",
      count(*) FILTER (WHERE file."status" = 'received')::int AS "received",
      count(*) FILTER (WHERE coalesce(checked."reassessment", checked."conclusion") = 'qualified')::int AS "qualified",
      count(*) FILTER (WHERE coalesce(checked."reassessment", checked."conclusion") = 'basicallyQualified')::int
        AS "basicallyQualified",
      count(*) FILTER (WHERE coalesce(checked."reassessment", checked."conclusion") = 'unqualified')::int AS "unqualified"
    FROM "AnnualCheckCampaign" campaign
    LEFT JOIN "AnnualCheck" checked ON checked."campaignId" = campaign."id"
    LEFT JOIN "Case" file ON file."id" = checked."caseId"
    WHERE campaign."year" = ${year}
    GROUP BY campaign."id" ORDER BY campaign."kind"`;
}

/** How many checks of one cut stand where; `unfiled` holds the missed ones and those that are not due yet. */
export type CheckCounts = {
  due: number;
  onTime: number;
  late: number;
  unfiled: number;
  missed: number;
  qualified: number;
  basicallyQualified: number;
  unqualified: number;
};

const concluded = (conclusion: CheckConclusion) =>
  Prisma.sql`count(*) FILTER (WHERE coalesce(checked."reassessment", checked."conclusion") = ${conclusion}::"CheckConclusion")::int`;

/** The counts of a cut, in one order: of everybody who has to report, with the conclusions that stand now. */
const counts = Prisma.sql`count(*)::int AS "due",
  count(*) FILTER (WHERE checked."daysLate" = 0)::int AS "onTime",
  count(*) FILTER (WHERE checked."daysLate" > 0)::int AS "late",
  count(*) FILTER (WHERE file."status" IN ('draft', 'missed'))::int AS "unfiled",
  count(*) FILTER (WHERE file."status" = 'missed')::int AS "missed",
  ${concluded("qualified")} AS "qualified",
  ${concluded("basicallyQualified")} AS "basicallyQualified",
  ${concluded("unqualified")} AS "unqualified"`;

const dueChecks = Prisma.sql`"AnnualCheck" checked
  JOIN "Case" file ON file."id" = checked."caseId" AND file."status" <> 'exempted'`;

export type YearFigures = CheckCounts & { year: number };

/** How the years compare, oldest first; years whose campaign has not opened are left out. Public figures. */
export async function compareYears(_actor: Actor, years = 5): Promise<YearFigures[]> {
  const rows = await database().$queryRaw<YearFigures[]>`
    SELECT checked."year", ${counts} FROM ${dueChecks}
    GROUP BY checked."year" ORDER BY checked."year" DESC LIMIT ${years}`;
  return rows.reverse();
}

export type FormFigures = CheckCounts & { kind: AnnualCheckKind };

/** A year by form of organization. Public figures. */
export async function countByForm(_actor: Actor, year: number): Promise<FormFigures[]> {
  return database().$queryRaw<FormFigures[]>`
    SELECT file."kind", ${counts} FROM ${dueChecks}
    WHERE checked."year" = ${year} GROUP BY file."kind" ORDER BY file."kind"`;
}

export type PlaceFigures = CheckCounts & { code: string; name: string; englishName: string };

/** A year by subdistrict, in the district's order. Public figures. */
export async function countBySubdistrict(_actor: Actor, year: number): Promise<PlaceFigures[]> {
  return database().$queryRaw<PlaceFigures[]>`
    SELECT place."code", place."name", place."englishName", ${counts}
    FROM ${dueChecks} JOIN "Subdistrict" place ON place."code" = file."subdistrictCode"
    WHERE checked."year" = ${year}
    GROUP BY place."code" ORDER BY place."position", place."code"`;
}
