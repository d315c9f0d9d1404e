import { useLocale, useTranslations } from "next-intl";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import { pointsOfDimension } from "@/lib/domain/evaluations/indicator-sets/rules";
import type { Dimension } from "@/lib/domain/evaluations/indicator-sets/schema";

export type PointColumn = {
  key: string;
  header: string;
  points: Readonly<Record<string, number | null | undefined>>;
};

type IndicatorTreeProps = {
  tree: readonly Dimension[];
  /** Points beside the maximum: of the organization, of assessors. */
  columns?: readonly PointColumn[];
  /** What the organization says of an indicator. */
  words?: Readonly<Record<string, string>>;
};

/** A set of indicators in words and points, one table a dimension, with points that were given beside them. */
export function IndicatorTree({ tree, columns = [], words = {} }: IndicatorTreeProps) {
  const t = useTranslations("evaluations.tree");
  const isEnglish = useLocale() === "en";
  const say = (text: { zh: string; en: string }) => (isEnglish ? text.en : text.zh);
  const sumOf = ({ indicators }: Dimension, { points }: PointColumn) =>
    indicators.reduce((sum, { key }) => sum + (points[key] ?? 0), 0);
  return tree.map((dimension) => (
    <section key={dimension.key} aria-labelledby={`dimension-${dimension.key}`} className="mt-6 first:mt-0">
      <h3 id={`dimension-${dimension.key}`} className="mb-2 flex flex-wrap items-baseline gap-x-3 text-m">
        {say(dimension.name)}
        <span className="font-normal text-ink-2 text-s">
          {t("points", { points: pointsOfDimension(dimension) })}
          {columns.map((column) => ` · ${column.header} ${sumOf(dimension, column)}`).join("")}
        </span>
      </h3>
      <Table caption={say(dimension.name)} stacked>
        <TableHead>
          <tr>
            <HeaderCell>{t("indicator")}</HeaderCell>
            <HeaderCell>{t("asks")}</HeaderCell>
            <HeaderCell numeric>{t("maximum")}</HeaderCell>
            {columns.map(({ key, header }) => (
              <HeaderCell key={key} numeric>
                {header}
              </HeaderCell>
            ))}
          </tr>
        </TableHead>
        <TableBody>
          {dimension.indicators.map((indicator) => (
            <TableRow key={indicator.key}>
              <Cell label={t("indicator")} lead className="font-semibold">
                {say(indicator.name)}
              </Cell>
              <Cell label={t("asks")}>
                {say(indicator.asks)}
                <span className="block text-ink-2 text-xs">
                  {t("evidence", { evidence: say(indicator.evidence) })}
                </span>
                {words[indicator.key] && (
                  <span className="mt-1 block border-line-strong border-l-2 pl-2 text-s">
                    {words[indicator.key]}
                  </span>
                )}
              </Cell>
              <Cell label={t("maximum")} numeric>
                {indicator.points}
              </Cell>
              {columns.map(({ key, header, points }) => (
                <Cell key={key} label={header} numeric>
                  {points[indicator.key] ?? "—"}
                </Cell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  ));
}
