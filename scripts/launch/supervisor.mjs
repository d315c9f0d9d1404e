/** Keeps one program running: starts it again when it dies, and stops it politely when Linli stops. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { hurried, isEnding } from "./ending.mjs";
import { projectRoot } from "./project.mjs";

const GRACE_MS = 10_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
/** A program that ran this long was all right; its next death is counted as the first again. */
const HEALTHY_MS = 60_000;

const lifeline = new URL("../lifeline.mjs", import.meta.url).href;

/**
 * @param {object} program
 * @param {string} program.name as shown to people, such as "The web server"
 * @param {string[]} program.args for Node: file and arguments, or further --import
 * @param {NodeJS.ProcessEnv} program.env
 * @param {(deaths: number) => void} [program.onDeath] told how often it died in a row
 * @returns {{ stop: () => Promise<void> }}
 */
export function supervise({ name, args, env, onDeath }) {
  let child;
  let deaths = 0;

  const launch = () => {
    const startedAt = Date.now();
    child = spawn(process.execPath, ["--import", lifeline, ...args], {
      cwd: projectRoot,
      env: { ...env, LINLI_LAUNCHER_PID: String(process.pid) },
      // Its own group: a Ctrl-C reaches only the launcher, which stops things in order.
      detached: true,
      stdio: ["pipe", "inherit", "inherit"],
    });
    child.stdin.on("error", () => {});
    child.once("exit", async (code, signal) => {
      if (isEnding()) return;
      deaths = Date.now() - startedAt > HEALTHY_MS ? 1 : deaths + 1;
      const pause = Math.min(FIRST_PAUSE_MS * 2 ** (deaths - 1), LONGEST_PAUSE_MS);
      console.error(
        `${name} ended unexpectedly (${signal ?? `code ${code}`}); it starts again in ${pause / 1000} s.`,
      );
      signalGroup(child, "SIGKILL");
      onDeath?.(deaths);
      await sleep(pause);
      if (!isEnding()) launch();
    });
  };

  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const exited = once(child, "exit");
      signalGroup(child, "SIGTERM");
      await Promise.race([exited, sleep(GRACE_MS), hurried.aborted || once(hurried, "abort")]);
    }
    signalGroup(child, "SIGKILL");
  };

  launch();
  return { stop };
}

function signalGroup(child, signal) {
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}
