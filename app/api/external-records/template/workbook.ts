import type { Readable } from "node:stream";
import {
  type ColumnKey,
  columnsOf,
  needsColumn,
} from "@/lib/domain/supervision/external-records/reading/rules";
import type { ExternalSource } from "@/lib/domain/supervision/external-records/schema";
import type { Locale } from "@/lib/platform/i18n/locales";
import { isSaid, sayIn } from "@/lib/platform/i18n/say";
import type { SheetColumn } from "@/lib/platform/sheets/columns";
import { writeXlsx } from "@/lib/platform/sheets/write-xlsx";

/**
 * The sheet that one source fills in: the headings that the import knows, one example, and a page that says of every column
 * what belongs into it and whether it must be there.
 */
export function sheetTemplate(source: ExternalSource, locale: Locale): { name: string; file: Readable } {
  const say = sayIn(locale);
  const t = (key: string) => say(`externalRecords.template.${key}`);
  const keys = columnsOf(source);
  const exampleOf = (key: ColumnKey) =>
    [`examples.${source}.${key}`, `examples.${key}`].find((at) =>
      isSaid(locale, `externalRecords.template.${at}`),
    );
  const columns: SheetColumn<null>[] = keys.map((key) => ({
    title: t(`headings.${key}`),
    kind: key === "occurredOn" || key === "endedOn" ? "date" : "text",
    value: () => {
      const example = exampleOf(key);
      return example && t(example);
    },
  }));
  const explained = keys.map((key): [string, string] => [
    t(`headings.${key}`),
    `${t(needsColumn(key, source) ? "needed" : "optional")}${t(`columns.${key}`)}`,
  ]);
  const name = say("externalRecords.template.file", { source: say(`externalRecords.sources.${source}`) });
  const file = writeXlsx(columns, [null], {
    sheetName: t("sheet"),
    aboutName: t("about"),
    about: [[t("purpose.label"), t("purpose.text")], ...explained, [t("example.label"), t("example.text")]],
  });
  return { name: `${name}.xlsx`, file };
}
