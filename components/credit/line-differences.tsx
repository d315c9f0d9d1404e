import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Cell, HeaderCell, Table, TableBody, TableFoot, TableHead, TableRow } from "@/components/ui/table";
import { signed } from "./figures";

/** A line as two computations have it; null where one has no such line. */
export type LineDifference = {
  id: string;
  record: string;
  rule: string;
  before: number | null;
  after: number | null;
};

type LineDifferencesProps = {
  caption: string;
  /** What the two columns are: days, or versions of the rulebook. */
  headers: { before: string; after: string };
  differences: LineDifference[];
  totals: { before: number | null; after: number | null };
};

const gainOf = ({ before, after }: { before: number | null; after: number | null }) =>
  (after ?? 0) - (before ?? 0);

/** Two computations line by line: only what differs, and the two totals. */
export function LineDifferences({ caption, headers, differences, totals }: LineDifferencesProps) {
  const t = useTranslations("creditPages.compare");
  const figure = (points: number | null) => (points === null ? "—" : signed(points));
  return (
    <Table caption={caption} stacked>
      <TableHead>
        <tr>
          <HeaderCell>{t("line")}</HeaderCell>
          <HeaderCell numeric>{headers.before}</HeaderCell>
          <HeaderCell numeric>{headers.after}</HeaderCell>
          <HeaderCell numeric>{t("difference")}</HeaderCell>
        </tr>
      </TableHead>
      <TableBody>
        {differences.map((difference) => (
          <TableRow key={difference.id}>
            <Cell lead>
              {difference.record}
              <span className="block font-normal text-ink-2 text-xs">{difference.rule}</span>
            </Cell>
            <Cell numeric label={headers.before}>
              {figure(difference.before)}
            </Cell>
            <Cell numeric label={headers.after}>
              {figure(difference.after)}
            </Cell>
            <Cell
              numeric
              label={t("difference")}
              className={cn("font-semibold", gainOf(difference) < 0 ? "text-cinnabar" : "text-pine-ink")}
            >
              {signed(gainOf(difference))}
            </Cell>
          </TableRow>
        ))}
      </TableBody>
      <TableFoot>
        <TableRow>
          <Cell lead>{t("total")}</Cell>
          <Cell numeric label={headers.before}>
            {totals.before ?? "—"}
          </Cell>
          <Cell numeric label={headers.after}>
            {totals.after ?? "—"}
          </Cell>
          <Cell numeric label={t("difference")}>
            {totals.before === null || totals.after === null ? "—" : signed(gainOf(totals))}
          </Cell>
        </TableRow>
      </TableFoot>
    </Table>
  );
}
