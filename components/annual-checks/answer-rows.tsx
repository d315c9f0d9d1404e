import { useTranslations } from "next-intl";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import type { SectionAnswers, TypedRow } from "@/lib/domain/annual-checks/report/schema";
import type { FieldTraits } from "@/lib/platform/forms/field-traits";

/** Words of an answer; of several, joined as the reader's language joins them. */
export type Say = (traits: FieldTraits, value: SectionAnswers[string] | undefined) => string;

/** The rows of a repeated answer; none where it is blank. */
export const rowsOf = (value: SectionAnswers[string] | undefined): TypedRow[] =>
  [value ?? []].flat().filter((row): row is TypedRow => typeof row === "object");

type AnswerRowsProps = {
  section: string;
  field: string;
  columns: Record<string, FieldTraits>;
  rows: TypedRow[];
  say: Say;
};

/** A repeated answer of the report as a table. */
export function AnswerRows({ section, field, columns, rows, say }: AnswerRowsProps) {
  const t = useTranslations(`annualReportFields.${section}` as never);
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
