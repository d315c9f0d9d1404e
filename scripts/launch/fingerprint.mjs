/** Tells whether files have changed since a step was last done, by their content, so that nothing is done twice. */
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { inProject } from "./project.mjs";

const stampFile = (step) => inProject("node_modules/.cache/linli", step);

/**
 * @param {string[]} places files and folders inside the checkout; absent ones count as empty
 * @returns {string} changes whenever a file in them does
 */
export function fingerprint(places) {
  const hash = createHash("sha256");
  for (const place of places) addTo(hash, inProject(place), place);
  return hash.digest("hex");
}

/** @returns {boolean} whether the step was last done with exactly this fingerprint */
export function isDone(step, print) {
  return fs.existsSync(stampFile(step)) && fs.readFileSync(stampFile(step), "utf8") === print;
}

/** Does a step and remembers it. A step that fails, or is killed half-way, counts as never done. */
export function doOnce(step, print, work) {
  fs.rmSync(stampFile(step), { force: true });
  work();
  fs.mkdirSync(path.dirname(stampFile(step)), { recursive: true });
  fs.writeFileSync(stampFile(step), print);
}

function addTo(hash, file, name) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    for (const child of fs.readdirSync(file).sort()) addTo(hash, path.join(file, child), `${name}/${child}`);
  } else if (stat?.isFile()) {
    hash.update(`${name}\0${stat.size}\0`).update(fs.readFileSync(file));
  }
}
