import type { RuleDefinition } from "@/lib/domain/district/schema";
import { formatMoney } from "@/lib/platform/i18n/formats";

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** A rule's figure with its unit, as people read it: "20 working days", "¥30,000". */
export function ruleValue(t: Translate, { value, unit }: Pick<RuleDefinition, "value" | "unit">): string {
  if (unit === "fen") return formatMoney(BigInt(value));
  return t(`units.${unit}`, { value: unit === "percent" ? value / 100 : value });
}
