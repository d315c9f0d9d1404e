import { createReadStream } from "node:fs";
import type { FileKind } from "./kinds";
import { StorageProblem } from "./problem";

const markup =
  /^\s*<(\?xml|!doctype|!--|html|svg|head|body|script|iframe)|<(script|svg|html|iframe|object|embed)[\s>]/i;
const byteOrderMark = /^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/;
const binary = /[^\P{Cc}\t\n\f\r]/u;

/** Text in UTF-8, UTF-16 with its mark, or GB 18030, all through; pages that a browser would run are refused. */
export async function examineText(path: string, start: string, name: string): Promise<FileKind> {
  const encodings = start.startsWith("\xff\xfe")
    ? ["utf-16le"]
    : start.startsWith("\xfe\xff")
      ? ["utf-16be"]
      : ["utf-8", "gb18030"];
  for (const encoding of encodings) {
    if (!(await isTextIn(path, encoding))) continue;
    const head = new TextDecoder(encoding).decode(Buffer.from(start, "latin1"));
    if (markup.test(head.replace(byteOrderMark, ""))) throw new StorageProblem("activeContent");
    return /\.csv$/i.test(name.trim()) ? "csv" : "text";
  }
  throw new StorageProblem("unknownKind");
}

async function isTextIn(path: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const source = createReadStream(path);
  try {
    for await (const chunk of source) if (binary.test(decoder.decode(chunk, { stream: true }))) return false;
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  } finally {
    source.destroy();
  }
}
