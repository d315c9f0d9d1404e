import { getLocale, getTranslations } from "next-intl/server";
import type { ObjectionCase } from "@/lib/domain/credit/objections/queries/objection";
import { isClosed, limitOf } from "@/lib/domain/credit/objections/rules";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import type { CalendarDate } from "@/lib/platform/clock";

/** The name and legal basis of the limit that runs for an objection; null once it has ended. */
export async function objectionLimit(file: ObjectionCase, today: CalendarDate) {
  const { status, objection, clockStartedOn } = file;
  if (isClosed(status)) return null;
  const key = limitOf(status, objection.isSupplied) ?? limitOf("forwarded", true);
  if (key === null) return null;
  const [t, locale, rule] = [
    await getTranslations("creditPages.objectionCase.limits"),
    await getLocale(),
    await getRuleInForce(key, clockStartedOn ?? today),
  ];
  return { title: t(status as never), basis: locale === "en" ? rule.basisEn : rule.basis };
}
