import type { FileHandle } from "node:fs/promises";
import { SheetProblem } from "./problem";

const signatures: {
  bytes: string;
  encoding: BufferEncoding;
  kind: "xlsx" | "ole" | "document" | "archive" | "binary";
}[] = [
  { bytes: "PK\x03\x04", encoding: "latin1", kind: "xlsx" },
  { bytes: "d0cf11e0a1b11ae1", encoding: "hex", kind: "ole" },
  { bytes: "%PDF", encoding: "latin1", kind: "document" },
  { bytes: "{\\rtf", encoding: "latin1", kind: "document" },
  { bytes: "PK\x05\x06", encoding: "latin1", kind: "archive" },
  { bytes: "Rar!", encoding: "latin1", kind: "archive" },
  { bytes: "377abcaf271c", encoding: "hex", kind: "archive" },
  { bytes: "1f8b08", encoding: "hex", kind: "archive" },
  { bytes: "89504e47", encoding: "hex", kind: "binary" },
  { bytes: "ffd8ff", encoding: "hex", kind: "binary" },
  { bytes: "GIF8", encoding: "latin1", kind: "binary" },
];

const oleSectorSizeAt = 30;
const oleDirectoryAt = 48;

/**
 * What a file is by its first bytes; its name and announced type are never asked.
 * @throws SheetProblem for kinds that are known and not read, each with its own remedy.
 */
export async function detectKind(file: FileHandle): Promise<"xlsx" | "text"> {
  const start = Buffer.alloc(4096);
  const { bytesRead } = await file.read(start, 0, start.length, 0);
  if (bytesRead === 0) throw new SheetProblem("empty");
  const head = start.subarray(0, bytesRead);
  const kind = signatures.find(({ bytes, encoding }) => {
    const signature = Buffer.from(bytes, encoding);
    return head.subarray(0, signature.length).equals(signature);
  })?.kind;
  if (kind === "ole")
    throw new SheetProblem((await isEncryptedWorkbook(file, head)) ? "encrypted" : "oldExcel");
  if (kind === "document" || kind === "archive" || kind === "binary") throw new SheetProblem(kind);
  if (kind === "xlsx") return kind;
  if (looksLikeMarkup(head)) throw new SheetProblem("webPage");
  return "text";
}

/** Many systems "export to Excel" by writing a web page under the name .xls. */
function looksLikeMarkup(head: Buffer): boolean {
  const text = head
    .toString(head[1] === 0 ? "utf16le" : "utf8", 0, 512)
    .replace(/^\uFEFF/, "")
    .trimStart();
  return /^<(!doctype|html|\?xml|table|head|meta|body|div)\b/i.test(text);
}

/** A workbook under a password is an OLE file too; its directory then names an encrypted package. */
async function isEncryptedWorkbook(file: FileHandle, head: Buffer): Promise<boolean> {
  if (head.length < 512) return false;
  const sectorSize = 2 ** Math.min(head.readUInt16LE(oleSectorSizeAt), 12);
  const directory = Buffer.alloc(4096);
  await file.read(directory, 0, directory.length, (head.readUInt32LE(oleDirectoryAt) + 1) * sectorSize);
  return directory.includes(Buffer.from("EncryptedPackage", "utf16le"));
}
