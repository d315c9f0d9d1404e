import type { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { saveReportSection } from "@/lib/domain/annual-checks/report/commands/save-section";
import { getSection } from "@/lib/domain/annual-checks/report/queries/section";
import type { SectionAnswers, SectionKey } from "@/lib/domain/annual-checks/report/schema";
import { readSectionSheet } from "@/lib/domain/annual-checks/report/sheets/queries";
import type { Spellings } from "@/lib/domain/annual-checks/report/sheets/rules";
import { statementReader } from "@/lib/domain/annual-checks/report/statements/rules";
import { statements } from "@/lib/domain/annual-checks/report/statements/schema";
import { catalogue, type Messages } from "@/lib/platform/i18n/catalogue";
import type { SheetColumn } from "@/lib/platform/sheets/columns";
import { writeXlsx } from "@/lib/platform/sheets/write-xlsx";
import { createReport, reportAnswersFor } from "@/tests/factories/annual-report";
import { refusal } from "@/tests/factories/refusals";

const answers = reportAnswersFor("socialGroup", 2025);
const texts = { sheetName: "1", aboutName: "2", about: [] };

const said: Spellings = (path) =>
  (["zh-CN", "en"] as const).flatMap((locale) => {
    let found: string | Messages | undefined = catalogue(locale);
    for (const part of path.split(".")) found = typeof found === "object" ? found[part] : undefined;
    return typeof found === "string" ? [found] : [];
  });

const word = (path: string) => said(path)[0] ?? "";

/** The balance sheet as its template is written, with some cells typed over. */
function balanceSheet(stands: SectionAnswers, typed: Record<string, string | bigint> = {}): Readable {
  const read = statementReader("balanceSheet", stands);
  const { lines, columns } = statements.balanceSheet;
  const sheet: SheetColumn<{ key: string }>[] = [
    {
      title: word("annualReport.lines"),
      kind: "text",
      value: ({ key }) => word(`annualReportFields.lines.balanceSheet.${key}`),
    },
    ...columns.map(
      (column): SheetColumn<{ key: string }> => ({
        title: word(`annualReportFields.columns.balanceSheet.${column.key}`),
        kind: "money",
        value: ({ key }) => typed[`${key}_${column.key}`] ?? read(key, column.key),
      }),
    ),
  ];
  return writeXlsx(sheet, lines, texts);
}

const reading = (
  writer: Parameters<typeof readSectionSheet>[0],
  asked: { id: string; section: SectionKey; file: Readable },
) => readSectionSheet(writer, asked, said);

describe("a statement in Excel", () => {
  it("comes back unchanged as it went out", async () => {
    const { id, writer } = await createReport({ answers });
    const file = balanceSheet(answers.balanceSheet ?? {});
    const read = await reading(writer, { id, section: "balanceSheet", file });
    expect(read).toMatchObject({ version: 1, differences: [], problems: [] });
  });

  it("shows every changed cell, and what a sum says besides", async () => {
    const { id, writer } = await createReport({ answers });
    const file = balanceSheet(answers.balanceSheet ?? {}, {
      inventories_closing: 123_450n,
      prepayments_closing: "很多",
      totalAssets_closing: 100n,
    });
    const read = await reading(writer, { id, section: "balanceSheet", file });
    expect(read.differences).toEqual([
      { line: "inventories", column: "closing", before: "", after: "1234.50" },
    ]);
    expect(read.problems.map(({ problem }) => problem.kind).sort()).toEqual(["sum", "sum", "unknown"]);
    const { version } = read;
    await saveReportSection(writer, { id, section: "balanceSheet", version, answers: read.answers });
    expect((await getSection(writer, id, "balanceSheet")).answers.inventories_closing).toBe("1234.50");
    const again = { id, section: "balanceSheet", version, answers: {} } as const;
    await expect(saveReportSection(writer, again)).rejects.toMatchObject(
      refusal("annualReport.changedElsewhere"),
    );
  });

  it("is known by its headings", async () => {
    const { id, writer } = await createReport({ answers });
    const file = writeXlsx([{ title: "姓名", kind: "text", value: () => "王" }], [null], texts);
    const read = reading(writer, { id, section: "balanceSheet", file });
    await expect(read).rejects.toMatchObject(refusal("annualReport.notItsSheet"));
  });
});

describe("rows in Excel", () => {
  it("take the place of what stood, in the words of either language", async () => {
    const { id, writer } = await createReport({ answers: { fees: { chargesFees: "false" } } });
    const cells = ["Member unit", "2,000", "2024年4月18日", "Congress", "Yes"];
    const columns = ["member", "amount", "adoptedOn", "body", "isFiled"].map(
      (column, at): SheetColumn<null> => ({
        title: said(`annualReportFields.fees.${column}`)[1] ?? "",
        kind: "text",
        value: () => cells[at] ?? "",
      }),
    );
    const read = await reading(writer, { id, section: "fees", file: writeXlsx(columns, [null], texts) });
    expect(read.problems).toEqual([]);
    expect(read.answers).toEqual({
      chargesFees: "true",
      standards: [
        { member: "Member unit", amount: "2000", adoptedOn: "2024-04-18", body: "Congress", isFiled: "true" },
      ],
    });
    expect(read.differences).toHaveLength(5);
  });

  it("leave out what cannot be read, and say where", async () => {
    const { id, writer } = await createReport({ answers: { donations: { receivedDonations: "false" } } });
    const cells = ["王某", "外星人", "现金", "一百多", ""];
    const columns = ["donor", "donorKind", "form", "amount", "purpose"].map(
      (column, at): SheetColumn<null> => ({
        title: word(`annualReportFields.donations.${column}`),
        kind: "text",
        value: () => cells[at] ?? "",
      }),
    );
    const file = writeXlsx(columns, [null], texts);
    const read = await reading(writer, { id, section: "donations", file });
    expect(read.problems.map(({ label }) => label)).toEqual(["donorKind", "amount"]);
    expect(read.answers.received).toEqual([
      { donor: "王某", donorKind: "", form: "cash", amount: "", purpose: "" },
    ]);
  });
});
