/** The databases inside a cluster. Needs `pg`, so import it only after the packages are installed. */
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** Name of Linli's database in the embedded cluster. */
export const DATABASE = "linli";

const CANNOT_CONNECT_NOW = "57P03";

/**
 * Opens one connection, waiting while a server that was not shut down properly recovers.
 *
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withConnection(url, work) {
  for (let attempt = 1; ; attempt++) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
    } catch (error) {
      await client.end().catch(() => {});
      if (error.code !== CANNOT_CONNECT_NOW || attempt === 60) throw error;
      await sleep(1000);
      continue;
    }
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }
}

/** Creates the database unless it exists; safe when two launchers do it at once. */
export async function ensureDatabase(postgres, name = DATABASE) {
  await withConnection(postgres.urlOf("postgres"), async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount > 0) return;
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`).catch((error) => {
      const madeMeanwhile = ["42P04", "23505"].includes(error.code);
      if (!madeMeanwhile) throw error;
    });
  });
}
