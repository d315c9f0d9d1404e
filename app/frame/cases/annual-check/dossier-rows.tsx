import { useTranslations } from "next-intl";
import type { Say } from "@/components/annual-checks/report-answers";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import type { SectionAnswers, TypedRow } from "@/lib/domain/annual-checks/report/schema";
import type { FieldTraits } from "@/lib/platform/forms/field-traits";

type DossierRowsProps = {
  section: string;
  field: string;
  columns: Record<string, FieldTraits>;
  value: SectionAnswers[string] | undefined;
  say: Say;
};

/** A repeated answer of the report as a table. */
export function DossierRows({ section, field, columns, value, say }: DossierRowsProps) {
  const t = useTranslations(`annualReportFields.${section}` as never);
  const words = useTranslations("annualChecks.dossier");
  const rows = [value ?? ""].flat().filter((row): row is TypedRow => typeof row === "object");
  if (rows.length === 0) return words("blank");
  return (
    <Table caption={t(field as never)}>
      <TableHead>
        <tr>
          {Object.keys(columns).map((column) => (
            <HeaderCell key={column}>{t(column as never)}</HeaderCell>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={JSON.stringify(row)}>
            {Object.entries(columns).map(([column, traits]) => (
              <Cell key={column} numeric={traits.type === "money" || traits.type === "count"}>
                {say(traits, row[column])}
              </Cell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
