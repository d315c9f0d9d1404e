import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The secrets here protect nothing. */
const env = {
  TZ: "UTC",
  AUTH_URL: "http://localhost:3000",
  AUTH_SECRET: "a secret for tests that protects nothing",
  ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
};

const shared = {
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
};

const onDatabase = { globalSetup: "tests/support/cluster.ts", setupFiles: "tests/support/database.ts" };

export default defineConfig({
  test: {
    maxWorkers: 2,
    silent: "passed-only",
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          env,
          include: ["tests/unit/**/*.test.ts", "tests/architecture/**/*.test.ts"],
          testTimeout: 20_000,
        },
      },
      {
        ...shared,
        test: {
          name: "database",
          env,
          // Auth.js imports "next/server" as only a bundler can.
          server: { deps: { inline: ["next-auth"] } },
          include: [
            "tests/domain/**/*.test.ts",
            "tests/commands/**/*.test.ts",
            "tests/security/**/*.test.ts",
          ],
          testTimeout: 20_000,
          ...onDatabase,
        },
      },
      {
        ...shared,
        test: {
          name: "faults",
          env,
          include: ["tests/faults/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
