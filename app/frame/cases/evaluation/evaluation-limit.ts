import { getLocale, getTranslations } from "next-intl/server";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import type { EvaluationCase } from "@/lib/domain/evaluations/queries/evaluation";
import { limitOf } from "@/lib/domain/evaluations/rules";
import type { CalendarDate } from "@/lib/platform/clock";

/** The name and legal basis of the limit that runs for an evaluation; null where none does. */
export async function evaluationLimit({ status, clockStartedOn }: EvaluationCase, today: CalendarDate) {
  const key = limitOf(status);
  if (key === null) return null;
  const [t, locale, rule] = [
    await getTranslations("evaluations.limits"),
    await getLocale(),
    await getRuleInForce(key, clockStartedOn ?? today),
  ];
  return { title: t(status as never), basis: locale === "en" ? rule.basisEn : rule.basis };
}
