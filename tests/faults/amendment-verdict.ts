/** Judges a stream of amendments by the client's own log and the database alone. */
import type pg from "pg";

export type Request = { entryId: string; domicile: string };

/** What the client asked for and what it was told; `amendmentId` and `confirmed` only where an answer came. */
export type Attempt = Request & { amendmentId?: string; confirmed?: true };

type Row = {
  id: string;
  number: string;
  status: string;
  organizationId: string;
  after: string;
  domicile: string;
  verbs: string[];
  changes: number;
};

const amendments = `
  SELECT a."id", a."number", a."status", a."organizationId", a."changes" -> 'domicile' ->> 'after' AS after, o."domicile",
    ARRAY(SELECT e."verb" FROM "Event" e WHERE e."subjectId" = a."id"::text ORDER BY e."position") AS verbs,
    (SELECT count(*)::int FROM "RegisterChange" c JOIN "Event" e ON e."id" = c."eventId"
      WHERE c."organizationId" = a."organizationId" AND e."subjectId" = a."id"::text) AS changes
  FROM "Amendment" a JOIN "Organization" o ON o."id" = a."organizationId" ORDER BY a."number"`;

const brokenLinks = `
  SELECT count(*)::int AS broken FROM (
    SELECT "hash" <> event_digest("Event") OR "previousHash" <> coalesce(lag("hash") OVER chain, repeat('0', 64))
      OR "position" <> coalesce(lag("position") OVER chain, 0) + 1 AS bad
    FROM "Event" WINDOW chain AS (ORDER BY "position")) links WHERE bad`;

const cutOff = `
  SELECT "position" <> coalesce((SELECT max("position") FROM "Event"), 0) AS cut FROM "EventHead"`;

/** What is wrong with the chained record itself. */
export async function recordProblems(client: pg.Client): Promise<string[]> {
  const links = (await client.query<{ broken: number }>(brokenLinks)).rows[0]?.broken ?? 0;
  const isCut = (await client.query<{ cut: boolean }>(cutOff)).rows[0]?.cut ?? true;
  return [...(links > 0 ? [`${links} broken links`] : []), ...(isCut ? ["the record is cut off"] : [])];
}

function halfDone(row: Row): string[] {
  const isConfirmed = row.status === "confirmed";
  const verbs = isConfirmed ? "amendment.proposed amendment.confirmed" : "amendment.proposed";
  const whole =
    row.verbs.join(" ") === verbs &&
    row.changes === (isConfirmed ? 1 : 0) &&
    (row.domicile === row.after) === isConfirmed;
  return whole
    ? []
    : [`${row.number} is half done: ${row.status}, ${row.verbs.join(" ")}, ${row.changes} changes`];
}

/**
 * What is wrong: acknowledged and lost, half done, never asked for, numbers with gaps, a broken record. Every entry is
 * amended once at most.
 */
export async function verdict(client: pg.Client, attempts: readonly Attempt[]): Promise<string[]> {
  const { rows } = await client.query<Row>(amendments);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const asked = new Map(attempts.map((attempt) => [attempt.entryId, attempt]));
  const lost = attempts.flatMap(({ amendmentId, confirmed, domicile }) => {
    const row = amendmentId === undefined ? undefined : byId.get(amendmentId);
    if (amendmentId !== undefined && row?.after !== domicile) return [`proposal ${amendmentId} is lost`];
    return confirmed && row?.status !== "confirmed" ? [`confirmation of ${amendmentId} is lost`] : [];
  });
  const invented = rows
    .filter(({ organizationId, after }) => asked.get(organizationId)?.domicile !== after)
    .map(({ number }) => `${number} was never asked for`);
  const gaps = rows
    .filter(({ number }, index) => Number(number.slice(-5)) !== index + 1)
    .map(({ number }) => `${number} is out of sequence`);
  return [...lost, ...rows.flatMap(halfDone), ...invented, ...gaps, ...(await recordProblems(client))];
}
