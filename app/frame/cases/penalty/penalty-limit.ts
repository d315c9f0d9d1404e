import { getLocale, getTranslations } from "next-intl/server";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import type { Proceeding } from "@/lib/domain/supervision/penalties/queries/proceeding";
import { hasEnded } from "@/lib/domain/supervision/penalties/rules";
import type { CalendarDate } from "@/lib/platform/clock";

const rules = {
  decision: "penalty.decisionDays",
  statement: "penalty.statementWorkingDays",
  delivery: "penalty.deliveryWorkingDays",
} as const;

function limitIn({ status }: Proceeding): keyof typeof rules {
  if (status === "noticed") return "statement";
  return status === "decided" ? "delivery" : "decision";
}

/** The name and legal basis of the limit that runs for a proceeding; null once it has ended. */
export async function penaltyLimit(proceeding: Proceeding, today: CalendarDate) {
  if (hasEnded(proceeding.status)) return null;
  const limit = limitIn(proceeding);
  const [t, locale, rule] = [
    await getTranslations("penalties.limits"),
    await getLocale(),
    await getRuleInForce(rules[limit], proceeding.clockStartedOn ?? today),
  ];
  return { title: t(limit), basis: locale === "en" ? rule.basisEn : rule.basis };
}
