import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { sheetTemplate } from "@/app/api/external-records/template/workbook";
import { columnsOf, knownColumns, readRow } from "@/lib/domain/supervision/external-records/reading/rules";
import { externalSources } from "@/lib/domain/supervision/external-records/schema";
import { locales } from "@/lib/platform/i18n/locales";
import { headerRecognizer, matchHeaders } from "@/lib/platform/sheets/headers";
import { readSheet } from "@/lib/platform/sheets/read-sheet";

const cases = locales.flatMap((locale) => externalSources.map((source) => ({ locale, source })));

describe("the template of a sheet", () => {
  it.each(cases)(
    "of $source in $locale is read by the import as it was meant",
    async ({ locale, source }) => {
      const pieces = [];
      for await (const piece of sheetTemplate(source, locale).file) pieces.push(piece);
      const sheet = await readSheet(Readable.from(pieces), { isKnownHeader: headerRecognizer(knownColumns) });
      const match = matchHeaders(sheet.header, knownColumns);
      expect(match.unmatched).toEqual([]);
      expect(Object.keys(match.columns)).toEqual(columnsOf(source));
      const rows = [];
      for await (const row of sheet.rows) rows.push(row);
      expect(rows).toHaveLength(1);
      for (const row of rows) {
        const about = { source, department: "", fineUnit: match.units.fine };
        const { given, problems } = readRow(row, match.columns, about);
        // The example names nobody who exists: uploaded by mistake, it is left out.
        expect(problems.map(({ key }) => key)).toEqual(["externalRecords.rowProblems.code"]);
        expect(given).toBeNull();
      }
    },
  );
});
