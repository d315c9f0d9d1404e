/**
 * Loaded before the web server and the worker (node --import). Their standard input is a pipe from the launcher; when
 * it closes, the launcher is gone, perhaps killed outright, and nobody else would ever stop us.
 */
import { isMainThread } from "node:worker_threads";

const GRACE_MS = 10_000;

// Programs started by the web server inherit this preload, but not the pipe.
const isOurs = isMainThread && process.env.LINLI_LAUNCHER_PID === String(process.ppid);

if (isOurs) {
  process.stdin.resume();
  process.stdin.unref();
  process.stdin.once("close", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.kill(-process.pid, "SIGKILL"), GRACE_MS).unref();
  });
}
