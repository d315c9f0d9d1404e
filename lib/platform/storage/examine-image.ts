import type { FileKind } from "./kinds";
import { StorageProblem } from "./problem";

/** More than any phone or scanner makes, and few enough to unpack in memory. */
const mostPixels = 60_000_000;

type Read = (position: number, length: number) => Promise<Buffer>;

/** The kind of an image, or null for anything else. Refuses images that are cut off or of too many pixels. */
export async function examineImage(head: Buffer, read: Read, size: number): Promise<FileKind | null> {
  if (head.subarray(0, 8).equals(Buffer.from("89504e470d0a1a0a", "hex"))) {
    await examinePng(head, read, size);
    return "png";
  }
  if (head.subarray(0, 3).equals(Buffer.from("ffd8ff", "hex"))) {
    await examineJpeg(read, size);
    return "jpeg";
  }
  if (head.toString("latin1", 0, 4) === "RIFF" && head.toString("latin1", 8, 12) === "WEBP") {
    examineWebp(head, size);
    return "webp";
  }
  return null;
}

function limit(width: number, height: number) {
  if (width < 1 || height < 1) throw new StorageProblem("damaged");
  if (width * height > mostPixels)
    throw new StorageProblem("tooManyPixels", { limit: mostPixels / 1_000_000 });
}

async function examinePng(head: Buffer, read: Read, size: number) {
  if (head.length < 33 || head.toString("latin1", 12, 16) !== "IHDR") throw new StorageProblem("damaged");
  limit(head.readUInt32BE(16), head.readUInt32BE(20));
  const end = await read(Math.max(0, size - 12), 12);
  if (!end.equals(Buffer.from("0000000049454e44ae426082", "hex"))) throw new StorageProblem("ambiguous");
}

/** Walks the segments up to the one that holds the dimensions. */
async function examineJpeg(read: Read, size: number) {
  let position = 2;
  for (let segment = 0; segment < 200 && position + 9 < size; segment++) {
    const bytes = await read(position, 9);
    const marker = bytes[1] ?? 0;
    if (bytes[0] !== 0xff) break;
    if (marker === 0xff) {
      position += 1;
      continue;
    }
    const holdsDimensions = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (holdsDimensions) return limit(bytes.readUInt16BE(7), bytes.readUInt16BE(5));
    if (marker === 0xda) break;
    position += 2 + bytes.readUInt16BE(2);
  }
  throw new StorageProblem("damaged");
}

function examineWebp(head: Buffer, size: number) {
  if (head.length < 30 || size - (head.readUInt32LE(4) + 8) > 1) throw new StorageProblem("ambiguous");
  if (head.readUInt32LE(4) + 8 > size) throw new StorageProblem("damaged");
  const format = head.toString("latin1", 12, 16);
  if (format === "VP8X") return limit(head.readUIntLE(24, 3) + 1, head.readUIntLE(27, 3) + 1);
  if (format === "VP8 ") return limit(head.readUInt16LE(26) & 0x3fff, head.readUInt16LE(28) & 0x3fff);
  if (format !== "VP8L") throw new StorageProblem("damaged");
  const bits = head.readUInt32LE(21);
  return limit((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
}
