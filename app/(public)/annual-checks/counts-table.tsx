import { useFormatter, useTranslations } from "next-intl";
import { Cell, HeaderCell, Table, TableBody, TableFoot, TableHead, TableRow } from "@/components/ui/table";
import type { CheckCounts } from "@/lib/domain/annual-checks/figures/queries";
import { formatShare } from "@/lib/platform/i18n/formats";

type CountsTableProps = {
  caption: string;
  /** What the rows are: "Year". */
  heading: string;
  rows: readonly (CheckCounts & { label: string })[];
};

type Figure = keyof CheckCounts;

const figures = [
  "due",
  "onTime",
  "late",
  "missed",
  "qualified",
  "basicallyQualified",
  "unqualified",
] as const satisfies Figure[];

/** A row for each cut: who had to report, how they did, and what was concluded. Checks that run still show what is to come. */
export function CountsTable({ caption, heading, rows }: CountsTableProps) {
  const [t, format] = [useTranslations("annualChecks.statistics"), useFormatter()];
  const sum = (figure: Figure) => rows.reduce((total, row) => total + row[figure], 0);
  const open = (counts: Pick<CheckCounts, "unfiled" | "missed">) => counts.unfiled - counts.missed;
  const isUnderWay = sum("unfiled") > sum("missed");
  return (
    <Table caption={caption} stacked className="mt-6">
      <TableHead>
        <tr>
          <HeaderCell>{heading}</HeaderCell>
          {figures.map((figure) => (
            <HeaderCell key={figure} numeric>
              {t(figure)}
            </HeaderCell>
          ))}
          {isUnderWay && <HeaderCell numeric>{t("open")}</HeaderCell>}
          <HeaderCell numeric>{t("onTimeShare")}</HeaderCell>
        </tr>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.label}>
            <Cell lead label={heading}>
              {row.label}
            </Cell>
            {figures.map((figure) => (
              <Cell key={figure} numeric label={t(figure)}>
                {format.number(row[figure])}
              </Cell>
            ))}
            {isUnderWay && (
              <Cell numeric label={t("open")}>
                {format.number(open(row))}
              </Cell>
            )}
            <Cell numeric label={t("onTimeShare")}>
              {formatShare(row.onTime, row.due)}
            </Cell>
          </TableRow>
        ))}
      </TableBody>
      <TableFoot>
        <tr>
          <Cell lead label={heading}>
            {t("together")}
          </Cell>
          {figures.map((figure) => (
            <Cell key={figure} numeric label={t(figure)}>
              {format.number(sum(figure))}
            </Cell>
          ))}
          {isUnderWay && (
            <Cell numeric label={t("open")}>
              {format.number(sum("unfiled") - sum("missed"))}
            </Cell>
          )}
          <Cell numeric label={t("onTimeShare")}>
            {formatShare(sum("onTime"), sum("due"))}
          </Cell>
        </tr>
      </TableFoot>
    </Table>
  );
}
