import { getTranslations } from "next-intl/server";
import type { SectionKey } from "@/lib/domain/annual-checks/report/schema";
import { isStatement } from "@/lib/domain/annual-checks/report/schema";
import {
  type SheetDifference,
  type SheetProblemAt,
  sheetField,
} from "@/lib/domain/annual-checks/report/sheets/schema";
import { readYuan } from "@/lib/platform/forms/yuan-text";
import { formatMoney } from "@/lib/platform/i18n/formats";

const amount = (text: string) => {
  const fen = readYuan(text);
  return fen === null ? text : formatMoney(fen);
};

/** What a sheet changes and what could not be read of it, in the reader's language. */
export async function sheetWords(section: SectionKey) {
  const [t, all, fields] = [
    await getTranslations("annualReport"),
    await getTranslations(),
    await getTranslations("annualReportFields"),
  ];
  const columns = isStatement(section) ? {} : (sheetField(section)?.traits.columns ?? {});
  const columnLabel = (column: string) =>
    fields((isStatement(section) ? `columns.${section}.${column}` : `${section}.${column}`) as never);

  function shown(column: string, text: string): string {
    const traits = columns[column];
    if (text === "" || !traits) return text === "" ? "" : amount(text);
    if (traits.type === "choice") return all(`${traits.words}.${text}` as never);
    if (traits.type === "flag") return all(text === "true" ? "organizations.yes" : "organizations.no");
    return traits.type === "money" ? amount(text) : text;
  }

  return {
    difference({ row, line, column, before, after }: SheetDifference) {
      const label =
        row === undefined
          ? `${fields(`lines.${section}.${line}` as never)} · ${columnLabel(column)}`
          : t("sheetRow", { row, label: columnLabel(column) });
      return { label, before: shown(column, before), after: shown(column, after) };
    },
    problem({ row, label, problem }: SheetProblemAt): string {
      const text =
        problem.kind === "cell"
          ? all(`sheets.cells.${problem.code}` as never, problem.values as never)
          : problem.kind === "sum"
            ? t("sheetSums", { stated: amount(problem.stated), computed: amount(problem.computed) })
            : `${problem.shown} · ${t("unreadableCell")}`;
      const isColumn = columns[label] !== undefined;
      return t("sheetProblem", { row, label: isColumn ? columnLabel(label) : label, text });
    },
    columnLabel,
    shown,
  };
}
