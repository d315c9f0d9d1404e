import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../../../scripts/launch/ports.mjs";
import { pinned } from "./cores";

/** A server under measurement. */
export type Server = { address: string; pid: number; stop: () => Promise<void> };

const next = fileURLToPath(new URL("../../../node_modules/next/dist/bin/next", import.meta.url));
const control = fileURLToPath(new URL("../control/server.ts", import.meta.url));
const longestStart = 60_000;

function start(args: string[], port: number): ChildProcess {
  const [program, all] = pinned(args);
  const server = spawn(program, all, {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const kill = () => server.kill("SIGKILL");
  process.once("exit", kill);
  server.once("exit", () => process.off("exit", kill));
  return server;
}

async function untilAnswered(address: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + longestStart;
  while (server.exitCode === null && Date.now() < deadline) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error(`${address} did not answer.`);
}

async function started(args: string[], port: number, asked: string): Promise<Server> {
  const server = start(args, port);
  const address = `http://localhost:${port}`;
  await untilAnswered(address + asked, server);
  return {
    address,
    pid: server.pid ?? 0,
    async stop() {
      const gone = once(server, "exit");
      server.kill("SIGTERM");
      await gone;
    },
  };
}

const port = Number(process.env.PORT);

/** Linli's web server from the production build, on a core of its own. */
export const startSite = () => started([next, "start", "-p", String(port)], port, "/api/health/live");

/** The control, on the same core. */
export const startControl = async () => started([...process.execArgv, control], await freePort(), "/hello");
