/** Runs the two test runners and counts single tests by their machine-readable reports. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ToolFailure, tool } from "./stage.mjs";

/** @returns {Promise<import("./stage.mjs").Count>} */
export function vitest(project) {
  return withReport(async (report) => {
    const result = await tool("vitest/vitest.mjs", [
      ...["run", "--project", project, "--passWithNoTests"],
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    ]);
    return { ...result, count: (json) => countVitest(json) };
  });
}

/** @returns {Promise<import("./stage.mjs").Count>} */
export function playwright(port) {
  return withReport(async (report) => {
    const env = { PORT: String(port), PLAYWRIGHT_JSON_OUTPUT_NAME: report };
    const result = await tool("@playwright/test/cli.js", ["test", "--reporter=list,json"], env);
    return {
      ...result,
      count: ({ stats, errors }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky + errors.length,
      }),
    };
  });
}

/** A file that does not even load has no failed tests, but it has failed. */
function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const unloadable = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloadable.length };
}

async function withReport(runTests) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "linli-report-"));
  const report = path.join(folder, "report.json");
  try {
    const { code, output, count } = await runTests(report);
    const counted = fs.existsSync(report)
      ? count(JSON.parse(fs.readFileSync(report, "utf8")))
      : { passed: 0, failed: 0 };
    // The runner may fail for a reason that no test knows, such as a server that did not start.
    if (code !== 0 && counted.failed === 0) counted.failed = 1;
    if (counted.failed > 0) throw new ToolFailure(output, counted);
    return counted;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
