import { useTranslations } from "next-intl";
import { materialKeys } from "@/lib/domain/annual-checks/report/rules";
import { isStatement, sectionKeys } from "@/lib/domain/annual-checks/report/schema";
import { cellOf } from "@/lib/domain/annual-checks/report/statements/rules";

const partsOf = (target: string) => {
  const [first = "", field] = target.split(".");
  return {
    section: sectionKeys.find((key) => key === first),
    material: materialKeys.find((key) => key === first),
    field,
  };
};

export const reportPath = (year: number) => `/organization/annual-checks/${year}`;
export const sectionPath = (year: number, section: string) => `${reportPath(year)}/sections/${section}`;

/** Where the organization can change what a correction or a finding is about: a field, a file, or the whole report. */
export function reportTargetHref(year: number, target: string): string {
  const { section, material, field } = partsOf(target);
  if (material) return `${reportPath(year)}/files#${material}`;
  if (!section) return reportPath(year);
  return `${sectionPath(year, section)}${field ? `#${section}-${field}` : ""}`;
}

/** What a correction or a finding is about, in the reader's words. */
export function useReportTargetWords(): (target: string) => string {
  const t = useTranslations("annualReport");
  const fields = useTranslations("annualReportFields");
  const whole = useTranslations("applications");
  function labelOf(section: (typeof sectionKeys)[number], field: string): string | null {
    if (isStatement(section)) {
      const cell = cellOf(section, field);
      if (!cell) return null;
      const [line, column] = [`lines.${section}.${cell.line.key}`, `columns.${section}.${cell.column.key}`];
      return `${fields(line as never)} · ${fields(column as never)}`;
    }
    const key = `${section}.${field}` as never;
    return fields.has(key) ? fields(key) : null;
  }
  return (target) => {
    const { section, material, field } = partsOf(target);
    if (material) return t(`materials.${material}`);
    if (!section) return whole("wholeApplication");
    return [t(`sections.${section}`), field && labelOf(section, field)].filter(Boolean).join(" · ");
  };
}
