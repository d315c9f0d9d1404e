import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { inProject, projectRoot } from "../../scripts/launch/project.mjs";
import { typescript } from "../../scripts/launch/typescript.mjs";

/** Ends the worker when the test is gone. */
const lifeline = new URL("../../scripts/lifeline.mjs", import.meta.url).href;

/** The worker as the launcher starts it, to be killed and started again. */
export class WorkerProcess {
  private child: ChildProcess | undefined;

  constructor(private readonly env: NodeJS.ProcessEnv) {}

  start(): void {
    const args = ["--import", lifeline, ...typescript(inProject("scripts/worker.ts"))];
    this.child = spawn(process.execPath, args, {
      cwd: projectRoot,
      env: { ...this.env, LINLI_LAUNCHER_PID: String(process.pid) },
      stdio: ["pipe", "ignore", "ignore"],
    });
  }

  /** Waits until it ends by itself. */
  async untilEnded(): Promise<void> {
    const { child } = this;
    if (child && child.exitCode === null && child.signalCode === null) await once(child, "exit");
  }

  async kill(): Promise<void> {
    this.child?.kill("SIGKILL");
    await this.untilEnded();
  }
}
