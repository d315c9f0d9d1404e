import type { CaseParty } from "@/lib/domain/cases/schema";
import { type Actor, isBureau } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { Forbidden } from "@/lib/platform/errors";
import type { RefusalGround, RegistrationKind } from "../schema";

export type OpenCases = { kind: RegistrationKind; waitsFor: CaseParty; count: number; overdue: number };

export type DecidedCases = {
  kind: RegistrationKind;
  count: number;
  approved: number;
  refused: number;
  /** Decided within the limit with its extension. */
  inTime: number;
  /** Median of the days from acceptance to decision in the unit of the limit, paused days left out. */
  medianDays: number;
  limitValue: number;
  limitUnit: "days" | "workingDays" | "months";
};

export type SubdistrictCases = {
  subdistrictCode: string;
  submitted: number;
  open: number;
  approved: number;
  refused: number;
};

export type MonthOfCases = { month: number; submitted: number; decided: number };

const registrations = Prisma.sql`c."procedure" = 'registration' AND c."submittedAt" IS NOT NULL`;

/** Whether a moment lies in a calendar year of Shanghai. */
const inYear = (column: "submittedAt" | "decidedAt", year: number) =>
  Prisma.sql`c.${Prisma.raw(`"${column}"`)} >= ${`${year}-01-01 00:00:00+08`}::timestamptz
    AND c.${Prisma.raw(`"${column}"`)} < ${`${year + 1}-01-01 00:00:00+08`}::timestamptz`;

const readers = (actor: Actor) => {
  if (!isBureau(actor)) throw new Forbidden();
};

/** Cases that have not ended, by kind and by whose turn it is; `today` is a date "YYYY-MM-DD" of Shanghai. */
export async function countOpenByStage(actor: Actor, today: string): Promise<OpenCases[]> {
  readers(actor);
  return database().$queryRaw<OpenCases[]>`
    SELECT c."kind", c."waitsFor"::text AS "waitsFor", count(*)::int AS count,
      (count(*) FILTER (WHERE c."dueOn" < ${today}::date))::int AS overdue
    FROM "Case" c WHERE ${registrations} AND c."waitsFor" <> 'nobody'
    GROUP BY c."kind", c."waitsFor" ORDER BY c."kind", c."waitsFor"`;
}

/** Cases decided in a year, by kind, against their statutory limits. */
export async function countDecidedByKind(actor: Actor, year: number): Promise<DecidedCases[]> {
  readers(actor);
  return database().$queryRaw<DecidedCases[]>`
    SELECT c."kind", count(*)::int AS count,
      (count(*) FILTER (WHERE c."outcome" = 'approved'))::int AS approved,
      (count(*) FILTER (WHERE c."outcome" = 'refused'))::int AS refused,
      (count(*) FILTER (WHERE c."daysTaken" <= c."limitDays"))::int AS "inTime",
      percentile_disc(0.5) WITHIN GROUP (ORDER BY c."daysTaken") AS "medianDays",
      mode() WITHIN GROUP (ORDER BY c."limitDays") AS "limitValue",
      mode() WITHIN GROUP (ORDER BY c."limitUnitTaken"::text) AS "limitUnit"
    FROM (SELECT *, "limitValue" + "extendedBy" AS "limitDays", "limitUnit" AS "limitUnitTaken" FROM "Case") c
    WHERE ${registrations} AND c."daysTaken" IS NOT NULL AND ${inYear("decidedAt", year)}
    GROUP BY c."kind" ORDER BY count(*) DESC, c."kind"`;
}

/** Refusals of a year by ground, the most frequent first. */
export async function countRefusalsByGround(
  actor: Actor,
  year: number,
): Promise<{ ground: RefusalGround; count: number }[]> {
  readers(actor);
  return database().$queryRaw<{ ground: RefusalGround; count: number }[]>`
    SELECT r."refusalGround" AS ground, count(*)::int AS count
    FROM "Case" c JOIN "Registration" r ON r."caseId" = c."id"
    WHERE ${registrations} AND c."outcome" = 'refused' AND r."refusalGround" IS NOT NULL AND ${inYear("decidedAt", year)}
    GROUP BY r."refusalGround" ORDER BY count(*) DESC, r."refusalGround"`;
}

/** Cases by subdistrict: sent in and decided in the year, and those that are open now. */
export async function countBySubdistrict(actor: Actor, year: number): Promise<SubdistrictCases[]> {
  readers(actor);
  return database().$queryRaw<SubdistrictCases[]>`
    SELECT c."subdistrictCode",
      (count(*) FILTER (WHERE ${inYear("submittedAt", year)}))::int AS submitted,
      (count(*) FILTER (WHERE c."waitsFor" <> 'nobody'))::int AS open,
      (count(*) FILTER (WHERE c."outcome" = 'approved' AND ${inYear("decidedAt", year)}))::int AS approved,
      (count(*) FILTER (WHERE c."outcome" = 'refused' AND ${inYear("decidedAt", year)}))::int AS refused
    FROM "Case" c WHERE ${registrations} AND c."subdistrictCode" IS NOT NULL
    GROUP BY c."subdistrictCode" ORDER BY submitted DESC, c."subdistrictCode"`;
}

/** Cases sent in and decided in each month of a year. */
export async function countByMonth(actor: Actor, year: number): Promise<MonthOfCases[]> {
  readers(actor);
  const monthOf = (column: "submittedAt" | "decidedAt") =>
    Prisma.sql`extract(month FROM c.${Prisma.raw(`"${column}"`)} AT TIME ZONE 'Asia/Shanghai')::int`;
  return database().$queryRaw<MonthOfCases[]>`
    SELECT m.month,
      (SELECT count(*)::int FROM "Case" c WHERE ${registrations} AND ${inYear("submittedAt", year)}
        AND ${monthOf("submittedAt")} = m.month) AS submitted,
      (SELECT count(*)::int FROM "Case" c WHERE ${registrations} AND c."outcome" IS NOT NULL
        AND ${inYear("decidedAt", year)} AND ${monthOf("decidedAt")} = m.month) AS decided
    FROM generate_series(1, 12) AS m(month)`;
}
