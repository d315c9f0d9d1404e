import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import type { SheetLimits } from "./limits";
import { SheetProblem } from "./problem";

const worthAskingRatio = 1024 * 1024;
const stored = 0;
const deflated = 8;

/** The parts of an .xlsx file by lower-case name, after its directory was judged. */
export interface Archive {
  has(name: string): boolean;
  names(): string[];
  /** Unpacked size of a part as the directory declares it; reading stops where the truth exceeds it. */
  size(name: string): number;
  /** The unpacked bytes of a part. Throws `SheetProblem("damaged")` when the directory lied about it. */
  read(name: string): AsyncGenerator<Buffer>;
  close(): void;
}

/**
 * Opens a zip archive and reads its directory only, refusing by what the directory says: too many parts, encryption,
 * repeated names, sizes beyond the limits. No part is unpacked here.
 */
export async function openArchive(path: string, limits: SheetLimits): Promise<Archive> {
  const zip = await openPromise(path, { autoClose: false }).catch(() => {
    throw new SheetProblem("damaged");
  });
  // What goes wrong while reading reaches the reader; this is for a file that fails to close, which changes nothing.
  zip.on("error", () => undefined);
  try {
    const entries = await readDirectory(zip, limits);
    return {
      has: (name) => entries.has(name.toLowerCase()),
      names: () => [...entries.keys()],
      size: (name) => entryNamed(entries, name).uncompressedSize,
      read: (name) => unpack(zip, entryNamed(entries, name)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error instanceof SheetProblem ? error : new SheetProblem("damaged");
  }
}

async function readDirectory(zip: ZipFile, limits: SheetLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) throw new SheetProblem("tooManyEntries", { limit: limits.entries });
  const entries = new Map<string, Entry>();
  let inflatedBytes = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    if (entry.isEncrypted()) throw new SheetProblem("encrypted");
    if (entries.has(name)) throw new SheetProblem("damaged");
    inflatedBytes += entry.uncompressedSize;
    if (inflatedBytes > limits.inflatedBytes || inflatesBeyond(entry, limits)) {
      throw new SheetProblem("inflatesTooMuch");
    }
    entries.set(name, entry);
  }
  return entries;
}

function inflatesBeyond(entry: Entry, limits: SheetLimits): boolean {
  return (
    entry.uncompressedSize > worthAskingRatio &&
    entry.uncompressedSize > entry.compressedSize * limits.inflationRatio
  );
}

function entryNamed(entries: Map<string, Entry>, name: string): Entry {
  const entry = entries.get(name.toLowerCase());
  if (!entry) throw new SheetProblem("damaged");
  return entry;
}

async function* unpack(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated)
    throw new SheetProblem("damaged");
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false }).catch(() => {
    throw new SheetProblem("damaged");
  });
  const inflate =
    entry.compressionMethod === deflated ? createInflateRaw({ chunkSize: 64 * 1024 }) : passThrough();
  // The loop below sees every failure through `inflate`, which the pipeline destroys with the cause.
  pipeline(packed, inflate).catch(() => undefined);
  let count = 0;
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      count += chunk.length;
      if (count > entry.uncompressedSize) throw new SheetProblem("damaged");
      yield chunk;
    }
  } catch (error) {
    throw isUnpackingError(error) ? new SheetProblem("damaged") : error;
  } finally {
    inflate.destroy();
    packed.destroy();
  }
  if (count !== entry.uncompressedSize) throw new SheetProblem("damaged");
}

function passThrough(): Transform {
  return new Transform({ transform: (chunk, _encoding, done) => done(null, chunk) });
}

function isUnpackingError(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code !== undefined && (code.startsWith("Z_") || code.startsWith("ERR_STREAM"));
}
