import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { withConnection } from "./databases.mjs";
import { Failure } from "./failure.mjs";
import { commandLines, inProject, QUIET } from "./project.mjs";
import { runProgram } from "./run-program.mjs";

/** Brings a database to this version's structure. Safe when several launchers do it at once: one does the work. */
export async function migrate(databaseUrl) {
  if (await isUpToDate(databaseUrl)) return;
  const { code, output } = await runProgram([commandLines.prisma, "migrate", "deploy"], {
    env: { ...process.env, ...QUIET, DATABASE_URL: databaseUrl },
  });
  if (code === 0) return;
  const reason = output.match(/(?:Error: |Database error:\n)\s*([^\n]+)/)?.[1] ?? output.trim();
  throw new Failure(`The database could not be brought up to date: ${reason}`);
}

/** Asks Prisma's own record, which saves the two seconds Prisma takes to find out that there is nothing to do. */
async function isUpToDate(databaseUrl) {
  const folder = inProject("prisma/migrations");
  const ours = fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${name} ${checksum(path.join(folder, name, "migration.sql"))}`);
  const applied = await withConnection(databaseUrl, (client) =>
    client.query(
      `SELECT migration_name || ' ' || checksum AS migration, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    ),
  ).catch(() => null);
  if (!applied?.rows.every(({ finished }) => finished)) return false;
  const known = new Set(applied.rows.map(({ migration }) => migration));
  return ours.every((migration) => known.has(migration));
}

const checksum = (file) => createHash("sha256").update(fs.readFileSync(file)).digest("hex");
