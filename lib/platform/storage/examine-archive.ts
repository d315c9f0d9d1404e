import { type Entry, openPromise, type ZipFile } from "yauzl";
import type { FileKind } from "./kinds";
import { StorageProblem } from "./problem";

const mostEntries = 5000;
const mostUnpacked = 300 * 2 ** 20;
/** Office files of nothing but repeated cells reach some 100. */
const greatestRatio = 200;
const freeOfRatio = 10 * 2 ** 20;
const nested = /\.(zip|rar|7z|gz|exe|dll|js|vbs|bat|jar)$/i;

/**
 * Tells Excel and Word files apart and refuses every other archive. The central directory is checked first, without
 * unpacking; then each part is unpacked in passing, so that no part is larger than the directory says.
 */
export async function examineArchive(path: string, size: number): Promise<FileKind> {
  try {
    const zip = await openPromise(path, {
      autoClose: false,
      lazyEntries: true,
      validateEntrySizes: true,
    });
    try {
      const entries = await readDirectory(zip, size);
      const names = new Set(entries.map((entry) => entry.fileName));
      if (!names.has("[Content_Types].xml")) throw new StorageProblem("unknownKind");
      if ([...names].some((name) => /vbaproject\.bin$/i.test(name))) throw new StorageProblem("macros");
      const kind = names.has("xl/workbook.xml") ? "xlsx" : names.has("word/document.xml") ? "docx" : null;
      if (kind === null) throw new StorageProblem("unknownKind");
      for (const entry of entries) await unpackInPassing(zip, entry);
      return kind;
    } finally {
      zip.close();
    }
  } catch (error) {
    // Whatever else the reader stumbles over is a fault of the file.
    if (error instanceof StorageProblem || (error instanceof Error && "syscall" in error)) throw error;
    throw new StorageProblem("damaged");
  }
}

async function readDirectory(zip: ZipFile, size: number): Promise<Entry[]> {
  if (zip.entryCount > mostEntries) throw new StorageProblem("unpacksTooLarge");
  const entries: Entry[] = [];
  const names = new Set<string>();
  let unpacked = 0;
  let packed = 0;
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    packed += entry.compressedSize;
    if (unpacked > mostUnpacked) throw new StorageProblem("unpacksTooLarge");
    // Parts that overlap are how a small archive claims a large content.
    if (packed > size || names.has(entry.fileName)) throw new StorageProblem("damaged");
    if (entry.isEncrypted()) throw new StorageProblem("locked");
    if (nested.test(entry.fileName)) throw new StorageProblem("nested");
    names.add(entry.fileName);
    entries.push(entry);
  }
  if (unpacked > freeOfRatio && unpacked / size > greatestRatio) throw new StorageProblem("unpacksTooLarge");
  return entries;
}

async function unpackInPassing(zip: ZipFile, entry: Entry) {
  const stream = await zip.openReadStreamPromise(entry);
  for await (const _ of stream);
}
