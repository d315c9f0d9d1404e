import { database } from "./client";

export type DatabaseFigures = {
  version: string;
  /** Bytes on disk. */
  size: number;
  connections: number;
  /** Time of the database minus that of this process, in milliseconds. */
  clockDifference: number;
  /** Time of one round trip in milliseconds. */
  roundTrip: number;
  migrations: number;
};

/** How the database is doing, for the health page. */
export async function getDatabaseFigures(): Promise<DatabaseFigures> {
  const asked = Date.now();
  const [row] = await database().$queryRaw<
    { version: string; size: bigint; connections: bigint; now: Date; migrations: bigint }[]
  >`
    SELECT current_setting('server_version') AS version, pg_database_size(current_database()) AS size,
      (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()) AS connections,
      clock_timestamp() AS now,
      (SELECT count(*) FROM _prisma_migrations WHERE finished_at IS NOT NULL) AS migrations`;
  const answered = Date.now();
  if (!row) throw new Error("the database told no figures");
  return {
    version: row.version,
    size: Number(row.size),
    connections: Number(row.connections),
    clockDifference: row.now.getTime() - Math.round((asked + answered) / 2),
    roundTrip: answered - asked,
    migrations: Number(row.migrations),
  };
}
