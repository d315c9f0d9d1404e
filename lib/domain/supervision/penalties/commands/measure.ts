import { FieldProblem } from "@/lib/platform/errors";
import { formatMoney } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";
import { sayIn } from "@/lib/platform/i18n/say";
import { missingIn } from "../rules";
import type { Measure } from "../schema";

/** Throws FieldProblem for a fine without its amount and a suspension without its months. */
export function refuseIncomplete(measure: Measure): void {
  const missing = missingIn(measure);
  if (missing) throw new FieldProblem(missing, `penalties.problems.${missing}Missing`);
}

/** A measure as events keep it. */
export const measureDetails = ({ kind, fine, months }: Measure) => ({
  kindOfPenalty: kind,
  fine: fine === null ? "" : String(fine),
  months: months ?? 0,
});

/** A measure in words, such as "fine of ¥20,000". */
export function measureWords(locale: Locale, { kind, fine, months }: Measure): string {
  const values = { amount: fine === null ? "" : formatMoney(fine), months: months ?? 0 };
  return sayIn(locale)(`penalties.measures.${kind}`, values);
}
