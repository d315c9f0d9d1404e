/** Secrets that nobody set are made once and kept in the data folder, readable for their owner only. */
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/**
 * AUTH_SECRET signs sessions; ENCRYPTION_KEY encrypts identity numbers in the database, so losing it loses them;
 * NEXT_SERVER_ACTIONS_ENCRYPTION_KEY lets pages opened before a new version go on working.
 */
const NAMES = ["AUTH_SECRET", "ENCRYPTION_KEY", "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"];

/**
 * @param {string} dataFolder
 * @param {NodeJS.ProcessEnv} [env] secrets set here are used instead
 * @returns {Record<string, string>} 32 random bytes in base64 for each name
 */
export function secrets(dataFolder, env = process.env) {
  return Object.fromEntries(
    NAMES.map((name) => [name, env[name] || kept(path.join(dataFolder, "secrets", name))]),
  );
}

function kept(file) {
  if (!fs.existsSync(file)) {
    const folder = path.dirname(file);
    // The data folder must stay open to the database user; only the secrets are closed.
    fs.mkdirSync(path.dirname(folder), { recursive: true });
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Written aside and linked: never half a secret, and never two when two launchers make it at once.
    const draft = `${file}.${process.pid}`;
    fs.writeFileSync(draft, `${randomBytes(32).toString("base64")}\n`, { mode: 0o600, flush: true });
    try {
      fs.linkSync(draft, file);
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    } finally {
      fs.rmSync(draft);
    }
  }
  return fs.readFileSync(file, "utf8").trim();
}
