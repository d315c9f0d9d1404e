import type { RulebookRule } from "@/lib/domain/credit/rulebooks/schema";
import { ruleMessageKey } from "@/lib/domain/credit/schema";
import { signed } from "./figures";

type Words = {
  (key: string, values?: Record<string, string | number>): string;
  has: (key: string) => boolean;
};

/** A rule in words, sentence by sentence: points, units, cap, how it fades, how long it counts. */
export function ruleSentences(rule: RulebookRule, t: Words): string[] {
  const { key, points, perUnit, unitCap, cap, validityMonths, decay } = rule;
  const unitKey = `units.${ruleMessageKey(key)}`;
  const unit = t(t.has(unitKey) ? unitKey : "units.other");
  const all = points * (cap === null ? 1 : Math.sign(cap));
  return [
    perUnit === 0
      ? t("each", { points: signed(points) })
      : t("eachAndUnit", {
          points: signed(points),
          perUnit: signed(perUnit),
          unit,
          unitCap: unitCap ?? "none",
        }),
    ...(cap === null ? [] : [t(all < 0 ? "capLoss" : "capGain", { cap })]),
    ...(decay === "none" ? [] : [t(`decays.${decay}`)]),
    validityMonths === null ? t("untilEnds") : t("months", { count: validityMonths }),
  ];
}
