import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { AnswerRows, rowsOf } from "@/components/annual-checks/answer-rows";
import type { SectionAnswers } from "@/lib/domain/annual-checks/report/schema";

type DossierRowsProps = Omit<ComponentProps<typeof AnswerRows>, "rows"> & {
  value: SectionAnswers[string] | undefined;
};

/** A repeated answer of the report as a table, or that it is blank. */
export function DossierRows({ value, ...table }: DossierRowsProps) {
  const words = useTranslations("annualChecks.dossier");
  const rows = rowsOf(value);
  return rows.length === 0 ? words("blank") : <AnswerRows {...table} rows={rows} />;
}
