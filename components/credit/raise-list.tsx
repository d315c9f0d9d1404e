import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { Chance } from "@/lib/domain/credit/scores/schema";
import { formatDate } from "@/lib/platform/i18n/formats";
import { useCreditWords } from "./credit-words";
import { signed } from "./figures";

/** The days of a chance: when it changes by itself or by when to act, from when one can, and what comes if nobody does. */
function daysOf({ action, on, from, otherwise }: Chance) {
  const isByItself = action === "expires" || action === "halves";
  return [
    { key: isByItself ? "on" : "by", date: on },
    { key: "from", date: from },
    { key: "otherwise", date: otherwise },
  ] as const;
}

type RaiseListProps = {
  chances: Chance[];
  grade: string;
  /** Where one may act on a chance; null where nothing is to be done. */
  actOn?: (chance: Chance) => { href: string; label: string } | null;
};

/** What would raise the score most, the largest gain first: what to do or wait for, by when, and what it brings. */
export function RaiseList({ chances, grade, actOn }: RaiseListProps) {
  const t = useTranslations("creditPages.raise");
  const locale = useLocale();
  const words = useCreditWords();
  if (chances.length === 0) return <p className="text-ink-2">{t("nothing")}</p>;
  return (
    <ol className="grid gap-3">
      {chances.map((chance) => {
        const { ruleKey, action, gain, totalAfter, gradeAfter, recordId } = chance;
        const act = actOn?.(chance);
        return (
          <li
            key={`${ruleKey}-${action}-${recordId}`}
            className="grid grid-cols-[3.5rem_minmax(0,1fr)] items-baseline gap-x-4 border-line border-b pb-3 last:border-b-0"
          >
            <span className="text-right font-semibold text-l text-pine-ink">{signed(gain)}</span>
            <div className="min-w-0">
              <p className="font-semibold">{words.remedy(ruleKey)}</p>
              <p className="text-ink-2 text-s">
                {words.rule(ruleKey)} ·{" "}
                {t(gradeAfter === grade ? "after" : "afterGrade", {
                  how: words.say(`chances.${action}`),
                  total: totalAfter,
                  grade: gradeAfter,
                })}
              </p>
              {daysOf(chance).map(
                ({ key, date }) =>
                  date && (
                    <p key={key} className="text-ink-2 text-s">
                      {t(key, { date: formatDate(date, locale) })}
                    </p>
                  ),
              )}
              {act && (
                <Link href={act.href} className="inline-flex min-h-6 items-center text-s max-sm:min-h-11">
                  {act.label}
                </Link>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
