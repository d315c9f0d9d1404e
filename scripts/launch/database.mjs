/** The database Linli works on: the one in DATABASE_URL, or the embedded one. */

import { DATABASE, ensureDatabase, withConnection } from "./databases.mjs";
import { provideDemonstration, provideEssentials } from "./demonstration.mjs";
import { beforeEnd, isEnding } from "./ending.mjs";
import { Failure } from "./failure.mjs";
import { migrate } from "./migrations.mjs";
import { startPostgres } from "./postgres.mjs";
import { isAlive } from "./postmaster.mjs";
import { dataFolder } from "./project.mjs";

const WATCH_EVERY_MS = 1000;

/**
 * Opens the database for as long as this process runs, with this version's structure.
 *
 * @param {{ demonstration?: boolean }} [options] fill a new embedded database with the demonstration district
 * @returns {Promise<string>} its address
 */
export async function openDatabase({ demonstration = false } = {}) {
  if (process.env.DATABASE_URL) {
    await requireAnswer(process.env.DATABASE_URL);
    await migrate(process.env.DATABASE_URL);
    await provideEssentials(process.env.DATABASE_URL);
    return process.env.DATABASE_URL;
  }
  const postgres = await startPostgres(dataFolder());
  if (postgres.reused) console.log("The database is running already.");
  else keepRunning(postgres);
  if (demonstration) await provideDemonstration(postgres);
  await ensureDatabase(postgres);
  await migrate(postgres.urlOf(DATABASE));
  await provideEssentials(postgres.urlOf(DATABASE));
  return postgres.urlOf(DATABASE);
}

/** Starts the database again when it dies, and stops it when this process ends. */
function keepRunning(postgres) {
  let { pid } = postgres;
  let restarting;
  const watch = setInterval(() => {
    if (isEnding() || restarting || isAlive(pid)) return;
    console.error("The database ended unexpectedly; it starts again.");
    restarting = startPostgres(dataFolder())
      .then((successor) => {
        pid = successor.pid;
      })
      .catch((error) => console.error(error.message))
      .finally(() => {
        restarting = undefined;
      });
  }, WATCH_EVERY_MS);
  beforeEnd(async () => {
    clearInterval(watch);
    await restarting;
    postgres.stop();
  });
}

async function requireAnswer(url) {
  const host = URL.canParse(url) && new URL(url).host;
  if (!host) throw new Failure("DATABASE_URL must look like postgresql://user:password@host:5432/database.");
  try {
    await withConnection(url, (client) => client.query("SELECT 1"));
  } catch (error) {
    if (error.code === "3D000") return;
    const refused = ["28P01", "28000"].includes(error.code);
    throw new Failure(
      refused
        ? `The database at ${host} refuses the user or the password in DATABASE_URL.`
        : `The database at ${host} does not answer (${error.message || error.code}). See that it runs and that DATABASE_URL is right.`,
    );
  }
}
