import { getLocale, getTranslations } from "next-intl/server";
import { Callout } from "@/components/ui/callout";
import type { AnnualCheckCase } from "@/lib/domain/annual-checks/queries/annual-check";
import { type CalendarDate, daysBetween } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";

type DeadlineProps = { check: AnnualCheckCase; today: CalendarDate };

/** Days left until the report has to be there, or days since it should have been. */
export async function Deadline({ check, today }: DeadlineProps) {
  const [t, locale] = [await getTranslations("annualReport"), await getLocale()];
  const { dueOn, basis, basisEn } = check.campaign;
  const due = check.status === "returned" ? (check.dueOn ?? dueOn) : dueOn;
  const left = daysBetween(today, due);
  const tone = left < 0 ? "bad" : left <= 14 ? "warn" : "info";
  const days = Math.abs(left);
  const title = left === 0 ? t("dueToday") : t(left < 0 ? "daysOver" : "daysLeft", { days });
  return (
    <Callout tone={tone} title={title}>
      <p>{t("dueOn", { date: formatDate(due, locale) })}</p>
      <p className="text-ink-2 text-xs">{locale === "en" ? basisEn : basis}</p>
    </Callout>
  );
}
