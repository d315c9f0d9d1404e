import { SaxesParser } from "saxes";
import { Pace } from "./pace";
import { SheetProblem } from "./problem";

const deepestNesting = 64;
/** A tag or text longer than this is no spreadsheet's: a cell holds at most 32,767 characters. */
const longestToken = 1024 * 1024;

/** What to do with the elements of one part. Names come without the namespace prefix of the root element. */
export interface XmlReader {
  open?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Feeds one UTF-8 XML part to `reader`, chunk by chunk; yields after every chunk so that what was read can be taken
 * away. Document types and entities are refused, so nothing can be expanded; nesting and token length are bounded.
 */
export async function* readXml(chunks: AsyncIterable<Buffer>, reader: XmlReader): AsyncGenerator<void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parser = new SaxesParser({ position: false, xmlns: false });
  const pace = new Pace();
  let depth = 0;
  let silence = 0;
  let prefix: string | undefined;
  const localName = (name: string) => (prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name);
  parser.on("error", () => {
    throw new SheetProblem("damaged");
  });
  parser.on("doctype", () => {
    throw new SheetProblem("entities");
  });
  parser.on("opentag", (tag) => {
    silence = 0;
    prefix ??= tag.name.slice(0, tag.name.indexOf(":") + 1);
    depth += 1;
    if (depth > deepestNesting) throw new SheetProblem("damaged");
    reader.open?.(localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    silence = 0;
    depth -= 1;
    reader.close?.(localName(tag.name));
  });
  if (reader.text) parser.on("text", (text) => reader.text?.(text));
  if (reader.text) parser.on("cdata", (text) => reader.text?.(text));
  for await (const chunk of chunks) {
    silence += chunk.length;
    parser.write(decode(decoder, chunk));
    if (silence > longestToken) throw new SheetProblem("damaged");
    yield;
    await pace.rest();
  }
  parser.write(decode(decoder));
  parser.close();
  if (prefix === undefined) throw new SheetProblem("damaged");
  yield;
}

/** Reads one small part to its end. */
export async function readXmlWhole(chunks: AsyncIterable<Buffer>, reader: XmlReader): Promise<void> {
  for await (const _ of readXml(chunks, reader));
}

function decode(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new SheetProblem("damaged");
  }
}
