import { spawn } from "node:child_process";
import { once } from "node:events";
import { explain } from "../launch/failure.mjs";
import { inProject, projectRoot, QUIET } from "../launch/project.mjs";

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Runs one stage under its heading and shows its time and its result; never throws.
 *
 * @param {string} title
 * @param {() => unknown | Promise<Count | undefined>} work a stage that counts nothing itself counts as one
 * @returns {Promise<Count>}
 */
export async function stage(title, work) {
  console.log(`\n── ${title}`);
  const startedAt = Date.now();
  let count;
  try {
    count = (await work()) ?? { passed: 1, failed: 0 };
  } catch (error) {
    if (error instanceof ToolFailure) console.log(error.output);
    else explain(error);
    count = error.count ?? { passed: 0, failed: 1 };
  }
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  const result =
    count.failed > 0 ? `FAILED (${count.passed} passed, ${count.failed} failed)` : `${count.passed} passed`;
  console.log(`   ${result}, ${seconds} s`);
  return count;
}

/** A tool that ended with an error; carries what it printed. */
export class ToolFailure extends Error {
  /** @param {string} output @param {Count} [count] */
  constructor(output, count) {
    super("a tool failed");
    this.output = output;
    this.count = count;
  }
}

/**
 * Runs an installed command-line tool quietly.
 *
 * @param {string} program its start file, relative to node_modules
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function tool(program, args, env = {}) {
  const child = spawn(process.execPath, [inProject("node_modules", program), ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...QUIET, NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  const [code] = await once(child, "close");
  return { code: code ?? 1, output: Buffer.concat(chunks).toString() };
}

/** Runs a tool that either finds nothing to complain about or fails. */
export async function check(program, args, env) {
  const { code, output } = await tool(program, args, env);
  if (code !== 0) throw new ToolFailure(output);
}
