import { getLocale, getTranslations } from "next-intl/server";
import type { AnnualCheckCase } from "@/lib/domain/annual-checks/queries/annual-check";
import { limitOf } from "@/lib/domain/annual-checks/rules";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import type { CalendarDate } from "@/lib/platform/clock";

/** The name and legal basis of the limit that runs for an annual check; null where none does. */
export async function annualCheckLimit(check: AnnualCheckCase, today: CalendarDate) {
  const key = limitOf(check.status);
  if (key === null) return null;
  const [t, locale, rule] = [
    await getTranslations("annualChecks.limits"),
    await getLocale(),
    await getRuleInForce(key, check.clockStartedOn ?? today),
  ];
  return { title: t(check.status as never), basis: locale === "en" ? rule.basisEn : rule.basis };
}
