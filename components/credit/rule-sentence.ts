import type { RulebookRule } from "@/lib/domain/credit/rulebooks/schema";
import { ruleMessageKey } from "@/lib/domain/credit/schema";

type Words = {
  (key: string, values?: Record<string, string | number>): string;
  has: (key: string) => boolean;
};

/** A rule in words, sentence by sentence: points, units, cap, how it fades, and how long it counts. */
export function ruleSentences(rule: RulebookRule, t: Words): string[] {
  const { key, points, perUnit, unitCap, cap, validityMonths, decay } = rule;
  const unitKey = `units.${ruleMessageKey(key)}`;
  const unit = t(t.has(unitKey) ? unitKey : "units.other");
  const way = points < 0 || perUnit < 0 ? "loss" : "gain";
  const each = { way, points: Math.abs(points) };
  return [
    perUnit === 0
      ? t("each", each)
      : t("eachAndUnit", { ...each, perUnit: Math.abs(perUnit), unit, unitCap: unitCap ?? "none" }),
    ...(cap === null ? [] : [t("capped", { way, cap })]),
    ...(decay === "none" ? [] : [t(`decays.${decay}`)]),
    validityMonths === null ? t("untilEnds") : t("months", { count: validityMonths }),
  ];
}
