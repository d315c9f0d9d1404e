import type { Readable } from "node:stream";
import type { Actor } from "@/lib/platform/auth/actor";
import { Refusal } from "@/lib/platform/errors";
import { headerRecognizer, type KnownColumn, matchHeaders } from "@/lib/platform/sheets/headers";
import { readSheet } from "@/lib/platform/sheets/read-sheet";
import { getSection } from "../queries/section";
import { isStatement, type SectionKey } from "../schema";
import { statements } from "../statements/schema";
import { readRows, readStatement, type Spellings } from "./rules";
import { type SheetReading, sheetBytes, sheetField } from "./schema";

const mostRows = 2_000;

/** The columns of a section's sheet, by every heading that our own templates give them. */
export function sheetColumns(section: SectionKey, spellings: Spellings): KnownColumn<string>[] {
  if (isStatement(section)) {
    const ofStatement = statements[section].columns.map(({ key }) => ({
      key,
      aliases: [...spellings(`annualReportFields.columns.${section}.${key}`)],
    }));
    return [{ key: "line", aliases: [...spellings("annualReport.lines")], required: true }, ...ofStatement];
  }
  const columns = Object.keys(sheetField(section)?.traits.columns ?? {});
  return columns.map((key) => ({
    key,
    aliases: [...spellings(`annualReportFields.${section}.${key}`)],
    ...(columns[0] === key && { required: true }),
  }));
}

/**
 * Reads a filled-in sheet of a section and says what it would change; nothing is written. Throws Refusal
 * "annualReport.notItsSheet" for another sheet, "annualReport.notWritable", SheetProblem, and NotFound for a section without sheet.
 */
export async function readSectionSheet(
  actor: Actor,
  { id, section, file }: { id: string; section: SectionKey; file: Readable },
  spellings: Spellings,
): Promise<SheetReading & { version: number }> {
  const { answers, version, isWritable } = await getSection(actor, id, section);
  if (!isWritable) throw new Refusal("annualReport.notWritable");
  const known = sheetColumns(section, spellings);
  const sheet = await readSheet(file, {
    isKnownHeader: headerRecognizer(known),
    limits: { fileBytes: sheetBytes, rows: mostRows },
  });
  const { columns, missing } = matchHeaders(sheet.header, known);
  if (missing.length > 0) {
    await sheet.close();
    throw new Refusal("annualReport.notItsSheet");
  }
  const rows: { row: number; cells: Record<string, string> }[] = [];
  for await (const { row, cells } of sheet.rows) {
    const named = Object.entries(columns).map(([key, at]) => [key, cells[at ?? -1] ?? ""]);
    rows.push({ row, cells: Object.fromEntries(named) });
  }
  if (isStatement(section)) return { version, ...readStatement(section, rows, answers, spellings) };
  const field = sheetField(section);
  if (!field) throw new Refusal("annualReport.notItsSheet");
  return { version, ...readRows(field, rows, answers, spellings) };
}
