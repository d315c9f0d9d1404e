import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/test/browser.mjs";

const port = Number(process.env.PORT ?? 3100);
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: "tests/journeys",
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  // Two stories share two cores with the server; a slow moment is no fault.
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/journeys.json" }]],
  use: {
    baseURL,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findBrowser(),
      // The browser has nothing to say to anybody but us.
      args: [
        ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
        ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      ],
    },
  },
  projects: [
    { name: "sign-in", testMatch: "*.setup.ts", fullyParallel: true },
    { name: "journeys", dependencies: ["sign-in"] },
  ],
  // Needs a production build; `npm test` makes one. A server started by hand on the same port is used as it is.
  webServer: {
    command: `node scripts/journeys-server.mjs ${port}`,
    url: `${baseURL}/api/health/ready`,
    timeout: 300_000,
    reuseExistingServer: true,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "pipe",
  },
});
