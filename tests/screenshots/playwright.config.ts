import path from "node:path";
import { defineConfig } from "@playwright/test";
import journeys from "../../playwright.config";

const root = path.resolve(import.meta.dirname, "../..");
const [signIn] = journeys.projects ?? [];

/** Takes the pictures in docs/screenshots: `npx playwright test --config tests/screenshots`. Not part of the tests. */
export default defineConfig({
  ...journeys,
  testDir: path.join(root, "tests"),
  outputDir: path.join(root, "test-results"),
  webServer: { ...journeys.webServer, cwd: root } as typeof journeys.webServer,
  projects: [
    { ...signIn, name: "sign-in", testMatch: "journeys/*.setup.ts" },
    {
      name: "screenshots",
      testMatch: "screenshots/*.spec.ts",
      dependencies: ["sign-in"],
      fullyParallel: true,
    },
  ],
});
