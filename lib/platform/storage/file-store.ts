import type { Readable } from "node:stream";

export type StoredObject = { sha256: string; storedAt: Date };

/** A place that keeps files under the hash of their content. */
export type FileStore = {
  /** Takes over the file at `path`, which is gone afterwards; renews its age when the content is already there. */
  put(file: { path: string; sha256: string; size: number }): Promise<void>;
  /** Null when there is no such content. */
  open(sha256: string): Promise<{ stream: Readable; size: number } | null>;
  /** Removes content unless it was stored anew since `storedBefore`; answers whether it is gone. */
  remove(sha256: string, storedBefore: Date): Promise<boolean>;
  list(): AsyncIterable<StoredObject>;
};

export const isSha256 = (text: string) => /^[0-9a-f]{64}$/.test(text);
