import type { FigureRow } from "@/lib/domain/credit/bulletins/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { Say } from "@/lib/platform/i18n/say";
import type { SheetColumn } from "@/lib/platform/sheets/columns";

/** The columns of a bulletin as a sheet: one figure a row. */
export function bulletinColumns(say: Say, locale: Locale): SheetColumn<FigureRow>[] {
  const told = (key: string) => say(`creditBulletin.${key}`);
  const ofRow = ({ of }: FigureRow) => ("key" in of ? told(of.key) : locale === "en" ? of.nameEn : of.name);
  const figure = (row: FigureRow) =>
    row.figure.startsWith("grades.") ? told(row.figure) : told(`sheet.${row.figure}`);
  return [
    { title: told("sheet.part"), kind: "text", width: 20, value: ({ part }) => told(`parts.${part}`) },
    { title: told("sheet.of"), kind: "text", width: 36, value: ofRow },
    { title: told("sheet.figure"), kind: "text", width: 22, value: figure },
    { title: told("sheet.value"), kind: "integer", width: 12, value: ({ value }) => value },
    { title: told("sheet.before"), kind: "integer", width: 14, value: ({ before }) => before },
  ];
}
