/** The production build on this file's database, asked over HTTP as browsers do. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { inject } from "vitest";
import { buildOnce } from "../../scripts/launch/generated-files.mjs";
import { freePort } from "../../scripts/launch/ports.mjs";
import { commandLines, projectRoot } from "../../scripts/launch/project.mjs";

/** Ends the web server when this process is gone, however it went. */
const lifeline = new URL("../../scripts/lifeline.mjs", import.meta.url).href;

const onlyOneBuilds = 7_260_002;

/** Makes the build if sources changed since; of two test files that want it the second waits. */
async function ensureBuild() {
  const client = new pg.Client({ connectionString: inject("clusterUrl") });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [onlyOneBuilds]);
    buildOnce();
  } finally {
    await client.end();
  }
}

export type Server = {
  /** Without a slash at the end. */
  url: string;
  /** Like `fetch`, but follows no redirect. */
  ask(path: string, request?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
};

async function untilReady(url: string, child: ChildProcess, said: string[]) {
  while (child.exitCode === null) {
    const answer = await fetch(`${url}/api/health/ready`).catch(() => null);
    await answer?.text();
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error(`the web server ended before it was ready: ${said.join("")}`);
}

/** Starts the web server; `settings` are added to this process' environment. */
export async function startServer(settings: Record<string, string> = {}): Promise<Server> {
  await ensureBuild();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(
    process.execPath,
    ["--import", lifeline, commandLines.next, "start", "-p", String(port)],
    {
      cwd: projectRoot,
      env: {
        ...process.env,
        NODE_ENV: "production",
        AUTH_URL: url,
        LINLI_LAUNCHER_PID: String(process.pid),
        ...settings,
      },
      stdio: ["pipe", "ignore", "pipe"],
    },
  );
  const said: string[] = [];
  child.stderr?.on("data", (chunk) => said.push(String(chunk)));
  await untilReady(url, child, said);
  return {
    url,
    ask: (path, request) => fetch(url + path, { redirect: "manual", ...request }),
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}
