import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { type CreditDimension, ruleMessageKey } from "@/lib/domain/credit/schema";
import type { LineRecord, ScoreLine } from "@/lib/domain/credit/scores/schema";
import { isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { formatDate } from "@/lib/platform/i18n/formats";

type Words = {
  (key: string, values?: Record<string, string | number>): string;
  has: (key: string) => boolean;
};

export type CreditWords = ReturnType<typeof creditWords>;

/** Names of dimensions and rules, and facts as sentences, in one language. */
export function creditWords(t: Words, locale: string) {
  const rule = (key: string) => t(`rules.${ruleMessageKey(key)}.name`);
  const told = (value: string | number) =>
    typeof value === "string" && isCalendarDate(value) ? formatDate(value, locale) : value;
  const fact = (key: string, { value, evidence }: Pick<LineRecord, "value" | "evidence">) => {
    const values = Object.entries(evidence).map(([name, one]) => [name, told(one)] as const);
    const sentence = t(`rules.${ruleMessageKey(key)}.fact`, { ...Object.fromEntries(values), value });
    // It stands as a title or in a cell, where a full stop would be one too many.
    return sentence.replace(/[。.]$/u, "");
  };
  return {
    locale,
    say: t,
    dimension: (key: CreditDimension) => t(`dimensions.${key}`),
    rule,
    /** What helps, as a sentence. */
    remedy: (key: string) => t(`rules.${ruleMessageKey(key)}.remedy`),
    fact,
    /** What a line stands for: the fact, the rule where the reader may not see it, or what rules give and take without one. */
    line: ({ kind, ruleKey, record }: Pick<ScoreLine, "kind" | "ruleKey" | "record">) => {
      if (kind !== "record" || ruleKey === null) return t(`lineKinds.${kind}`);
      return record === null ? rule(ruleKey) : fact(ruleKey, record);
    },
  };
}

/** The words for a component that is not asynchronous. */
export const useCreditWords = () => creditWords(useTranslations("credit") as never, useLocale());

/** The words for an asynchronous page. */
export const getCreditWords = async () =>
  creditWords((await getTranslations("credit")) as never, await getLocale());
