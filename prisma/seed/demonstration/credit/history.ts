import { creditDimensions } from "@/lib/domain/credit/schema";
import { linesOf, reckoning, wholeRegister } from "@/lib/domain/credit/scores/queries/statement";
import type { CalendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { referenceDay } from "../moments";
import { versions } from "./rulebooks";

const columns = Prisma.raw(creditDimensions.map((key) => `"${key}"`).join(", "));
const pointColumns = Prisma.raw(creditDimensions.map((key) => `"${key}" int`).join(", "));
const medianColumns = Prisma.raw(
  creditDimensions.map((key) => `percentile_disc(0.5) WITHIN GROUP (ORDER BY p."${key}")`).join(", "),
);

type Version = (typeof versions)[number];

/** Days on which every organization is reckoned. */
const quarters = (from: CalendarDate, until: CalendarDate) =>
  Prisma.sql`generate_series(${from}::date::timestamp, ${until}::date::timestamp, interval '3 months')`;

/** Days on which something may have changed: records beginning, ending, lapsing or halving, quarters, and new rules. */
const writeDays = (
  tx: Transaction,
  { content, effectiveFrom }: Version,
  until: CalendarDate,
) => tx.$executeRaw`
  INSERT INTO credit_days SELECT DISTINCT x.id, x.day
  FROM (
    SELECT r."organizationId" AS id, unnest(ARRAY[r."countsFrom", r."endedOn", r."annulledOn",
      (r."occurredOn" + make_interval(months => rule."validityMonths"))::date,
      CASE WHEN rule."decay" = 'halfway' THEN (r."occurredOn" + make_interval(months => rule."validityMonths" / 2))::date END]) AS day
    FROM "CreditRecord" r JOIN jsonb_to_recordset(${JSON.stringify(content.rules)}::jsonb)
      AS rule("key" text, "validityMonths" int, "decay" text) ON rule."key" = r."kind"
    UNION ALL SELECT o."id", d::date FROM "Organization" o, ${quarters(effectiveFrom, until)} d
    UNION ALL SELECT o."id", ${until}::date FROM "Organization" o
    UNION ALL SELECT o."id", (o."establishedOn" + interval '6 months')::date FROM "Organization" o) x
  JOIN "Organization" o ON o."id" = x.id
  WHERE x.day BETWEEN ${effectiveFrom}::date AND ${until}::date AND o."registeredBy" = 'district' AND o."kind" <> 'communityOrganization'
    AND o."establishedOn" <= x.day AND (o."deregisteredOn" IS NULL OR x.day < o."deregisteredOn")`;

const wantedDays = (from: CalendarDate, until: CalendarDate) =>
  Prisma.sql`SELECT id AS "organizationId", day AS "day" FROM credit_days WHERE day BETWEEN ${from}::date AND ${until}::date`;

async function reckonPeriod(tx: Transaction, version: Version, until: CalendarDate): Promise<void> {
  const { id, content, effectiveFrom } = version;
  await writeDays(tx, version, until);
  await tx.$executeRaw`ANALYZE credit_days`;
  const wanted = wantedDays(effectiveFrom, until);
  await tx.$executeRaw`
    INSERT INTO credit_points SELECT g."organizationId", g."day", ${id}::uuid, g."total", g."grade", ${columns}
    FROM (WITH ${reckoning({ wanted, content })} SELECT * FROM graded) g`;
  await tx.$executeRaw`
    INSERT INTO credit_lines SELECT l.* FROM (WITH ${reckoning({ wanted, content })}, ${linesOf(content)}
      SELECT "organizationId", "day", "dimension", "kind", "key", "recordId", "points" FROM lines) l`;
}

/** Steps of history with the lines that made them: the difference to the day before on which something may have changed. */
const writeSteps = (tx: Transaction) => tx.$executeRaw`
  WITH numbered AS MATERIALIZED (
    SELECT *, row_number() OVER w AS n, lag(total) OVER w AS "totalBefore", lag(grade) OVER w AS "gradeBefore", lag(rulebook) OVER w AS "rulebookBefore"
    FROM credit_points WINDOW w AS (PARTITION BY id ORDER BY day)),
  steps AS MATERIALIZED (SELECT * FROM numbered WHERE n = 1 OR total <> "totalBefore" OR grade <> "gradeBefore"),
  placed AS (SELECT l.*, p.n FROM credit_lines l JOIN numbered p ON p.id = l.id AND p.day = l.day),
  moved AS (
    SELECT x.id, x.n, x.dimension, x.kind, x.key, x.record, max(x.before) AS before, max(x.after) AS after
    FROM (SELECT id, n, dimension, kind, key, record, NULL::int AS before, points AS after FROM placed
      UNION ALL SELECT id, n + 1, dimension, kind, key, record, points, NULL FROM placed) x
    JOIN steps s ON s.id = x.id AND s.n = x.n AND s.n > 1
    GROUP BY 1, 2, 3, 4, 5, 6 HAVING max(x.before) IS DISTINCT FROM max(x.after)),
  told AS (
    SELECT id, n, jsonb_agg(jsonb_build_object('dimension', dimension, 'kind', kind, 'key', key, 'recordId', record, 'before', before, 'after', after)
      ORDER BY abs(coalesce(after, 0) - coalesce(before, 0)) DESC, key) AS lines
    FROM moved GROUP BY id, n)
  INSERT INTO "CreditScoreChange" ("id", "organizationId", "day", "rulebookId", "total", "grade", "totalBefore", "gradeBefore", "cause", "lines", "changedAt")
  SELECT gen_random_uuid(), s.id, s.day, s.rulebook, s.total, s.grade, s."totalBefore", s."gradeBefore",
    (CASE WHEN s.n = 1 THEN 'first' WHEN s.rulebook <> s."rulebookBefore" THEN 'rulebook'
      WHEN EXISTS (SELECT FROM "CreditRecord" r WHERE r."organizationId" = s.id AND s.day IN (r."countsFrom", r."endedOn", r."annulledOn")) THEN 'records'
      ELSE 'time' END)::"ScoreCause",
    coalesce(t.lines, '[]'), (s.day + time '00:15') AT TIME ZONE 'Asia/Shanghai'
  FROM steps s LEFT JOIN told t ON t.id = s.id AND t.n = s.n`;

/** Medians of each form, as runs over the register would have kept them, by the quarter and on the last day. */
const writeMedians = (tx: Transaction, first: Version, second: Version) => tx.$executeRaw`
  INSERT INTO "CreditMedian" ("kind", "day", ${columns})
  SELECT o."kind", p.day, ${medianColumns}
  FROM credit_points p JOIN "Organization" o ON o."id" = p.id
  WHERE p.grade <> 'N' AND p.day IN (
    SELECT d::date FROM ${quarters(first.effectiveFrom, second.effectiveFrom)} d
    UNION SELECT d::date FROM ${quarters(second.effectiveFrom, referenceDay)} d
    UNION SELECT ${referenceDay}::date)
  GROUP BY o."kind", p.day`;

async function writeScores(tx: Transaction, { id, content }: Version): Promise<void> {
  const day = Prisma.sql`${referenceDay}::date`;
  await tx.$executeRaw`
    INSERT INTO "CreditScore" ("organizationId", "day", "rulebookId", "total", "grade", ${columns})
    SELECT g."organizationId", g."day", ${id}::uuid, g."total", g."grade", ${columns}
    FROM (WITH ${reckoning({ wanted: wholeRegister(day), day, content })} SELECT * FROM graded) g`;
}

/** Reckons every day since the first rules on which a score may have changed, with the rules of that day. */
export async function writeScoreHistory(tx: Transaction): Promise<void> {
  await tx.$executeRaw`CREATE TEMP TABLE credit_days (id uuid, day date) ON COMMIT DROP`;
  await tx.$executeRaw`CREATE TEMP TABLE credit_points (id uuid, day date, rulebook uuid, total int, grade "CreditGrade", ${pointColumns}) ON COMMIT DROP`;
  await tx.$executeRaw`
    CREATE TEMP TABLE credit_lines (id uuid, day date, dimension text, kind text, key text, record uuid, points int) ON COMMIT DROP`;
  await tx.$executeRaw`
    SELECT set_config(name, value, true) FROM (VALUES ('work_mem', '128MB'), ('jit', 'off'), ('statement_timeout', '0')) AS s(name, value)`;
  const [first, second] = versions;
  if (!first || !second) return;
  await reckonPeriod(tx, first, second.effectiveFrom);
  await tx.$executeRaw`DELETE FROM credit_days`;
  await tx.$executeRaw`DELETE FROM credit_points WHERE day = ${second.effectiveFrom}::date`;
  await tx.$executeRaw`DELETE FROM credit_lines WHERE day = ${second.effectiveFrom}::date`;
  await reckonPeriod(tx, second, referenceDay);
  await tx.$executeRaw`ANALYZE credit_points`;
  await tx.$executeRaw`ANALYZE credit_lines`;
  await writeSteps(tx);
  await writeScores(tx, second);
  await writeMedians(tx, first, second);
}
