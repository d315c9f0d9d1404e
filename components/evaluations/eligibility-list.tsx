import { useLocale, useTranslations } from "next-intl";
import { StatusTag } from "@/components/record/status-tag";
import type { JudgedLine } from "@/lib/domain/evaluations/eligibility/schema";
import { isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatDate } from "@/lib/platform/i18n/formats";
import { eligibilityTones } from "./evaluation-tones";

/** Each condition of evaluation: what was found, what to do about it, and its legal source. */
export function EligibilityList({ lines }: { lines: readonly JudgedLine[] }) {
  const t = useTranslations("evaluations");
  const locale = useLocale();
  return (
    <ul className="border-line border-t">
      {lines.map(({ line, outcome, reason, values, basis, basisEn }) => {
        const spoken = Object.fromEntries(
          Object.entries(values).map(([name, value]) => [
            name,
            typeof value === "string" && isCalendarDate(value) ? formatDate(value, locale) : value,
          ]),
        );
        const remedy = `eligibility.${line}.${reason}Do`;
        return (
          <li
            key={line}
            className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-line border-b px-2 py-2.5"
          >
            <div className="min-w-0 max-w-measure flex-1 basis-72">
              <p className="font-semibold">{t(`eligibility.${line}.title` as never)}</p>
              <p className="text-s">{t(`eligibility.${line}.${reason}` as never, spoken as never)}</p>
              {outcome === "notMet" && t.has(remedy as never) && (
                <p className="text-cinnabar text-s">{t(remedy as never, spoken as never)}</p>
              )}
              <p className="text-ink-3 text-xs">{locale === "en" ? basisEn : basis}</p>
            </div>
            <StatusTag tone={eligibilityTones[outcome]}>{t(`eligibilityOutcomes.${outcome}`)}</StatusTag>
          </li>
        );
      })}
    </ul>
  );
}
