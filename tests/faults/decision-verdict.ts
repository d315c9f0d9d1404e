/** Judges decisions of establishments by what the officers were told and the database alone. */
import type pg from "pg";
import { recordProblems } from "./amendment-verdict";

/** What an officer was told: this case is decided so. */
export type Acknowledged = { caseId: string; outcome: "approved" | "refused" };

type Row = {
  id: string;
  status: string;
  outcome: string | null;
  title: string;
  verbs: string[];
  letters: string[];
  certificates: number;
  announcements: number;
  entry: string | null;
  members: number;
};

const cases = `
  SELECT c."id", c."status", c."outcome", c."title",
    ARRAY(SELECT e."verb" FROM "Event" e WHERE e."subjectId" = c."id"::text ORDER BY e."position") AS verbs,
    ARRAY(SELECT l."kind" FROM "CaseLetter" l WHERE l."caseId" = c."id") AS letters,
    (SELECT count(*)::int FROM "Certificate" f WHERE f."caseId" = c."id") AS certificates,
    (SELECT count(*)::int FROM "Announcement" a WHERE a."organizationId" = c."organizationId") AS announcements,
    (SELECT o."name" FROM "Organization" o WHERE o."id" = c."organizationId") AS entry,
    (SELECT count(*)::int FROM "Membership" m WHERE m."organizationId" = c."organizationId") AS members
  FROM "Case" c`;

const expected: Record<string, { verbs: string; letters: string; effects: number }> = {
  reviewed: { verbs: "", letters: "", effects: 0 },
  approved: { verbs: "registration.approved", letters: "approval", effects: 1 },
  refused: { verbs: "registration.refused", letters: "refusal", effects: 0 },
};

function halfDone(row: Row): string[] {
  const whole = expected[row.status];
  const isWhole =
    whole !== undefined &&
    row.outcome === (row.status === "reviewed" ? null : row.status) &&
    row.verbs.join(" ") === whole.verbs &&
    row.letters.join(" ") === whole.letters &&
    [row.certificates, row.announcements, row.members].every((count) => count === whole.effects) &&
    row.entry === (whole.effects ? row.title : null);
  const found = `${row.verbs.join(" ")}; ${row.letters.join(" ")}; ${row.certificates} certificates, entry ${row.entry}`;
  return isWhole ? [] : [`${row.title} is half done: ${row.status}, ${found}`];
}

/** Numbers in use, by the series that gives them: as the papers bear them, not as the series counts. */
const numbers = `
  SELECT 'letter-' || split_part("number", '〔', 1) || '-2026' AS series, substring("number" from '〕(\\d+)号')::int AS taken
    FROM "CaseLetter"
  UNION ALL SELECT 'certificate-socialServiceOrganization-2026', substring("number" from '第(\\d+)号')::int FROM "Certificate"
  UNION ALL SELECT 'announcement-2026', substring("number" from '〕(\\d+)号')::int FROM "Announcement"
  UNION ALL SELECT 'uscc-MJX', substring("uscc" from 12 for 5)::int FROM "Organization" WHERE "uscc" LIKE '________MJX%'`;

const gaps = `
  WITH used AS (${numbers}), summed AS (
    SELECT "series", count(*)::int AS count, count(DISTINCT taken)::int AS different, max(taken) AS last FROM used GROUP BY 1)
  SELECT summed."series", count, different, last, s."next" FROM summed
  LEFT JOIN "NumberSeries" s ON s."series" = summed."series"
  WHERE count <> different OR count <> last OR s."next" IS DISTINCT FROM last + 1`;

/**
 * What is wrong: told and lost, half done, more than one outcome, letter or certificate, numbers with gaps or repeats, a
 * broken record.
 */
export async function decisionVerdict(
  client: pg.Client,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const { rows } = await client.query<Row>(cases);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const lost = acknowledged
    .filter(({ caseId, outcome }) => byId.get(caseId)?.status !== outcome)
    .map(({ caseId, outcome }) => `${outcome} of ${caseId} is lost`);
  const outOfSequence = (await client.query<{ series: string; count: number; last: number }>(gaps)).rows.map(
    ({ series, count, last }) => `${series} has ${count} numbers up to ${last}`,
  );
  return [...lost, ...rows.flatMap(halfDone), ...outOfSequence, ...(await recordProblems(client))];
}
