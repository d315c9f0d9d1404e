/** The demonstration district: what a newcomer finds on the first start, and what journeys are tested on. */
import { DATABASE, ensureDatabase, withConnection } from "./databases.mjs";
import { environment } from "./environment.mjs";
import { Failure } from "./failure.mjs";
import { migrate } from "./migrations.mjs";
import { inProject } from "./project.mjs";
import { runProgram } from "./run-program.mjs";
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
  await migrate(postgres.urlOf(UNFINISHED));
  await seed(environment({ databaseUrl: postgres.urlOf(UNFINISHED) }));
  await inMaintenance(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
  await inMaintenance(`ALTER DATABASE ${UNFINISHED} RENAME TO ${DATABASE}`);
}

/**
 * Enters what every deployment needs and an empty database has not: the district's places, supervisory units, published
 * working calendar. Nothing where subdistricts are entered already, so that an administrator's changes stand.
 */
export async function provideEssentials(databaseUrl) {
  const { rowCount } = await withConnection(databaseUrl, (client) =>
    client.query('SELECT FROM "Subdistrict" LIMIT 1'),
  );
  if (rowCount > 0) return;
  console.log("Entering the district's reference data.");
  const program = typescript(inProject("prisma/seed/index.ts"), "--essentials");
  const { code } = await runProgram(program, { env: environment({ databaseUrl }), show: true });
  if (code !== 0) throw new Failure("The reference data could not be entered; the reason is above.");
}

/** Runs the seed on the migrated database of these settings. */
export async function seed(env) {
  const { code } = await runProgram(typescript(inProject("prisma/seed/index.ts")), { env, show: true });
  if (code !== 0) throw new Failure("The demonstration district could not be filled; the reason is above.");
}

/** In use means: there are accounts or organizations, or other programs are connected. */
async function isInUse(postgres) {
  const exists = await withConnection(postgres.urlOf("postgres"), (client) =>
    client.query("SELECT FROM pg_database WHERE datname = $1", [DATABASE]),
  );
  if (exists.rowCount === 0) return false;
  return withConnection(postgres.urlOf(DATABASE), async (client) => {
    const others =
      "SELECT FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid() AND backend_type = 'client backend'";
    if ((await client.query(others, [DATABASE])).rowCount > 0) return true;
    for (const table of ["Account", "Organization"]) {
      const { rows } = await client.query("SELECT to_regclass($1) AS name", [`"${table}"`]);
      if (rows[0].name && (await client.query(`SELECT FROM "${table}" LIMIT 1`)).rowCount > 0) return true;
    }
    return false;
  });
}
