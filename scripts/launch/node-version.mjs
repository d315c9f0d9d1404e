import { Failure } from "./failure.mjs";

const OLDEST = [20, 19];

/** Refuses a Node.js that is too old to run Linli. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Failure(
    `Linli needs Node.js ${OLDEST.join(".")} or newer, and this is ${process.versions.node}. ` +
      "Install a current version from https://nodejs.org and start again.",
  );
}
