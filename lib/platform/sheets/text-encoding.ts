import { isUtf8 } from "node:buffer";
import type { FileHandle } from "node:fs/promises";
import { SheetProblem } from "./problem";

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

const chunkBytes = 64 * 1024;

/**
 * Finds out how a text file is encoded: by its mark, else UTF-8 if every byte agrees, else GB18030 as Chinese Windows
 * writes it. Reads the whole file once, in pieces.
 * @throws SheetProblem("binary") when it holds bytes that no text holds.
 */
export async function detectEncoding(file: FileHandle): Promise<TextEncoding> {
  const judge = new Utf8Judge();
  let first = true;
  for await (const chunk of readChunks(file)) {
    if (first) {
      const marked = encodingByMark(chunk);
      if (marked) return marked;
      first = false;
    }
    if (holdsBinary(chunk)) throw new SheetProblem("binary");
    judge.add(chunk);
  }
  return judge.agrees() ? "utf-8" : "gb18030";
}

/** The text of a file, piece by piece, without its mark. */
export async function* readText(file: FileHandle, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of readChunks(file)) yield checked(decoder.decode(chunk, { stream: true }));
    yield decoder.decode();
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ERR_ENCODING_INVALID_ENCODED_DATA"
      ? new SheetProblem("unknownEncoding")
      : error;
  }
}

async function* readChunks(file: FileHandle): AsyncGenerator<Buffer> {
  for (let position = 0; ; ) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

function encodingByMark(start: Buffer): TextEncoding | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return undefined;
}

function checked(text: string): string {
  if (text.includes("\0")) throw new SheetProblem("binary");
  return text;
}

/** A text has no NUL and few other control characters than tab, line feed, carriage return and escape. */
function holdsBinary(chunk: Buffer): boolean {
  let controls = 0;
  for (const byte of chunk) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 27) controls += 1;
  }
  return controls > chunk.length / 100;
}

/** Judges UTF-8 across pieces, keeping back a character that a piece's end cuts. */
class Utf8Judge {
  private good = true;
  private kept = Buffer.alloc(0);

  add(chunk: Buffer): void {
    if (!this.good) return;
    const bytes = this.kept.length > 0 ? Buffer.concat([this.kept, chunk]) : chunk;
    const end = bytes.length - cutCharacter(bytes);
    this.good = isUtf8(bytes.subarray(0, end));
    this.kept = Buffer.from(bytes.subarray(end));
  }

  agrees(): boolean {
    return this.good && this.kept.length === 0;
  }
}

/** How many bytes at the end begin a character that is not complete. */
function cutCharacter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
}
