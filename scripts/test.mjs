/**
 * Every check there is, one after the other, in a fresh clone too. The last line is "N passed, N failed".
 *
 *   npm test         everything
 *   npm run check    what needs no database and no browser, in less than a minute
 */
import { endWhenAsked, run } from "./launch/ending.mjs";
import { buildOnce, generateClientOnce } from "./launch/generated-files.mjs";
import { requireNode } from "./launch/node-version.mjs";
import { installPackages } from "./launch/packages.mjs";
import { freePort } from "./launch/ports.mjs";
import { requireBrowser } from "./test/browser.mjs";
import { playwright, vitest } from "./test/counted.mjs";
import { check, stage } from "./test/stage.mjs";

const fast = process.argv.includes("--fast");

const QUICK = [
  ["Packages", installPackages],
  ["Database client", generateClientOnce],
  [
    "Types",
    async () => {
      await check("next/dist/bin/next", ["typegen"]);
      await check("typescript/bin/tsc", ["--noEmit"]);
    },
  ],
  ["Format and lint", () => check("@biomejs/biome/bin/biome", ["check"])],
  [
    "Architecture",
    () =>
      check("dependency-cruiser/bin/dependency-cruise.mjs", [
        "--config",
        ".dependency-cruiser.cjs",
        "app",
        "components",
        "lib",
      ]),
  ],
  ["Nothing unused", () => check("knip/bin/knip.js", [])],
  ["Rules and structure", () => vitest("unit")],
];

const THOROUGH = [
  ["Production build", buildOnce],
  ["Domain on a real database", () => vitest("database")],
  ["Faults", () => vitest("faults")],
  ["Browser", requireBrowser],
  ["Journeys", async () => playwright(await freePort())],
];

await run(async () => {
  requireNode();
  endWhenAsked();
  const total = { passed: 0, failed: 0 };
  for (const [title, work] of fast ? QUICK : [...QUICK, ...THOROUGH]) {
    const { passed, failed } = await stage(title, work);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
});
