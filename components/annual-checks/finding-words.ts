import type { SpokenFinding } from "@/components/record/found-checks";
import type { FindingValue, ReportFinding } from "@/lib/domain/annual-checks/report/checks/schema";
import { formatMoney, formatShare } from "@/lib/platform/i18n/formats";

type Translate = (key: string, values?: Record<string, string | number>) => string;

function shown(value: FindingValue, t: Translate, locale: string): string | number {
  if (typeof value !== "object") return value;
  if ("fen" in value) return formatMoney(BigInt(value.fen));
  if ("basisPoints" in value) return formatShare(value.basisPoints, 10_000);
  return value.keys.map((key) => t(`${value.words}.${key}`)).join(locale === "en" ? ", " : "、");
}

/** A finding in the reader's language. `t` reads the whole catalogue. */
export function findingWords(finding: ReportFinding, t: Translate, locale: string): SpokenFinding {
  const { key, outcome, target, values, basis, basisEn } = finding;
  const spoken = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, shown(value, t, locale)]),
  );
  return {
    ...{ key, outcome, target },
    title: t(`annualReport.checks.${key}.title`),
    text: t(`annualReport.checks.${key}.${outcome}`, spoken),
    basis: t("checks.basis", { basis: locale === "en" ? basisEn : basis }),
  };
}
