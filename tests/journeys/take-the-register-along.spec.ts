import type { Page } from "@playwright/test";
import { type ExportColumn, exportColumns } from "@/lib/domain/organizations/register/schema";
import { creditGrades } from "@/lib/domain/organizations/schema";
import { readSheet } from "@/lib/platform/sheets/read-sheet";
import { expect, inBothLanguages, test } from "./support/test";
import type { Say } from "./support/words";

/** The columns that the list itself shows, in its order. */
const shownColumns: readonly ExportColumn[] = [
  "name",
  "identifier",
  "kind",
  "creditGrade",
  "subdistrict",
  "legalRepresentativeName",
  "establishedOn",
];

/** The same in the order of the sheet. */
const sheetColumns = exportColumns.filter((column) => shownColumns.includes(column));

/** What the list shows, page after page: each date as its machine-readable day, names without their translation, nothing as nothing. */
async function shownRows(page: Page, say: Say): Promise<string[][]> {
  const rows: string[][] = [];
  const next = page.getByRole("link", { name: say("interface.list.next") });
  for (;;) {
    const onThisPage = await page.locator("tbody tr").evaluateAll((lines) =>
      lines.map((line) =>
        [...line.querySelectorAll("td")].map((cell) => {
          const [day] = cell.getElementsByTagName("time");
          const text = day?.dateTime ?? cell.innerText.split("\n")[0]?.trim() ?? "";
          return text === "–" ? "" : text;
        }),
      ),
    );
    rows.push(...onThisPage);
    const address = (await next.count()) > 0 ? await next.getAttribute("href") : null;
    if (!address) return rows;
    await page.goto(address);
  }
}

async function savedRows(path: string): Promise<{ header: string[]; rows: string[][] }> {
  const sheet = await readSheet(path);
  const rows: string[][] = [];
  for await (const row of sheet.rows) rows.push(row.cells);
  return { header: sheet.header, rows };
}

inBothLanguages(() => {
  for (const format of ["xlsx", "csv"]) {
    test(`a resident takes the filtered list along as ${format}: exactly what is shown`, async ({
      page,
      say,
    }) => {
      await page.goto("/organizations?sector=elderlyCare&status=active&sort=oldest&size=20");
      const shown = await shownRows(page, say);
      expect(shown.length).toBeGreaterThan(20);

      await page.getByText(say("organizations.register.export.title"), { exact: true }).click();
      const total = { total: shown.length };
      await expect(page.getByText(say("organizations.register.export.lead", total))).toBeVisible();
      for (const column of exportColumns) {
        const label = say(`organizations.register.export.columnNames.${column}`);
        const isWanted = shownColumns.some((wanted) => wanted === column);
        await page.getByRole("checkbox", { name: label, exact: true }).setChecked(isWanted);
      }
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: say(`organizations.register.export.${format}`) }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(`${say("organizations.register.export.file")}.${format}`);

      const { header, rows } = await savedRows(await file.path());
      const columnName = (column: string) => say(`organizations.register.export.columnNames.${column}`);
      expect(header).toEqual(sheetColumns.map(columnName));
      // The list has room for the letter alone, and for none where nothing is rated.
      const letters = new Map(
        creditGrades.map((grade) => [say(`organizations.register.credit.${grade}`), grade]),
      );
      const asShown = (cells: string[]) =>
        sheetColumns.map((column, place) => {
          const cell = cells[place] ?? "";
          return column === "creditGrade" ? (letters.get(cell)?.replace("N", "") ?? cell) : cell;
        });
      const inOrder = shown.map((cells) => sheetColumns.map((column) => cells[shownColumns.indexOf(column)]));
      expect(rows.map(asShown)).toEqual(inOrder);
    });
  }
});
