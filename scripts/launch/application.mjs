/** Linli itself: the web server and the worker. */
import fs from "node:fs";
import http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeEnd, end, isEnding } from "./ending.mjs";
import { Failure } from "./failure.mjs";
import { isFree } from "./ports.mjs";
import { commandLines, inProject } from "./project.mjs";
import { supervise } from "./supervisor.mjs";
import { typescript } from "./typescript.mjs";

/** Imports make much short-lived garbage; a tight heap has it collected instead of kept. In megabytes. */
const HEAP_OF_WORKER = "--max-old-space-size=256";
const READY_WITHIN_MS = 120_000;
const DEATHS_BEFORE_READY = 3;

/** Refuses a port that another program holds. */
export async function requireFreePort(port) {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  }
  if (await isFree(port)) return;
  throw new Failure(
    `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
  );
}

/** Behind a proxy only the proxy may reach the web server: whoever goes around it could claim any address. */
function hostOption({ LINLI_HOST, TRUSTED_PROXY }) {
  const host = LINLI_HOST || (TRUSTED_PROXY === "1" ? "127.0.0.1" : "");
  return host ? ["-H", host] : [];
}

/**
 * Starts both and answers when the first page can be served. They stop when this process ends.
 *
 * @param {{ env: NodeJS.ProcessEnv, port: number, development?: boolean }} options
 */
export async function startApplication({ env, port, development = false }) {
  if (!development && !fs.existsSync(inProject(".next/BUILD_ID"))) {
    throw new Failure(
      'The site has not been built. Start with "npm start", or build with: node scripts/setup.mjs',
    );
  }
  let ready = false;
  const web = supervise({
    name: "The web server",
    args: [commandLines.next, development ? "dev" : "start", "-p", String(port), ...hostOption(env)],
    env,
    onDeath(deaths) {
      if (!ready && deaths >= DEATHS_BEFORE_READY) end(1);
    },
  });
  const worker = supervise({
    name: "The worker",
    args: [HEAP_OF_WORKER, ...typescript(inProject("scripts/worker.ts"))],
    env,
  });
  beforeEnd(() => Promise.all([web.stop(), worker.stop()]));
  await untilReady(port);
  ready = true;
}

async function untilReady(port) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && !isEnding()) {
    if (await answersReady(port)) return;
    await sleep(100);
  }
  if (!isEnding())
    throw new Failure("Linli did not become ready within two minutes; the reason is probably above.");
}

/** Asks over a connection of its own, so that none is left open that the web server would wait for when it stops. */
function answersReady(port) {
  return new Promise((resolve) => {
    const url = `http://localhost:${port}/api/health/ready`;
    const request = http.get(url, { agent: false, timeout: 5000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(false));
  });
}
