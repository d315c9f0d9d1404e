import { useTranslations } from "next-intl";
import { reportPath } from "@/components/annual-checks/targets";
import { ApplicationStatusTag } from "@/components/applications/application-status-tag";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import type { OwnAnnualCheck } from "@/lib/domain/annual-checks/queries/annual-check";
import { isWritable } from "@/lib/domain/annual-checks/rules";
import { type CalendarDate, daysBetween } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";

type YearLineProps = { check: OwnAnnualCheck; today: CalendarDate; locale: string };

/** One year of an organization's checks: its state, its deadline, and what was concluded. */
export function YearLine({ check, today, locale }: YearLineProps) {
  const [t, words] = [useTranslations("annualReport"), useTranslations("annualChecks.conclusions")];
  const { year, number, status, dueOn, filedOn, daysLate, conclusion, reassessment, rectifyBy } = check;
  const day = (date: CalendarDate) => formatDate(date, locale);
  const left = daysBetween(today, dueOn);
  const isWaiting = filedOn === null && isWritable(status);
  const concluded = (one: string) => words(one as never);
  const filed =
    filedOn &&
    (daysLate
      ? t("filedLate", { date: day(filedOn), days: daysLate })
      : t("filedOn", { date: day(filedOn) }));
  return (
    <li className="relative grid gap-x-6 gap-y-1 border-line border-b px-2 py-4 hover:bg-sunken sm:grid-cols-[minmax(0,1fr)_auto] large:grid-cols-1">
      <div className="min-w-0">
        <p className="font-semibold">
          <Link plain href={reportPath(year)} className="after:absolute after:inset-0">
            {t("reportOf", { year })}
          </Link>
        </p>
        <p className="text-ink-2 text-s">
          {[check.isReport ? t("charityReport") : null, number, filed ?? t("dueOn", { date: day(dueOn) })]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {isWaiting && (
          <p className={cn("text-s", left < 0 && "font-semibold text-cinnabar")}>
            {left === 0 ? t("dueToday") : t(left < 0 ? "daysOver" : "daysLeft", { days: Math.abs(left) })}
            {check.missedYears > 0 && ` · ${t("missedYears", { count: check.missedYears })}`}
          </p>
        )}
        {conclusion && (
          <p className="text-s">
            {t("conclusion", { conclusion: concluded(conclusion) })}
            {reassessment && ` · ${t("reassessed", { conclusion: concluded(reassessment) })}`}
            {rectifyBy && !reassessment && ` · ${t("rectifyBy", { date: day(rectifyBy) })}`}
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2 sm:justify-end">
        <ApplicationStatusTag procedure="annualCheck" status={status} />
      </div>
    </li>
  );
}
