/**
 * Where the database's files lie: beneath Linli's data folder, unless the database user cannot enter that (a checkout in
 * root's home, mode 0700). Then they lie in /var/lib/linli, and a note in the data folder says where, so that a fresh
 * checkout at the same place never meets the database of an older one.
 */
import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { makeReachableFolder, REACHABLE_FOLDER } from "./native-binaries.mjs";
import { serviceUser } from "./service-user.mjs";

const NOTE = "database-is-in";

/**
 * @param {string} dataFolder Linli's data folder; created with its parents when absent
 * @returns {string} a folder that the database user owns or may create, holding everything about one database cluster
 */
export function clusterFolder(dataFolder) {
  fs.mkdirSync(dataFolder, { recursive: true });
  const note = path.join(dataFolder, NOTE);
  const noted = fs.existsSync(note) && fs.readFileSync(note, "utf8").trim();
  if (noted) return noted;
  if (canEnter(dataFolder)) return path.join(dataFolder, "postgres");
  const elsewhere = newFolderElsewhere(dataFolder);
  fs.writeFileSync(note, `${elsewhere}\n`);
  return elsewhere;
}

function canEnter(folder) {
  if (process.getuid?.() !== 0) return true;
  return spawnSync("ls", ["-d", `${folder}/.`], { ...serviceUser(), cwd: "/", stdio: "ignore" }).status === 0;
}

function newFolderElsewhere(dataFolder) {
  const place = createHash("sha256").update(dataFolder).digest("hex").slice(0, 12);
  makeReachableFolder();
  const older = fs.readdirSync(REACHABLE_FOLDER).filter((name) => name.startsWith(`${place}-`));
  const folder = path.join(REACHABLE_FOLDER, `${place}-${randomBytes(4).toString("hex")}`);
  console.log(`The database user may not enter ${dataFolder}, so the database is kept in ${folder}.`);
  if (older.length > 0) {
    console.log(`Databases of earlier checkouts at this place remain beside it: ${older.join(", ")}.`);
  }
  return folder;
}
