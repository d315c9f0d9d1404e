/**
 * The embedded development database, without the application.
 *
 *   node scripts/database.mjs          starts it when needed and prints its address
 *   node scripts/database.mjs url      prints its address, if it runs
 *   node scripts/database.mjs stop     stops it
 *
 * It goes on running in the background until it is stopped, and `npm start` and `npm run dev` join it.
 */

import { DATABASE, ensureDatabase } from "./launch/databases.mjs";
import { run } from "./launch/ending.mjs";
import { Failure } from "./launch/failure.mjs";
import { runningPostgres, startPostgres } from "./launch/postgres.mjs";
import { dataFolder } from "./launch/project.mjs";

const actions = {
  async start() {
    const postgres = await startPostgres(dataFolder(), { background: true });
    await ensureDatabase(postgres);
    console.log(postgres.urlOf(DATABASE));
  },
  url() {
    const postgres = runningPostgres(dataFolder());
    if (!postgres) throw new Failure("The database is not running. Start it with: node scripts/database.mjs");
    console.log(postgres.urlOf(DATABASE));
  },
  stop() {
    runningPostgres(dataFolder())?.stop();
  },
};

const wanted = process.argv[2] ?? "start";

await run(async () => {
  const action = actions[wanted];
  if (!action) throw new Failure(`"${wanted}" is not one of: ${Object.keys(actions).join(", ")}.`);
  await action();
});
