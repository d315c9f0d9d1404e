/**
 * Makes a checkout ready to run: packages, database client, production build. Each is done only when something it
 * depends on has changed. Needs Node.js alone; `npm start` runs it first.
 *
 *   node scripts/setup.mjs                    before `npm start`
 *   node scripts/setup.mjs --without-build    before `npm run dev`, which builds as it goes
 */
import "./launch/settings-file.mjs";
import { run } from "./launch/ending.mjs";
import { buildOnce, generateClientOnce } from "./launch/generated-files.mjs";
import { requireNode } from "./launch/node-version.mjs";
import { installPackages } from "./launch/packages.mjs";

await run(() => {
  requireNode();
  installPackages();
  generateClientOnce();
  if (!process.argv.includes("--without-build")) buildOnce();
});
