import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BarList } from "@/components/charts/bar-list";
import { Eyebrow } from "@/components/ui/eyebrow";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import type { Score } from "@/lib/domain/credit/scores/schema";
import { formatDate } from "@/lib/platform/i18n/formats";
import { useCreditWords } from "./credit-words";
import { GradeMark } from "./grade-mark";

type ScorePanelProps = {
  score: Score;
  children?: ReactNode;
};

/** Total, grade, and each dimension beside the median of its kind. */
export function ScorePanel({ score, children }: ScorePanelProps) {
  const t = useTranslations("creditPages");
  const locale = useLocale();
  const words = useCreditWords();
  const { total, grade, rulebook, day, dimensions, mediansOf, override, notRated } = score;
  const maximum = dimensions.reduce((sum, dimension) => sum + dimension.maximum, 0);
  return (
    <Panel className="p-6 max-sm:p-4" data-keep-together="">
      <Eyebrow>{t("score.eyebrow", { number: rulebook.ordinal, date: formatDate(day, locale) })}</Eyebrow>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="font-light text-[3.5rem] leading-none tracking-tight">{total}</span>
        <GradeMark grade={grade} />
        <p className="min-w-0">
          <span className="block font-bold text-pine-ink">{t(`gradeNames.${grade}`)}</span>
          <span className="block text-ink-2 text-xs">{t("score.outOf", { maximum })}</span>
        </p>
      </div>
      {notRated && <p className="mt-3 text-ink-2 text-s">{t(`score.notRatedBecause.${notRated}`)}</p>}
      {override && (
        <p className="mt-3 rounded bg-cinnabar-wash px-3 py-2 text-cinnabar text-s">
          {t("score.held", {
            rule: words.rule(override.ruleKey),
            grade: override.grade,
            byTotal: score.gradeByTotal,
          })}
        </p>
      )}
      <div className="mt-4">
        <BarList
          label={t("score.dimensions")}
          markLabel={mediansOf ? t("score.medianMark", { date: formatDate(mediansOf, locale) }) : undefined}
          entries={dimensions.map((dimension) => ({
            label: words.dimension(dimension.key),
            value: dimension.points,
            max: dimension.maximum,
            reading: `${dimension.points} / ${dimension.maximum}`,
            ...(dimension.median !== null && { mark: dimension.median }),
            href: `#lines-${dimension.key}`,
          }))}
        />
      </div>
      {children}
      <p className="mt-3 text-s print:hidden">
        <Link
          href={`/credit/rulebooks/${rulebook.ordinal}`}
          className="inline-flex min-h-6 items-center max-sm:min-h-11"
        >
          {t("score.howComputed")}
        </Link>
      </p>
    </Panel>
  );
}
