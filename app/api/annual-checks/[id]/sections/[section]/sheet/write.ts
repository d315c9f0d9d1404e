import type { Readable } from "node:stream";
import { getTranslations } from "next-intl/server";
import type { AnnualCheckCase } from "@/lib/domain/annual-checks/queries/annual-check";
import {
  isStatement,
  type SectionAnswers,
  type SectionKey,
  type StatementKey,
  type TypedRow,
} from "@/lib/domain/annual-checks/report/schema";
import { sheetField } from "@/lib/domain/annual-checks/report/sheets/schema";
import { statementReader } from "@/lib/domain/annual-checks/report/statements/rules";
import { statements } from "@/lib/domain/annual-checks/report/statements/schema";
import type { FieldTraits } from "@/lib/platform/forms/field-traits";
import { readYuan } from "@/lib/platform/forms/yuan-text";
import type { ColumnKind, SheetColumn } from "@/lib/platform/sheets/columns";
import { type WorkbookTexts, writeXlsx } from "@/lib/platform/sheets/write-xlsx";
import { sheetWords } from "./words";

type Words = Awaited<ReturnType<typeof sheetWords>>;

const kinds: Partial<Record<FieldTraits["type"], ColumnKind>> = {
  date: "date",
  count: "integer",
  money: "money",
  phone: "code",
};

/** A value as its column holds it; what cannot be read goes out as it was typed. */
function cellOf(traits: FieldTraits, typed: string, said: string) {
  if (typed === "") return null;
  if (traits.type === "money") return readYuan(typed) ?? typed;
  if (traits.type === "count") return Number.isSafeInteger(Number(typed)) ? Number(typed) : typed;
  return traits.type === "date" ? typed : said;
}

function rowsSheet(section: SectionKey, answers: SectionAnswers, words: Words, texts: WorkbookTexts) {
  const { field, traits } = (isStatement(section) ? null : sheetField(section)) ?? {};
  if (!field || !traits) return null;
  const columns: SheetColumn<TypedRow>[] = Object.entries(traits.columns).map(([column, of]) => ({
    title: words.columnLabel(column),
    kind: kinds[of.type] ?? "text",
    value: (row) => cellOf(of, row[column] ?? "", words.shown(column, row[column] ?? "")),
  }));
  const rows = [answers[field] ?? []].flat().filter((row): row is TypedRow => typeof row === "object");
  return writeXlsx(columns, rows, texts);
}

function statementSheet(
  key: StatementKey,
  answers: SectionAnswers,
  words: Words,
  texts: WorkbookTexts,
  lineLabel: (line: string) => string,
  lineTitle: string,
) {
  const read = statementReader(key, answers);
  const columns: SheetColumn<{ key: string }>[] = [
    { title: lineTitle, kind: "text", width: 40, value: (line) => lineLabel(line.key) },
    ...statements[key].columns.map((column) => ({
      title: words.columnLabel(column.key),
      kind: "money" as const,
      value: (line: { key: string }) => read(line.key, column.key),
    })),
  ];
  return writeXlsx(columns, statements[key].lines, texts);
}

/** A section with its data as a workbook; null for a section that has none. */
export async function sectionWorkbook(
  check: Pick<AnnualCheckCase, "year" | "title">,
  section: SectionKey,
  answers: SectionAnswers,
): Promise<Readable | null> {
  const [t, fields, words] = [
    await getTranslations("annualReport"),
    await getTranslations("annualReportFields"),
    await sheetWords(section),
  ];
  const texts: WorkbookTexts = {
    sheetName: t(`sections.${section}`).slice(0, 31),
    aboutName: t("sheetAbout"),
    about: [
      [
        t("sheetWhat"),
        `${check.title} · ${t("reportOf", { year: check.year })} · ${t(`sections.${section}`)}`,
      ],
      [t("sheetHow"), t(isStatement(section) ? "sheetHowStatement" : "sheetHowRows")],
    ],
  };
  if (!isStatement(section)) return rowsSheet(section, answers, words, texts);
  const lineLabel = (line: string) => fields(`lines.${section}.${line}` as never);
  return statementSheet(section, answers, words, texts, lineLabel, t("lines"));
}
