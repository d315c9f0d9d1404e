import { mkdir, open, opendir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type FileStore, isSha256, type StoredObject } from "./file-store";
import { asStorageProblem } from "./problem";

const isMissing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

/** Files on the local disk, two levels of folders deep by the first characters of their hash. */
export function localStore(directory: string): FileStore {
  const placeOf = (sha256: string) => join(directory, sha256.slice(0, 2), sha256.slice(2, 4), sha256);

  return {
    async put({ path, sha256 }) {
      const place = placeOf(sha256);
      try {
        await mkdir(dirname(place), { recursive: true, mode: 0o700 });
        // Content that was there before becomes young again by this, so that no clean-up takes it from its new owner.
        await rename(path, place);
        const folder = await open(dirname(place), "r");
        await folder.sync().finally(() => folder.close());
      } catch (error) {
        await rm(path, { force: true }).catch(() => undefined);
        throw asStorageProblem(error);
      }
    },

    async open(sha256) {
      try {
        const file = await open(placeOf(sha256), "r");
        const { size } = await file.stat();
        return { stream: file.createReadStream(), size };
      } catch (error) {
        if (isMissing(error)) return null;
        throw asStorageProblem(error);
      }
    },

    async remove(sha256, storedBefore) {
      const found = await stat(placeOf(sha256)).catch(() => null);
      if (found && found.mtime >= storedBefore) return false;
      await rm(placeOf(sha256), { force: true });
      return true;
    },

    async *list() {
      yield* walk(directory, 0);
    },
  };
}

async function* walk(directory: string, depth: number): AsyncGenerator<StoredObject> {
  try {
    for await (const entry of await opendir(directory)) {
      const path = join(directory, entry.name);
      if (depth < 2 && entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name)) yield* walk(path, depth + 1);
      if (depth === 2 && entry.isFile() && isSha256(entry.name)) {
        yield { sha256: entry.name, storedAt: (await stat(path)).mtime };
      }
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
