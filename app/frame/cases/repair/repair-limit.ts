import { getLocale, getTranslations } from "next-intl/server";
import type { RepairCase } from "@/lib/domain/credit/repairs/queries/repair";
import { isClosed } from "@/lib/domain/credit/repairs/rules";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import type { CalendarDate } from "@/lib/platform/clock";

/** The name and legal basis of the limit that runs for a repair; null once it has ended. */
export async function repairLimit({ status, clockStartedOn }: RepairCase, today: CalendarDate) {
  if (isClosed(status)) return null;
  const key = status === "filed" ? "repair.verificationWorkingDays" : "listing.removalWorkingDays";
  const [t, locale, rule] = [
    await getTranslations("repairs.limits"),
    await getLocale(),
    await getRuleInForce(key, clockStartedOn ?? today),
  ];
  return { title: t(status), basis: locale === "en" ? rule.basisEn : rule.basis };
}
