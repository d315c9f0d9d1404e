import { spawnSync } from "node:child_process";
import { Failure } from "./failure.mjs";
import { commandLines, projectRoot, QUIET } from "./project.mjs";

/** Brings a database to this version's structure. Safe when several launchers do it at once: one does the work. */
export function migrate(databaseUrl) {
  const result = spawnSync(process.execPath, [commandLines.prisma, "migrate", "deploy"], {
    cwd: projectRoot,
    env: { ...process.env, ...QUIET, DATABASE_URL: databaseUrl },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (result.status === 0) return;
  const said = `${result.stdout}${result.stderr}`;
  const reason = said.match(/(?:Error: |Database error:\n)\s*([^\n]+)/)?.[1] ?? said.trim();
  throw new Failure(`The database could not be brought up to date: ${reason}`);
}
