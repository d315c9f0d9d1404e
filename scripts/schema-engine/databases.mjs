import pg from "pg";
import { log } from "./log.mjs";

/** PostgreSQL's reasons for refusing, in Prisma's error codes. */
const PRISMA_CODES = { "3D000": "P1003", "28P01": "P1000", 28000: "P1000" };
const UNREACHABLE = "P1001";

/** @returns {string} the address of another database on the same server */
export function onSameServer(url, database) {
  const address = new URL(url);
  address.pathname = `/${encodeURIComponent(database)}`;
  return address.toString();
}

function databaseName(url) {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || "postgres";
}

async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Two deployments that start together may both find no database; the second to create it is content. */
const MADE_MEANWHILE = ["42P04", "23505"];

/** Creates the database that `url` names; returns its name. */
export async function createDatabase(url) {
  const name = databaseName(url);
  await withClient(onSameServer(url, "postgres"), (client) =>
    client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`).catch((error) => {
      if (!MADE_MEANWHILE.includes(error.code)) throw error;
    }),
  );
  return name;
}

async function dropDatabase(url) {
  await withClient(onSameServer(url, "postgres"), (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(databaseName(url))} WITH (FORCE)`),
  );
  log("INFO", { message: "The database was successfully dropped." }, "schema_engine");
}

/**
 * Carries out `schema-engine cli <verb>`.
 *
 * @returns {Promise<0 | 1>} the exit code
 */
export async function runDatabaseVerb(verb, url) {
  log("INFO", { message: "Starting schema engine CLI" }, "schema_engine");
  try {
    if (verb === "create-database") await createDatabase(url);
    else if (verb === "drop-database") await dropDatabase(url);
    else await withClient(url, (client) => client.query("SELECT 1"));
    return 0;
  } catch (error) {
    const error_code = PRISMA_CODES[error.code] ?? UNREACHABLE;
    log("ERROR", { is_panic: false, error_code, message: error.message || error.code });
    return 1;
  }
}
