import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { Failure } from "./failure.mjs";
import { inProject, projectRoot } from "./project.mjs";

/** Installs the packages exactly as locked, unless they are there already. */
export function installPackages() {
  if (areInstalled()) return;
  console.log("Installing the packages; this takes about a minute.");
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  const [program, programArgs] = npm ? [process.execPath, [npm, ...args]] : ["npm", args];
  const result = spawnSync(program, programArgs, { cwd: projectRoot, stdio: "inherit" });
  if (result.status === 0) return;
  throw new Failure(
    "The packages could not be installed; npm says above why. " +
      "Linli needs an npm registry once, then none: see that `npm ping` answers, and start again.",
  );
}

/** Compares the lock with the one npm keeps inside node_modules, which it writes last of all. */
function areInstalled() {
  const installed = packagesIn("node_modules/.package-lock.json");
  if (!installed) return false;
  return Object.entries(packagesIn("package-lock.json")).every(
    ([place, { version, optional, devOptional, peer }]) =>
      place === "" || optional || devOptional || peer || installed[place]?.version === version,
  );
}

function packagesIn(lock) {
  const file = inProject(lock);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")).packages : null;
}
