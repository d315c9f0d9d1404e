import { type FileHandle, open } from "node:fs/promises";
import { examineArchive } from "./examine-archive";
import { examineImage } from "./examine-image";
import { examinePdf } from "./examine-pdf";
import { examineText } from "./examine-text";
import type { FileKind } from "./kinds";
import { StorageProblem } from "./problem";

const headLength = 4096;
const tailLength = 65_557;

/**
 * Tells what a file is by its content and refuses what is damaged, two things at once, or able to run in a browser.
 * The sender's name only decides between a table and plain text.
 */
export async function detectKind(path: string, size: number, name: string): Promise<FileKind> {
  const file = await open(path, "r");
  try {
    const head = await read(file, 0, Math.min(headLength, size));
    if (head.subarray(0, 4).equals(Buffer.from("PK\x03\x04", "latin1")))
      return await examineArchive(path, size);

    const start = head.toString("latin1");
    const image = await examineImage(head, (position, length) => read(file, position, length), size);
    const isPdf = start.startsWith("%PDF-");
    const kind = image ?? (isPdf ? "pdf" : await examineText(path, start, name));
    const tail = await read(file, Math.max(0, size - tailLength), Math.min(tailLength, size));
    if (isPdf) examinePdf(start, tail);
    if (endsAsArchive(tail) || (kind !== "csv" && kind !== "text" && looksActive(start))) {
      throw new StorageProblem("ambiguous");
    }
    return kind;
  } finally {
    await file.close();
  }
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** A zip may follow anything: its directory is found from the end. */
function endsAsArchive(tail: Buffer): boolean {
  for (let at = tail.lastIndexOf("PK\x05\x06", undefined, "latin1"); at >= 0; ) {
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true;
    at = at === 0 ? -1 : tail.lastIndexOf("PK\x05\x06", at - 1, "latin1");
  }
  return false;
}

const looksActive = (start: string) => /<(!doctype\s+html|html|svg|script|iframe|body)[\s>]/i.test(start);
