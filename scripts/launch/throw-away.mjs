import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { startPostgres } from "./postgres.mjs";

/** Root's own temporary folder may be closed to the database user. */
const temporaryFolder = () => (process.getuid?.() === 0 ? "/tmp" : os.tmpdir());

/**
 * Starts a PostgreSQL in a temporary folder that vanishes with this process, however it ends.
 *
 * @param {{ durable?: boolean }} [options] `durable: true` writes to the disk like production does, for benchmarks
 */
export async function startThrowAwayPostgres({ durable = false } = {}) {
  const folder = fs.mkdtempSync(path.join(temporaryFolder(), "linli-"));
  fs.chmodSync(folder, 0o755);
  const postgres = await startPostgres(folder, { durable, temporary: true });
  return {
    ...postgres,
    dataFolder: folder,
    stop() {
      postgres.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
