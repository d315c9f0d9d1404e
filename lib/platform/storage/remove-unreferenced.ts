import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileStore, incomingDirectory } from "./store";

const batch = 500;

/**
 * Removes files stored before `storedBefore` that no row refers to, and remains of uploads from before then.
 * `referenced` gets up to 500 hashes and answers with those in use. Let `storedBefore` be a day ago, so that no file is
 * taken between its upload and its row. Answers how many files were removed.
 */
export async function removeUnreferenced(
  referenced: (sha256s: string[]) => Promise<ReadonlySet<string>>,
  storedBefore: Date,
): Promise<number> {
  const store = fileStore();
  let removed = 0;
  let waiting: string[] = [];
  const settle = async () => {
    const used = await referenced(waiting);
    for (const sha256 of waiting) {
      if (used.has(sha256)) continue;
      if (await store.remove(sha256, storedBefore)) removed += 1;
    }
    waiting = [];
  };
  for await (const { sha256, storedAt } of store.list()) {
    if (storedAt < storedBefore) waiting.push(sha256);
    if (waiting.length === batch) await settle();
  }
  if (waiting.length > 0) await settle();
  await removeRemains(storedBefore);
  return removed;
}

async function removeRemains(before: Date) {
  const directory = incomingDirectory();
  for (const name of await readdir(directory).catch(() => [])) {
    const path = join(directory, name);
    const found = await stat(path).catch(() => null);
    if (found && found.mtime < before) await rm(path, { force: true });
  }
}
