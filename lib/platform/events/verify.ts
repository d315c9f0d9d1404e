import { database } from "@/lib/platform/db/client";

export type ChainProblem = {
  /** Position of the first event that does not fit. */
  position: number;
  problem: "altered" | "missing" | "reordered" | "cutOff";
};

export type ChainReport = { events: number; head: string; problems: ChainProblem[] };

type Row = { position: bigint; problem: ChainProblem["problem"] };

/**
 * Recomputes every link of the event record in the database. Finds events that were altered, removed from the middle,
 * put in another order, or cut off at the end. Reports the first hundred.
 */
export async function verifyEvents(): Promise<ChainReport> {
  const db = database();
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SET LOCAL statement_timeout = 0`;
      const rows = await tx.$queryRaw<Row[]>`
        WITH linked AS (
          SELECT "Event"."position", "hash", "previousHash", event_digest("Event") AS digest,
            coalesce(lag("position") OVER chain, 0) AS before,
            coalesce(lag("hash") OVER chain, repeat('0', 64)) AS link
          FROM "Event" WINDOW chain AS (ORDER BY "position"))
        SELECT "position", CASE
          WHEN "hash" <> digest THEN 'altered'
          WHEN "position" <> before + 1 THEN 'missing'
          ELSE 'reordered' END AS problem
        FROM linked WHERE "hash" <> digest OR "previousHash" <> link OR "position" <> before + 1
        ORDER BY "position" LIMIT 100`;
      const [last] = await tx.$queryRaw<{ events: bigint; position: bigint; hash: string }[]>`
        SELECT count(*) AS events, coalesce(max("position"), 0) AS position,
          coalesce((array_agg("hash" ORDER BY "position" DESC))[1], repeat('0', 64)) AS hash FROM "Event"`;
      const head = await tx.eventHead.findUniqueOrThrow({ where: { id: 1 } });
      const problems = rows.map(({ position, problem }) => ({ position: Number(position), problem }));
      if (last && (last.position !== head.position || last.hash !== head.hash)) {
        problems.push({ position: Number(head.position), problem: "cutOff" });
      }
      return { events: Number(last?.events ?? 0), head: head.hash, problems };
    },
    { timeout: 600_000 },
  );
}
