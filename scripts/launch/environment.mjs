import { dataFolder, QUIET } from "./project.mjs";
import { secrets } from "./secrets.mjs";

export const DEFAULT_PORT = 3000;

/** Whether this is the demonstration district: LINLI_DEMONSTRATION, or else whether the database is the embedded one. */
export function isDemonstration(env = process.env) {
  return env.LINLI_DEMONSTRATION ? env.LINLI_DEMONSTRATION === "1" : !env.DATABASE_URL;
}

/**
 * The complete settings for Linli's programs: what is set in the environment, and what we choose where nothing is.
 *
 * @param {{ databaseUrl: string, port?: number, demonstration?: boolean, development?: boolean, folder?: string }} chosen
 * @returns {NodeJS.ProcessEnv}
 */
export function environment({
  databaseUrl,
  port = Number(process.env.PORT || DEFAULT_PORT),
  demonstration = isDemonstration(),
  development = false,
  folder = dataFolder(),
}) {
  return {
    ...process.env,
    ...QUIET,
    ...secrets(folder),
    NODE_ENV: development ? "development" : "production",
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    PORT: String(port),
    AUTH_URL: process.env.AUTH_URL || `http://localhost:${port}`,
    LINLI_DEMONSTRATION: demonstration ? "1" : "0",
  };
}
