/** The demonstration district: what a newcomer finds on the first start, and what journeys are tested on. */
import { spawnSync } from "node:child_process";
import { DATABASE, ensureDatabase, withConnection } from "./databases.mjs";
import { environment } from "./environment.mjs";
import { Failure } from "./failure.mjs";
import { migrate } from "./migrations.mjs";
import { inProject, projectRoot } from "./project.mjs";
import { typescript } from "./typescript.mjs";

const UNFINISHED = `${DATABASE}_unfinished`;

/**
 * Fills the embedded database unless somebody has begun to use it. It is filled under another name and renamed, so
 * that a start interrupted half-way leaves no half district behind.
 */
export async function provideDemonstration(postgres) {
  if (await isInUse(postgres)) return;
  console.log("Filling the demonstration district; this takes a moment.");
  const inMaintenance = (sql) => withConnection(postgres.urlOf("postgres"), (client) => client.query(sql));
  await inMaintenance(`DROP DATABASE IF EXISTS ${UNFINISHED} WITH (FORCE)`);
  await ensureDatabase(postgres, UNFINISHED);
  migrate(postgres.urlOf(UNFINISHED));
  seed(environment({ databaseUrl: postgres.urlOf(UNFINISHED) }));
  await inMaintenance(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
  await inMaintenance(`ALTER DATABASE ${UNFINISHED} RENAME TO ${DATABASE}`);
}

/** Runs the seed on the migrated database of these settings. */
export function seed(env) {
  const result = spawnSync(process.execPath, typescript(inProject("prisma/seed/index.ts")), {
    cwd: projectRoot,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (result.status !== 0)
    throw new Failure("The demonstration district could not be filled; the reason is above.");
}

/** In use means: there are accounts or organizations. */
async function isInUse(postgres) {
  const exists = await withConnection(postgres.urlOf("postgres"), (client) =>
    client.query("SELECT FROM pg_database WHERE datname = $1", [DATABASE]),
  );
  if (exists.rowCount === 0) return false;
  return withConnection(postgres.urlOf(DATABASE), async (client) => {
    for (const table of ["Account", "Organization"]) {
      const { rows } = await client.query("SELECT to_regclass($1) AS name", [`"${table}"`]);
      if (rows[0].name && (await client.query(`SELECT FROM "${table}" LIMIT 1`)).rowCount > 0) return true;
    }
    return false;
  });
}
