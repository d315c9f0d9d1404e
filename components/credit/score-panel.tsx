import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BarList } from "@/components/charts/bar-list";
import { Eyebrow } from "@/components/ui/eyebrow";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { formatDate } from "@/lib/platform/i18n/formats";
import { GradeMark } from "./grade-mark";
import type { ScoreView } from "./score-view";

type ScorePanelProps = {
  score: ScoreView;
  /** Where the lines of a dimension stand: the page's own anchors. */
  anchors?: boolean;
  children?: ReactNode;
};

/** Total, grade, and each dimension beside the median of its kind. */
export function ScorePanel({ score, anchors = true, children }: ScorePanelProps) {
  const t = useTranslations("creditPages");
  const locale = useLocale();
  const { total, maximum, grade, median, rulebook, on, dimensions, heldBy } = score;
  return (
    <Panel className="p-6 max-sm:p-4" data-keep-together="">
      <Eyebrow>{t("score.eyebrow", { number: rulebook.number, date: formatDate(on, locale) })}</Eyebrow>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        {total !== null && (
          <span className="font-light text-[3.5rem] leading-none tracking-tight">{total}</span>
        )}
        <GradeMark grade={grade} />
        <p className="min-w-0">
          <span className="block font-bold text-pine-ink">{t(`gradeNames.${grade}` as never)}</span>
          <span className="block text-ink-2 text-xs">
            {total === null
              ? t("score.notRatedShort")
              : median === null
                ? t("score.outOf", { maximum })
                : t("score.outOfMedian", { maximum, median })}
          </span>
        </p>
      </div>
      {heldBy && (
        <p className="mt-3 rounded bg-cinnabar-wash px-3 py-2 text-cinnabar text-s">
          {t(`held.${heldBy}` as never)}
        </p>
      )}
      {total !== null && (
        <div className="mt-4">
          <BarList
            label={t("score.dimensions")}
            markLabel={t("score.medianMark")}
            entries={dimensions.map((dimension) => ({
              label: dimension.label,
              value: dimension.points,
              max: dimension.maximum,
              reading: `${dimension.points} / ${dimension.maximum}`,
              ...(dimension.median !== null && { mark: dimension.median }),
              ...(anchors && { href: `#lines-${dimension.key}` }),
            }))}
          />
        </div>
      )}
      {children}
      <p className="mt-4 text-s print:hidden">
        <Link href={rulebook.href} className="inline-flex min-h-6 items-center max-sm:min-h-11">
          {t("score.howComputed")}
        </Link>
      </p>
    </Panel>
  );
}
