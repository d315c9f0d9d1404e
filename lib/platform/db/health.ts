import { readdirSync } from "node:fs";
import { database } from "./client";

/** The migrations that this version of the portal was written for. */
const expected = () =>
  readdirSync("prisma/migrations", { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );

/** Whether the database answers and has run every migration of this version to its end. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    const rows = await database().$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    const done = new Set(rows.map(({ name }) => name));
    return expected().every((name) => done.has(name));
  } catch {
    return false;
  }
}
