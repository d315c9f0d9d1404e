import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { commandLines, projectRoot } from "../../scripts/launch/project.mjs";

/** Ends the web server when the test is gone. */
const lifeline = new URL("../../scripts/lifeline.mjs", import.meta.url).href;

/** The web server, to be killed and started again on the same port. */
export class WebProcess {
  readonly url: string;
  private child: ChildProcess | undefined;

  constructor(
    private readonly port: number,
    private readonly env: NodeJS.ProcessEnv,
  ) {
    this.url = `http://localhost:${port}`;
  }

  async start(): Promise<void> {
    const args = ["--import", lifeline, commandLines.next, "start", "-p", String(this.port)];
    const launcher = { LINLI_LAUNCHER_PID: String(process.pid) };
    this.child = spawn(process.execPath, args, {
      cwd: projectRoot,
      env: { ...this.env, ...launcher, NODE_ENV: "production", AUTH_URL: this.url },
      stdio: ["pipe", "ignore", "ignore"],
    });
    await this.untilReady();
  }

  /** Waits until it can serve, also while its database recovers. */
  async untilReady(): Promise<void> {
    while (this.child?.exitCode === null) {
      const answer = await fetch(`${this.url}/api/health/ready`).catch(() => null);
      await answer?.text().catch(() => "");
      if (answer?.ok) return;
      await pause(50);
    }
    throw new Error("the web server ended before it was ready");
  }

  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  }
}
