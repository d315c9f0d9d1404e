/**
 * A complete Linli for the journeys: the production build on a throw-away database with the demonstration district.
 *
 *   node scripts/journeys-server.mjs <port>
 */
import { startApplication } from "./launch/application.mjs";
import { DATABASE, ensureDatabase } from "./launch/databases.mjs";
import { seed } from "./launch/demonstration.mjs";
import { beforeEnd, endWhenAsked, run } from "./launch/ending.mjs";
import { environment } from "./launch/environment.mjs";
import { migrate } from "./launch/migrations.mjs";
import { startThrowAwayPostgres } from "./launch/throw-away.mjs";

const port = Number(process.argv[2]);

await run(async () => {
  endWhenAsked();
  const postgres = await startThrowAwayPostgres();
  beforeEnd(postgres.stop);
  await ensureDatabase(postgres);
  const databaseUrl = postgres.urlOf(DATABASE);
  await migrate(databaseUrl);
  const env = {
    ...environment({ databaseUrl, port, demonstration: true, folder: postgres.dataFolder }),
    AUTH_URL: `http://localhost:${port}`,
    LINLI_STYLEGUIDE: "1",
  };
  await seed(env);
  await startApplication({ env, port });
  console.log(`The journeys' Linli is at http://localhost:${port}`);
});
