import { useLocale, useTranslations } from "next-intl";
import { StatusTag } from "@/components/record/status-tag";
import { Link } from "@/components/ui/link";
import type { EvaluationVerdict } from "@/lib/domain/evaluations/certificates/rules";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatDate } from "@/lib/platform/i18n/formats";
import { verdictTones } from "./evaluation-tones";
import { GradeSeal } from "./grade-seal";

/** A grade as it was given, with what it is worth today. */
export type ShownEvaluation = {
  id: string;
  grade: number;
  validFrom: CalendarDate;
  validUntil: CalendarDate;
  number: string;
  code: string;
  round: { id: string; title: string; titleEn: string };
  verdict: EvaluationVerdict;
};

/** The grades of an organization, the one in force first and under its seal. */
export function EvaluationBlock({ evaluations }: { evaluations: readonly ShownEvaluation[] }) {
  const t = useTranslations("evaluations");
  const locale = useLocale();
  const current = evaluations.find(({ verdict }) => verdict === "valid");
  const earlier = evaluations.filter((one) => one !== current);
  const validity = ({ validFrom, validUntil }: ShownEvaluation) =>
    t("block.validity", { from: formatDate(validFrom, locale), until: formatDate(validUntil, locale) });
  return (
    <div className="grid gap-3">
      {current ? (
        <div className="flex items-center justify-between gap-4 rounded border-pine border-l-4 bg-pine-wash px-4 py-3">
          <div>
            <p className="font-semibold text-l">
              {t("block.holds", { grade: t(`grades.${current.grade as 5}`) })}
            </p>
            <p className="text-s">{validity(current)}</p>
            <p className="text-s">
              <Link href={`/evaluations/verify/${current.code}`}>
                {t("block.certificate", { number: current.number })}
              </Link>
            </p>
          </div>
          <GradeSeal grade={current.grade} size="small" />
        </div>
      ) : (
        <p className="text-ink-2">{t("block.none")}</p>
      )}
      {earlier.length > 0 && (
        <ul aria-label={t("block.earlier")} className="border-line border-t text-s">
          {earlier.map((one) => (
            <li
              key={one.id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-b py-2"
            >
              <span>
                <Link href={`/evaluations/verify/${one.code}`}>{t(`grades.${one.grade as 5}`)}</Link>{" "}
                <span className="text-ink-2">{validity(one)}</span>
              </span>
              <StatusTag tone={verdictTones[one.verdict]}>{t(`verdicts.${one.verdict}`)}</StatusTag>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
