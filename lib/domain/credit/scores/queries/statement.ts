import { Prisma } from "@/lib/platform/db/generated/client";
import type { RulebookContent } from "../../rulebooks/schema";
import { creditDimensions, ratedGrades } from "../../schema";

const column = (name: string) => Prisma.raw(`"${name}"`);
const dimensionColumns = creditDimensions.map(column);
const joined = (parts: readonly Prisma.Sql[], separator = ", ") => Prisma.join([...parts], separator);

/** The records as they stand. */
export const allRecords = Prisma.sql`"CreditRecord"`;

/**
 * The latest day on which something may have occurred that no longer counts after `months` on "day": the corresponding
 * day, and the last day of that month where "day" is a last day (Civil Code art. 202).
 */
const cutoff = (months: Prisma.Sql) => Prisma.sql`CASE
  WHEN date_trunc('month', "day") + interval '1 month - 1 day' = "day"
  THEN (date_trunc('month', "day" - make_interval(months => ${months})) + interval '1 month - 1 day')::date
  ELSE ("day" - make_interval(months => ${months}))::date END`;

/** Months since the year 0, as a whole number. */
const monthIndex = (day: Prisma.Sql) =>
  Prisma.sql`(extract(year FROM ${day})::int * 12 + extract(month FROM ${day})::int)`;

/** Whole months from the record to the day: the largest n with "occurredOn" and n months not after the day. */
const monthsElapsed = Prisma.sql`(
  r."monthIndex" - ${monthIndex(Prisma.sql`c."occurredOn"`)}
  - CASE WHEN extract(day FROM c."occurredOn")::int > r."dayOfMonth" AND NOT r."isLastDay" THEN 1 ELSE 0 END)`;

const fullPoints = Prisma.sql`(r."points" + r."perUnit" * least(c."value", r."unitCap"))`;

function figuresOf(content: RulebookContent) {
  const dimension = new Map(content.dimensions.map((one) => [one.key, one]));
  const from = new Map(content.grades.map(({ grade, from }) => [grade, from]));
  return {
    start: creditDimensions.map((key) => dimension.get(key)?.start ?? 0),
    maximum: creditDimensions.map((key) => dimension.get(key)?.maximum ?? 0),
    from: ratedGrades.map((grade) => from.get(grade) ?? 0),
    rules: JSON.stringify(
      content.rules.map((rule, ordinal) => ({
        ...rule,
        ordinal,
        place: creditDimensions.indexOf(rule.dimension),
        atMost: rankOf(content.overrides.find(({ key }) => key === rule.key)?.atMost),
      })),
    ),
  };
}

const rankOf = (grade: (typeof ratedGrades)[number] | undefined) =>
  grade === undefined ? null : ratedGrades.indexOf(grade) + 1;

type Reckoning = {
  /** Rows of "organizationId" and "day": what is to be reckoned. */
  wanted: Prisma.Sql;
  /** The day of all these rows, if they have but one. */
  day?: Prisma.Sql;
  content: RulebookContent;
  /** A relation with the columns of "CreditRecord"; another one than the table for what-if. */
  records?: Prisma.Sql;
};

/**
 * The one implementation of the score, as the tables of a WITH clause, for any organizations, days, rules and records:
 * `counted` one row a record that counts, `by_rule` their sums with the rule's cap, `scored` points by dimension within
 * their bounds, `graded` total and grade. All arithmetic is in whole numbers, so the order of rows does not matter.
 */
export function reckoning({ wanted, day, content, records = allRecords }: Reckoning): Prisma.Sql {
  const { start, maximum, from, rules } = figuresOf(content);
  const sums = creditDimensions.map(
    (key, place) => Prisma.sql`sum("capped") FILTER (WHERE "place" = ${place}::int) AS ${column(key)}`,
  );
  const begun = creditDimensions.map(
    (key, index) => Prisma.sql`(${start[index]}::int + coalesce(x.${column(key)}, 0))::int AS ${column(key)}`,
  );
  const days = day ? Prisma.sql`SELECT ${day} AS "day"` : Prisma.sql`SELECT DISTINCT "day" FROM wanted`;
  const bounded = creditDimensions.map(
    (key, index) =>
      Prisma.sql`greatest(0, least(s.${column(key)}, ${maximum[index]}::int)) AS ${column(key)}`,
  );
  return Prisma.sql`
    wanted AS (${wanted}),
    rules AS MATERIALIZED (
      SELECT r."key", r."ordinal", r."dimension", r."place", r."points", r."perUnit", coalesce(r."unitCap", 2147483647) AS "unitCap",
        coalesce(r."cap", 2147483647) AS "cap", r."decay", r."validityMonths" AS "months", r."atMost", d."day",
        ${monthIndex(Prisma.sql`d."day"`)} AS "monthIndex", extract(day FROM d."day")::int AS "dayOfMonth",
        date_trunc('month', d."day") + interval '1 month - 1 day' = d."day" AS "isLastDay",
        CASE WHEN r."validityMonths" IS NULL THEN '-infinity'::date ELSE ${cutoff(Prisma.sql`r."validityMonths"`)} END AS "ended",
        CASE WHEN r."decay" = 'halfway' THEN ${cutoff(Prisma.sql`(r."validityMonths" / 2)`)} ELSE '-infinity'::date END AS "halved"
      FROM jsonb_to_recordset(${rules}::jsonb) AS r("key" text, "ordinal" int, "dimension" text, "place" int, "points" int,
          "perUnit" int, "unitCap" int, "cap" int, "decay" text, "validityMonths" int, "atMost" int),
        (${days}) d),
    counted AS (
      SELECT w."organizationId", w."day", r."ordinal", c."id" AS "recordId",
        CASE WHEN r."decay" = 'linear' THEN ${fullPoints} * (r."months" - ${monthsElapsed}) / r."months"
          WHEN c."occurredOn" <= r."halved" THEN ${fullPoints} / 2
          ELSE ${fullPoints} END AS "points"
      FROM wanted w
      JOIN ${records} c ON c."organizationId" = w."organizationId"
      JOIN rules r ON r."key" = c."kind" AND r."day" = w."day"
      WHERE c."countsFrom" <= w."day" AND c."occurredOn" > r."ended"
        AND (c."endedOn" IS NULL OR w."day" < c."endedOn")
        AND (c."annulledOn" IS NULL OR w."day" < c."annulledOn")),
    by_rule AS (
      SELECT c."organizationId", c."day", r."key", r."dimension", r."place", r."atMost", c."points",
        greatest(-r."cap", least(r."cap", c."points")) AS "capped"
      FROM (SELECT "organizationId", "day", "ordinal", sum("points")::int AS "points" FROM counted
        GROUP BY "organizationId", "day", "ordinal") c
      JOIN rules r ON r."ordinal" = c."ordinal" AND r."day" = c."day"),
    summed AS (
      SELECT w."organizationId", w."day", ${joined(begun)}, x."atMost", coalesce(x."isChecked", false) AS "isChecked"
      FROM wanted w LEFT JOIN (
        SELECT "organizationId", "day", ${joined(sums)}, max("atMost") AS "atMost", bool_or("place" = ${creditDimensions.indexOf("annualCheck")}::int) AS "isChecked"
        FROM by_rule GROUP BY "organizationId", "day") x ON x."organizationId" = w."organizationId" AND x."day" = w."day"),
    scored AS (SELECT s."organizationId", s."day", s."atMost", s."isChecked", ${joined(bounded)} FROM summed s),
    graded AS (
      SELECT t."organizationId", t."day", ${joined(dimensionColumns)}, t."total", t."byTotal", t."atMost", t."isYoung",
        t."isChecked" OR NOT ${content.notRated.needsAnnualCheck}::boolean AS "isChecked",
        (CASE WHEN t."isYoung" OR NOT (t."isChecked" OR NOT ${content.notRated.needsAnnualCheck}::boolean) THEN 'N'
          ELSE (ARRAY['A', 'B', 'C', 'D'])[greatest(t."byTotal", coalesce(t."atMost", 1))] END)::"CreditGrade" AS "grade"
      FROM (
        SELECT p.*, CASE WHEN p."total" >= ${from[0]}::int THEN 1 WHEN p."total" >= ${from[1]}::int THEN 2
            WHEN p."total" >= ${from[2]}::int THEN 3 ELSE 4 END AS "byTotal",
          o."establishedOn" + make_interval(months => ${content.notRated.months}::int) > p."day" AS "isYoung"
        FROM (SELECT scored.*, ${joined(dimensionColumns, " + ")} AS "total" FROM scored) p
        JOIN "Organization" o ON o."id" = p."organizationId") t)`;
}

/**
 * What to reckon for whole registers on one day: organizations that the district keeps and that stood in the register
 * then. Filed community organizations have no credit code and foundations are kept by the city (Order 60 art. 3).
 */
export function wholeRegister(day: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT o."id" AS "organizationId", ${day} AS "day" FROM "Organization" o
    WHERE o."registeredBy" = 'district' AND o."kind" <> 'communityOrganization'
      AND o."establishedOn" <= ${day} AND (o."deregisteredOn" IS NULL OR ${day} < o."deregisteredOn")`;
}

/** The same for some organizations only. */
export function someOf(organizationIds: readonly string[], day: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`${wholeRegister(day)} AND o."id" = ANY(${[...organizationIds]}::uuid[])`;
}

/** The lines that make up the scores of `reckoning`, as one more table of its WITH clause, named `lines`. */
export function linesOf(content: RulebookContent): Prisma.Sql {
  const { start } = figuresOf(content);
  const starts = creditDimensions.map((key, index) => Prisma.sql`(${key}, ${start[index]}::int)`);
  const raw = creditDimensions.map((key) => Prisma.sql`(${key}, s.${column(key)}, g.${column(key)})`);
  return Prisma.sql`
    lines AS (
      SELECT w."organizationId", w."day", d."dimension", 'start' AS "kind", NULL::text AS "key", NULL::uuid AS "recordId", d."points"
      FROM wanted w, (VALUES ${joined(starts)}) AS d("dimension", "points")
      UNION ALL
      SELECT c."organizationId", c."day", r."dimension", 'record', r."key", c."recordId", c."points"
      FROM counted c JOIN rules r ON r."ordinal" = c."ordinal" AND r."day" = c."day"
      UNION ALL
      SELECT "organizationId", "day", "dimension", 'cap', "key", NULL, "capped" - "points" FROM by_rule WHERE "capped" <> "points"
      UNION ALL
      SELECT s."organizationId", s."day", d."dimension", 'bound', NULL, NULL, d."bounded" - d."raw"
      FROM summed s JOIN scored g ON g."organizationId" = s."organizationId" AND g."day" = s."day",
        LATERAL (VALUES ${joined(raw)}) AS d("dimension", "raw", "bounded")
      WHERE d."bounded" <> d."raw")`;
}
