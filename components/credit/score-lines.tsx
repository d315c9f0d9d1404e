import { useTranslations } from "next-intl";
import { Cell, HeaderCell, Table, TableBody, TableFoot, TableHead, TableRow } from "@/components/ui/table";
import type { DimensionScore, Score, ScoreLine } from "@/lib/domain/credit/scores/schema";
import { useCreditWords } from "./credit-words";
import { lineId, sumOf } from "./figures";
import { LineRow } from "./line-row";

type ScoreLinesProps = {
  score: Score;
  /** Where "Is this wrong?" leads for a record; left out where nothing is to be asked. */
  objectTo?: (recordId: string) => string;
};

/** Every line of a score, dimension by dimension, with their sums: what stands at the foot is the total shown. */
export function ScoreLines({ score, objectTo }: ScoreLinesProps) {
  const t = useTranslations("creditPages.lines");
  return (
    <Table caption={t("caption")} stacked>
      <TableHead>
        <tr>
          <HeaderCell>{t("record")}</HeaderCell>
          <HeaderCell>{t("rule")}</HeaderCell>
          <HeaderCell numeric>{t("points")}</HeaderCell>
          <HeaderCell>{t("until")}</HeaderCell>
          {objectTo && <HeaderCell className="print:hidden">{t("wrong")}</HeaderCell>}
        </tr>
      </TableHead>
      {score.dimensions.map((dimension) => (
        <DimensionLines
          key={dimension.key}
          dimension={dimension}
          lines={score.lines.filter((line) => line.dimension === dimension.key)}
          rulebook={score.rulebook.ordinal}
          objectTo={objectTo}
        />
      ))}
      <TableFoot>
        <TableRow className="max-sm:flex max-sm:items-baseline max-sm:justify-between max-sm:p-4">
          <Cell colSpan={2} lead className="text-m">
            {t("total")}
          </Cell>
          <Cell numeric className="text-m">
            {sumOf(score.lines)}
          </Cell>
          <Cell colSpan={objectTo ? 2 : 1} className="font-normal! text-ink-2 text-xs">
            {t("addsUp", { count: score.lines.length })}
          </Cell>
        </TableRow>
      </TableFoot>
    </Table>
  );
}

type DimensionLinesProps = {
  dimension: DimensionScore;
  lines: ScoreLine[];
  rulebook: number;
  objectTo: ScoreLinesProps["objectTo"];
};

function DimensionLines({ dimension, lines, rulebook, objectTo }: DimensionLinesProps) {
  const t = useTranslations("creditPages.lines");
  const words = useCreditWords();
  const bar = "border-line border-b bg-sunken px-3 py-2 text-s";
  return (
    <TableBody id={`lines-${dimension.key}`} className="scroll-mt-20">
      <tr className="max-sm:flex! max-sm:items-baseline max-sm:justify-between max-sm:bg-sunken">
        <th scope="rowgroup" colSpan={2} className={`${bar} text-left font-semibold max-sm:border-0`}>
          {words.dimension(dimension.key)}
        </th>
        <td className={`${bar} text-right font-semibold`}>{sumOf(lines)}</td>
        <td colSpan={objectTo ? 2 : 1} className={`${bar} text-ink-2`}>
          <span className="text-xs">{t("ofMaximum", { maximum: dimension.maximum })}</span>
        </td>
      </tr>
      {lines.map((line) => (
        <LineRow key={lineId(line)} line={line} rulebook={rulebook} objectTo={objectTo} />
      ))}
    </TableBody>
  );
}
