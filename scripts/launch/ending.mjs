/**
 * How a launcher ends: in the reverse order of how it began, once, whoever asks for it.
 *
 * A first Ctrl-C (or SIGTERM, or the end of npm) asks everything to finish; a second one hurries.
 */
import { explain } from "./failure.mjs";

const duties = [];
const hurry = new AbortController();
let ending;

/** Aborted when somebody has asked twice: whoever waits politely should stop waiting. */
export const hurried = hurry.signal;

export const isEnding = () => ending !== undefined;

/**
 * Registers what must be done before this process may go; the last registered is done first.
 *
 * @returns {() => void} takes the duty back
 */
export function beforeEnd(duty) {
  duties.push(duty);
  return () => {
    const place = duties.indexOf(duty);
    if (place >= 0) duties.splice(place, 1);
  };
}

/** Does all registered duties and ends the process. Calling it again waits for the same end. */
export function end(exitCode) {
  ending ??= fulfil(exitCode);
  return ending;
}

async function fulfil(exitCode) {
  let code = exitCode;
  while (duties.length > 0) {
    try {
      await duties.pop()();
    } catch (error) {
      code = explain(error);
    }
  }
  process.exit(code);
}

/** Ends on Ctrl-C, on SIGTERM and on a closed terminal, and when npm is gone. */
export function endWhenAsked() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (isEnding()) hurry.abort();
      else console.log("\nStopping.");
      end(0);
    });
  }
  if (process.env.npm_lifecycle_event) endWithParent();
}

/** npm starts us through a shell, which dies of a SIGTERM sent to npm without passing it on. We notice the new parent. */
function endWithParent() {
  const parent = process.ppid;
  const check = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(check);
    end(0);
  }, 500);
  check.unref();
}

/** Runs a script's main function; what goes wrong is explained, and everything begun so far is ended. */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    if (!isEnding()) explain(error);
    await end(1);
  }
}
