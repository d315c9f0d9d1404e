import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import { type ChartPoint, type ChartUnit, chartNumber, type Series } from "./series";

export type ChartWords = {
  /** The question the chart answers: "Annual checks filed on time, by year". */
  title: string;
  /** What it shows, in a sentence: the answer. */
  summary: string;
  /** What stands along the axis: "Year". */
  axis: string;
};

type ChartFrameProps = ChartWords & {
  points: ChartPoint[];
  series: Series[];
  unit: ChartUnit;
  children: ReactNode;
};

/** Title, answer, drawing and the same figures as a table. The table needs no script. */
export function ChartFrame({ title, summary, axis, points, series, unit, children }: ChartFrameProps) {
  const t = useTranslations("interface.charts");
  const locale = useLocale();
  return (
    <figure className="min-w-0">
      <figcaption>
        <p className="font-semibold">{title}</p>
        <p className="text-ink-2 text-s">{summary}</p>
      </figcaption>
      {children}
      <Disclosure summary={t("showTable")} className="text-s">
        <Table caption={title}>
          <TableHead>
            <tr>
              <HeaderCell>{axis}</HeaderCell>
              {series.map((one) => (
                <HeaderCell key={one.key} numeric>
                  {one.label}
                </HeaderCell>
              ))}
            </tr>
          </TableHead>
          <TableBody>
            {points.map((point) => (
              <TableRow key={point.label}>
                <HeaderCell scope="row" className="font-normal text-ink text-s">
                  {point.label}
                </HeaderCell>
                {series.map((one) => {
                  const value = point.values[one.key];
                  return (
                    <Cell key={one.key} numeric>
                      {value === null || value === undefined ? "—" : chartNumber(value, unit, locale)}
                    </Cell>
                  );
                })}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Disclosure>
    </figure>
  );
}
