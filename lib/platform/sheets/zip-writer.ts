import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createDeflateRaw } from "node:zlib";

/** One file of an archive; its content is taken while the archive is being read. */
export interface ZipPart {
  name: string;
  content: Iterable<Buffer> | AsyncIterable<Buffer>;
}

const version = 20;
/** Names in UTF-8; sizes follow the content. */
const flags = 0x0808;
const deflate = 8;
/** 1 January 1980, the zero of zip: archives of equal content are equal. */
const date = 0x0021;
/** Level 3 packs sheets within a tenth of level 6 in half the time. */
const level = 3;
const largestSize = 0xffffffff;

interface WrittenPart {
  name: Buffer;
  offset: number;
  packed: number;
  unpacked: number;
  crc: number;
}

/**
 * A zip archive as a stream of its bytes, deflated part by part, nothing kept but the directory.
 * @throws RangeError beyond 4 GiB, where the plain format ends.
 */
export async function* writeZip(parts: Iterable<ZipPart>): AsyncGenerator<Buffer> {
  const written: WrittenPart[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const part: WrittenPart = { name: Buffer.from(name), offset, packed: 0, unpacked: 0, crc: 0 };
    const header = localHeader(part.name);
    yield header;
    for await (const chunk of packed(content, part)) {
      part.packed += chunk.length;
      yield chunk;
    }
    yield descriptor(part);
    written.push(part);
    offset += header.length + part.packed + 16;
    if (offset > largestSize || part.unpacked > largestSize) throw new RangeError("zip archive beyond 4 GiB");
  }
  const directory = Buffer.concat(written.map(directoryEntry));
  yield directory;
  yield directoryEnd(written.length, directory.length, offset);
}

async function* packed(content: ZipPart["content"], part: WrittenPart): AsyncGenerator<Buffer> {
  const deflating = createDeflateRaw({ level, chunkSize: 64 * 1024 });
  const source = Readable.from(measured(content, part), { highWaterMark: 2 });
  // Failures of the source arrive below through `deflating`, which the pipeline destroys with their cause.
  pipeline(source, deflating).catch(() => undefined);
  try {
    yield* deflating as AsyncIterable<Buffer>;
  } finally {
    source.destroy();
    deflating.destroy();
  }
}

async function* measured(content: ZipPart["content"], part: WrittenPart): AsyncGenerator<Buffer> {
  for await (const chunk of content) {
    part.unpacked += chunk.length;
    part.crc = crc32(chunk, part.crc);
    yield chunk;
  }
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(version, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(deflate, 8);
  header.writeUInt16LE(date, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function descriptor(part: WrittenPart): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(0x08074b50, 0);
  writeSizes(bytes, 4, part);
  return bytes;
}

function directoryEntry(part: WrittenPart): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(version, 4);
  entry.writeUInt16LE(version, 6);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(deflate, 10);
  entry.writeUInt16LE(date, 14);
  writeSizes(entry, 16, part);
  entry.writeUInt16LE(part.name.length, 28);
  entry.writeUInt32LE(part.offset, 42);
  return Buffer.concat([entry, part.name]);
}

function writeSizes(bytes: Buffer, at: number, part: WrittenPart): void {
  bytes.writeUInt32LE(part.crc, at);
  bytes.writeUInt32LE(part.packed, at + 4);
  bytes.writeUInt32LE(part.unpacked, at + 8);
}

function directoryEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
