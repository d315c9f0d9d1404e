import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { asStorageProblem, StorageProblem } from "./problem";

export type Upload = Readable | ReadableStream<Uint8Array> | globalThis.ReadableStream<Uint8Array>;

/** How slow a sender may be: after `graceMs` the average must reach `bytesPerSecond`, and all must be there by `totalMs`. */
export type Pace = { graceMs: number; bytesPerSecond: number; totalMs: number };

export const usualPace: Pace = { graceMs: 10_000, bytesPerSecond: 4096, totalMs: 10 * 60_000 };

/** A file received in full at a temporary place, flushed to disk. */
export type ReceivedFile = { path: string; sha256: string; size: number };

/**
 * Writes an upload to a temporary file while hashing it. Throws a `StorageProblem` when it is too large, too slow, empty
 * or broken off, or when the disk will not take it; no part of the file is left then.
 */
export async function receive(
  upload: Upload,
  directory: string,
  maxBytes: number,
  pace: Pace,
): Promise<ReceivedFile> {
  const source = upload instanceof Readable ? upload : Readable.fromWeb(upload as ReadableStream<Uint8Array>);
  const path = join(directory, `${randomUUID()}.part`);
  const hash = createHash("sha256");
  let size = 0;

  const started = performance.now();
  const watch = setInterval(
    () => {
      const elapsed = performance.now() - started;
      const crawling = elapsed > pace.graceMs && size / (elapsed / 1000) < pace.bytesPerSecond;
      if (crawling || elapsed > pace.totalMs) source.destroy(new StorageProblem("tooSlow"));
    },
    Math.min(1000, pace.graceMs),
  );

  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const file = await open(path, "wx", 0o600);
    try {
      for await (const chunk of source) {
        const bytes: Buffer = Buffer.from(chunk);
        size += bytes.length;
        if (size > maxBytes) throw new StorageProblem("tooLarge", { limit: inMegabytes(maxBytes) });
        hash.update(bytes);
        await file.writeFile(bytes);
      }
      if (size === 0) throw new StorageProblem("empty");
      await file.sync();
    } finally {
      await file.close();
    }
    return { path, sha256: hash.digest("hex"), size };
  } catch (error) {
    source.destroy();
    await rm(path, { force: true }).catch(() => undefined);
    throw isBrokenOff(error) ? new StorageProblem("interrupted") : asStorageProblem(error);
  } finally {
    clearInterval(watch);
  }
}

const isBrokenOff = (error: unknown) =>
  error instanceof Error &&
  (error.name === "AbortError" ||
    ("code" in error &&
      ["ECONNRESET", "ERR_STREAM_PREMATURE_CLOSE", "ABORT_ERR"].includes(String(error.code))));

/** For messages: whole megabytes where there are any, else one decimal. */
const inMegabytes = (bytes: number) => {
  const megabytes = bytes / 2 ** 20;
  return megabytes >= 1 ? Math.floor(megabytes) : Math.max(0.1, Math.round(megabytes * 10) / 10);
};
