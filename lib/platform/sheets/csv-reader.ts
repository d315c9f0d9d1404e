import type { FileHandle } from "node:fs/promises";
import { Readable } from "node:stream";
import { CsvError, type Parser, parse } from "csv-parse";
import { stripGuard } from "./formula-guard";
import type { SheetLimits } from "./limits";
import { SheetProblem } from "./problem";
import { RowCounter, type SheetRow } from "./sheet-row";
import { detectEncoding, readText, type TextEncoding } from "./text-encoding";

const batchRows = 200;
/** A record beyond this is an open quotation mark that swallows the rest of the file. */
const longestRecord = 512 * 1024;

export interface OpenedText {
  encoding: TextEncoding;
  batches: AsyncGenerator<SheetRow[]>;
}

/**
 * Opens separated text (comma, tab, semicolon or bar; UTF-8, UTF-16 or GB18030). The apostrophe that our own
 * export puts before formulas is taken off. The caller closes the file.
 */
export async function openText(file: FileHandle, limits: SheetLimits): Promise<OpenedText> {
  const encoding = await detectEncoding(file);
  return { encoding, batches: readRecords(readText(file, encoding), limits) };
}

async function* readRecords(text: AsyncGenerator<string>, limits: SheetLimits): AsyncGenerator<SheetRow[]> {
  const first = await text.next();
  const start = first.done ? "" : first.value;
  const parser = parse({
    delimiter: detectSeparator(start),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRecord,
  });
  const source = Readable.from(withStart(start, text));
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    yield* batchesOf(parser, limits);
  } catch (error) {
    throw error instanceof CsvError ? problemOf(error) : error;
  } finally {
    source.destroy();
    parser.destroy();
  }
}

async function* batchesOf(parser: Parser, limits: SheetLimits): AsyncGenerator<SheetRow[]> {
  const counter = new RowCounter(limits);
  let batch: SheetRow[] = [];
  let row = 0;
  for await (const record of parser as AsyncIterable<string[]>) {
    row += 1;
    const cells = withoutEmptyTail(record);
    if (cells.length === 0) continue;
    const read = { row, cells: cells.map(stripGuard) };
    counter.add(read);
    batch.push(read);
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* withStart(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

function withoutEmptyTail(cells: string[]): string[] {
  const last = cells.findLastIndex((text) => text !== "");
  return last === cells.length - 1 ? cells : cells.slice(0, last + 1);
}

const separators = [",", "\t", ";", "|"];
const sampledLines = 20;

/** The separator that stands, outside quotation marks, most often in the lines of the beginning. */
export function detectSeparator(start: string): string {
  const lines = start.replace(/"[^"]*"/g, "").split(/\r\n|\n|\r/, sampledLines);
  const counts = separators.map((separator) =>
    lines.reduce((count, line) => count + line.split(separator).length - 1, 0),
  );
  const most = Math.max(...counts);
  return most > 0 ? (separators[counts.indexOf(most)] ?? ",") : ",";
}

function problemOf(error: CsvError): SheetProblem {
  const swallowing = error.code === "CSV_QUOTE_NOT_CLOSED" || error.code === "CSV_MAX_RECORD_SIZE";
  return new SheetProblem(swallowing ? "unclosedQuote" : "damaged");
}
