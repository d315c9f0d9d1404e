/**
 * Starts everything Linli needs and keeps it running: database, web server, worker.
 *
 *   node scripts/start.mjs          production; run scripts/setup.mjs first (`npm start` does)
 *   node scripts/start.mjs --dev    pages are built as they are asked for
 *
 * Settings are environment variables: PORT, DATABASE_URL, DATA_DIR and those in lib/platform/env.ts.
 */
import "./launch/settings-file.mjs";
import { requireFreePort, startApplication } from "./launch/application.mjs";
import { openDatabase } from "./launch/database.mjs";
import { endWhenAsked, isEnding, run } from "./launch/ending.mjs";
import { DEFAULT_PORT, environment, isDemonstration } from "./launch/environment.mjs";
import { requireNode } from "./launch/node-version.mjs";

const development = process.argv.includes("--dev");
const port = Number(process.env.PORT || DEFAULT_PORT);

await run(async () => {
  requireNode();
  await requireFreePort(port);
  endWhenAsked();
  const databaseUrl = await openDatabase({ demonstration: isDemonstration() });
  if (isEnding()) return;
  const env = environment({ databaseUrl, port, development });
  await startApplication({ env, port, development });
  if (!isEnding()) console.log(`\nLinli is at ${env.AUTH_URL}\n`);
});
