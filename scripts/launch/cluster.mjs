/** Makes a new database cluster: `data` (PostgreSQL's own files) and `password` (of its only user) in one folder. */
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Failure } from "./failure.mjs";
import { isAlive } from "./postmaster.mjs";
import { runPostgres } from "./run-postgres.mjs";
import { serviceUser } from "./service-user.mjs";

const UNFINISHED = ".unfinished-";

/**
 * Fills a temporary folder and renames it, so that a crash half-way leaves nothing that looks like a database.
 * When two launchers do this at once, the first to rename wins and the other uses the winner's.
 */
export function createCluster(folder) {
  const unfinished = `${folder}${UNFINISHED}${process.pid}`;
  fs.mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const password = path.join(unfinished, "password");
  fs.writeFileSync(password, `${randomBytes(18).toString("base64url")}\n`, { mode: 0o600 });
  giveToServiceUser(unfinished, password);
  const result = runPostgres("initdb", initdbArguments(path.join(unfinished, "data"), password));
  if (result.status !== 0) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    throw initdbFailure(result.stderr);
  }
  try {
    fs.renameSync(unfinished, folder);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    if (!fs.existsSync(folder)) throw error;
  }
}

/** Removes what launchers that died while creating a cluster have left. */
export function sweepUnfinished(folder) {
  const parent = path.dirname(folder);
  if (!fs.existsSync(parent)) return;
  const prefix = `${path.basename(folder)}${UNFINISHED}`;
  for (const name of fs.readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    const maker = Number(name.slice(prefix.length));
    if (maker === process.pid || !isAlive(maker))
      fs.rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

function giveToServiceUser(...paths) {
  const { uid, gid } = serviceUser();
  if (uid === undefined) return;
  for (const each of paths) fs.chownSync(each, uid, gid);
}

/**
 * Characters are classified by Unicode (C.UTF-8), because trigram search sees no Chinese under the C locale; the order
 * is by code point, and queries that show Chinese names to people ask for COLLATE "zh-x-icu" themselves.
 */
function initdbArguments(data, passwordFile) {
  const characterType = { linux: "C.UTF-8", darwin: "en_US.UTF-8" }[process.platform] ?? "C";
  return [
    ...["-D", data, "-U", "postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`, "--encoding=UTF8"],
    ...[
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--lc-collate=C",
      `--lc-ctype=${characterType}`,
    ],
    ...["--lc-messages=C", "--lc-monetary=C", "--lc-numeric=C", "--lc-time=C"],
  ];
}

function initdbFailure(said) {
  if (/No space left on device|Bus error/i.test(said))
    return Object.assign(new Error(said), { code: "ENOSPC" });
  const reason = said.match(/(?:FATAL|PANIC|error): +(.*)/)?.[1] ?? said.trim().split("\n").at(-1);
  return new Failure(`The database could not be created: ${reason}`);
}
