import { spawn } from "node:child_process";
import { once } from "node:events";
import { beforeEnd } from "./ending.mjs";
import { projectRoot } from "./project.mjs";

/**
 * Runs one of our own programs with this Node to its end. When this process is asked to end, it ends too.
 *
 * @param {string[]} args file and arguments
 * @param {{ env: NodeJS.ProcessEnv, show?: boolean }} options `show` passes its output on instead of collecting it
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runProgram(args, { env, show = false }) {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env,
    stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
  });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => chunks.push(chunk));
  const closed = once(child, "close");
  const forget = beforeEnd(async () => {
    child.kill("SIGTERM");
    await closed;
  });
  const [code] = await closed;
  forget();
  return { code: code ?? 1, output: Buffer.concat(chunks).toString() };
}
