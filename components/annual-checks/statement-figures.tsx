import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import type { SectionAnswers, StatementKey } from "@/lib/domain/annual-checks/report/schema";
import { statementReader } from "@/lib/domain/annual-checks/report/statements/rules";
import { statements } from "@/lib/domain/annual-checks/report/statements/schema";
import { formatMoney } from "@/lib/platform/i18n/formats";

type StatementFiguresProps = { statement: StatementKey; answers: SectionAnswers };

/** A statement to be read: lines in which something stands, and all sums. */
export function StatementFigures({ statement, answers }: StatementFiguresProps) {
  const t = useTranslations("annualReportFields");
  const own = useTranslations("annualReport");
  const { lines, columns } = statements[statement];
  const read = statementReader(statement, answers);
  const shown = lines.filter(({ key, of }) => of || columns.some((column) => read(key, column.key) !== 0n));
  return (
    <Table caption={own(`sections.${statement}`)}>
      <TableHead>
        <tr>
          <HeaderCell>{own("lines")}</HeaderCell>
          {columns.map(({ key }) => (
            <HeaderCell key={key} numeric>
              {t(`columns.${statement}.${key}` as never)}
            </HeaderCell>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        {shown.map(({ key, of, level }) => (
          <TableRow key={key} className={cn(of && "bg-sunken font-semibold")}>
            <Cell lead className={cn(level === 2 && "pl-7")}>
              {t(`lines.${statement}.${key}` as never)}
            </Cell>
            {columns.map((column) => (
              <Cell key={column.key} numeric className="whitespace-nowrap tabular-nums">
                {formatMoney(read(key, column.key))}
              </Cell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
