/**
 * PostgreSQL refuses to run as root. Started by root, Linli runs it as the system user `postgres`; started by anybody
 * else, it runs as that person.
 */
import { spawnSync } from "node:child_process";
import { Failure } from "./failure.mjs";

const NAME = "postgres";

const numberOf = (flag) => {
  const answer = spawnSync("id", [flag, NAME], { encoding: "utf8" });
  return answer.status === 0 ? Number(answer.stdout) : null;
};

function lookUp() {
  const uid = numberOf("-u");
  return uid === null ? null : { uid, gid: numberOf("-g") };
}

function create() {
  console.log(`Creating the system user "${NAME}", because PostgreSQL does not run as root.`);
  spawnSync("groupadd", ["--system", "--force", NAME]);
  spawnSync("useradd", ["--system", "--gid", NAME, "--no-create-home", "--shell", "/usr/sbin/nologin", NAME]);
  const user = lookUp();
  if (user) return user;
  throw new Failure(
    `PostgreSQL does not run as root and the user "${NAME}" could not be created. ` +
      "Start Linli as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.",
  );
}

let known;

/** @returns {{ uid?: number, gid?: number }} what to give `spawn` so that PostgreSQL runs unprivileged */
export function serviceUser() {
  if (process.getuid?.() !== 0) return {};
  known ??= lookUp() ?? create();
  return known;
}
