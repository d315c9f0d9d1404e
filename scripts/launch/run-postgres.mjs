import { spawnSync } from "node:child_process";
import path from "node:path";
import { nativeBinaries } from "./native-binaries.mjs";
import { serviceUser } from "./service-user.mjs";

/** Settings of the person's own PostgreSQL (PGDATA, PGPORT …) must not leak into ours. */
const ourEnvironment = () =>
  Object.fromEntries([
    ...Object.entries(process.env).filter(([name]) => !name.startsWith("PG")),
    ["TZ", "UTC"],
  ]);

/**
 * Runs one of PostgreSQL's programs to its end, as the unprivileged user.
 *
 * @param {"initdb" | "pg_ctl"} program
 * @param {string[]} args
 * @returns {{ status: number | null, stderr: string }}
 */
export function runPostgres(program, args) {
  return spawnSync(path.join(nativeBinaries(), "bin", program), args, {
    ...serviceUser(),
    cwd: "/",
    encoding: "utf8",
    env: ourEnvironment(),
    // The server that pg_ctl starts keeps these streams open; waiting for their end would be waiting for its end.
    stdio: ["ignore", "ignore", program === "pg_ctl" ? "ignore" : "pipe"],
  });
}
