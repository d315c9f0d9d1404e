import { Readable } from "node:stream";
import { siteUrl } from "@/lib/platform/env";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { attachmentHeaders } from "@/lib/platform/storage";
import type { RowSource, SheetColumn } from "./columns";
import { writeCsv } from "./write-csv";
import { type WorkbookTexts, writeXlsx } from "./write-xlsx";

const formats = ["xlsx", "csv"] as const;
type SheetFormat = (typeof formats)[number];

/** The format that an address asks for by `format`; undefined where it asks for none that there is. */
export const sheetFormat = (asked: URLSearchParams): SheetFormat | undefined =>
  formats.find((format) => format === asked.get("format"));

/** Tells who asked for no format that there is which ones there are. */
export const noSuchFormat = () => new Response("format=xlsx or format=csv", { status: 400 });

type Exported = {
  /** Says what the lines are called. */
  words: (line: "source" | "filter" | "count" | "time") => string;
  /** Path and query of the list that was exported. */
  filter: string;
  count: number;
  at: Date;
  locale: string;
};

/** What the second tab of an export tells: where from, under which filters, how many rows, when. */
export const aboutExport = ({ words, filter, count, at, locale }: Exported): WorkbookTexts["about"] => [
  [words("source"), siteUrl()],
  [words("filter"), siteUrl() + filter],
  [words("count"), String(count)],
  [words("time"), formatMoment(at, locale)],
];

type Sheet<Row> = {
  /** Without its ending. */
  name: string;
  format: SheetFormat;
  columns: SheetColumn<Row>[];
  rows: RowSource<Row>;
  /** What a workbook says besides; a CSV file holds the rows alone. */
  texts: WorkbookTexts;
};

/** Rows as a download in the format asked for, sent as they are read and so without a length. */
export function sheetResponse<Row>({ name, format, columns, rows, texts }: Sheet<Row>): Response {
  const sheet = format === "csv" ? writeCsv(columns, rows) : writeXlsx(columns, rows, texts);
  const file = { name: `${name}.${format}`, kind: format, size: 0 };
  const { "Content-Length": _unknown, ...headers } = attachmentHeaders(file);
  return new Response(Readable.toWeb(sheet) as ReadableStream, { headers });
}
