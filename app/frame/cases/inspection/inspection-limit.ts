import { getLocale, getTranslations } from "next-intl/server";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import type { RuleKey } from "@/lib/domain/district/schema";
import type { InspectionCase } from "@/lib/domain/supervision/inspections/queries/inspection";
import type { InspectionStatus } from "@/lib/domain/supervision/inspections/schema";

const ruleOf: Partial<Record<InspectionStatus, RuleKey>> = {
  planned: "inspection.visitWorkingDays",
  notified: "inspection.visitWorkingDays",
  inspected: "inspection.conclusionWorkingDays",
  reported: "inspection.verificationWorkingDays",
};

/** The name and basis of the limit that runs: of a plan, an order or a rule; null once the inspection has ended. */
export async function inspectionLimit(inspection: InspectionCase) {
  const { status, plan, orderNumber, clockStartedOn } = inspection;
  if (status === "closed" || status === "dropped" || clockStartedOn === null) return null;
  const [t, locale, key] = [await getTranslations("inspections.limits"), await getLocale(), ruleOf[status]];
  if (status === "rectifying" || !key) return { title: t(status), basis: orderNumber ?? "" };
  const isOfPlan = plan !== null && (status === "planned" || status === "notified");
  if (isOfPlan) return { title: t(status), basis: plan.number };
  const rule = await getRuleInForce(key, clockStartedOn);
  return { title: t(status), basis: locale === "en" ? rule.basisEn : rule.basis };
}
