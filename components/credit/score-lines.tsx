import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { Cell, HeaderCell, Table, TableBody, TableFoot, TableHead, TableRow } from "@/components/ui/table";
import { LineMarkTag } from "./line-mark-tag";
import { type DimensionView, type LineView, type ScoreView, signed, sumOf } from "./score-view";

/** Every line of a score, dimension by dimension, with their sums: what stands at the foot is the total shown. */
export function ScoreLines({ score }: { score: ScoreView }) {
  const t = useTranslations("creditPages.lines");
  return (
    <Table caption={t("caption")} stacked>
      <TableHead>
        <tr>
          <HeaderCell>{t("record")}</HeaderCell>
          <HeaderCell>{t("rule")}</HeaderCell>
          <HeaderCell numeric>{t("points")}</HeaderCell>
          <HeaderCell>{t("until")}</HeaderCell>
          <HeaderCell className="print:hidden">{t("wrong")}</HeaderCell>
        </tr>
      </TableHead>
      {score.dimensions.map((dimension) => (
        <DimensionLines
          key={dimension.key}
          dimension={dimension}
          lines={score.lines.filter((line) => line.dimension === dimension.key)}
        />
      ))}
      <TableFoot>
        <TableRow>
          <Cell colSpan={2} lead>
            {t("total")}
          </Cell>
          <Cell numeric label={t("points")} className="text-m">
            {sumOf(score.lines)}
          </Cell>
          <Cell colSpan={2} className="font-normal! text-ink-2 text-xs">
            {t("addsUp", { count: score.lines.length })}
          </Cell>
        </TableRow>
      </TableFoot>
    </Table>
  );
}

function DimensionLines({ dimension, lines }: { dimension: DimensionView; lines: LineView[] }) {
  const t = useTranslations("creditPages.lines");
  return (
    <TableBody id={`lines-${dimension.key}`} className="scroll-mt-20">
      <tr>
        <th scope="rowgroup" colSpan={2} className="bg-sunken px-3 py-2 text-left font-semibold text-s">
          {dimension.label}
        </th>
        <td className="bg-sunken px-3 py-2 text-right font-semibold text-s">{sumOf(lines)}</td>
        <td colSpan={2} className="bg-sunken px-3 py-2 text-ink-2 text-xs">
          {t("ofMaximum", { maximum: dimension.maximum })}
        </td>
      </tr>
      {lines.map((line) => (
        <LineRow key={line.id} line={line} />
      ))}
    </TableBody>
  );
}

const toneOf = (points: number) =>
  points > 0 ? "text-pine-ink" : points < 0 ? "text-cinnabar" : "text-ink-2";

function LineRow({ line }: { line: LineView }) {
  const t = useTranslations("creditPages.lines");
  const { record, rule, points, until, mark, objectionHref } = line;
  return (
    <TableRow id={`line-${line.id}`} className="scroll-mt-20">
      <Cell lead>
        {record.href ? (
          <Link href={record.href} className="inline-flex min-h-6 items-center">
            {record.title}
          </Link>
        ) : (
          record.title
        )}
        {record.note && <span className="block font-normal text-ink-2 text-xs">{record.note}</span>}
        {mark && (
          <span className="mt-1 block">
            <LineMarkTag mark={mark} />
          </span>
        )}
      </Cell>
      <Cell label={t("rule")}>
        <Link plain href={rule.href} className="inline-flex min-h-6 items-center hover:underline">
          <span>
            <span className="text-ink-2">{rule.code}</span> {rule.title}
          </span>
        </Link>
      </Cell>
      <Cell numeric label={t("points")} className={cn("font-semibold", toneOf(points))}>
        {signed(points)}
      </Cell>
      <Cell label={t("until")} className="text-ink-2">
        {until}
      </Cell>
      <Cell label={t("wrong")} className="print:hidden">
        {objectionHref ? (
          <Link
            href={objectionHref}
            prefetch={false}
            aria-label={t("isWrongOf", { record: record.title })}
            className="inline-flex min-h-6 items-center whitespace-nowrap max-sm:min-h-11"
          >
            {t("isWrong")}
          </Link>
        ) : (
          <span className="text-ink-3">—</span>
        )}
      </Cell>
    </TableRow>
  );
}
