import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { type CreditDimension, ruleMessageKey } from "@/lib/domain/credit/schema";
import type { LineRecord, ScoreLine } from "@/lib/domain/credit/scores/schema";

type Words = {
  (key: string, values?: Record<string, string | number>): string;
  has: (key: string) => boolean;
};

export type CreditWords = ReturnType<typeof creditWords>;

/** Names of dimensions and rules, and facts as sentences, in one language. */
export function creditWords(t: Words, locale: string) {
  const rule = (key: string) => t(`rules.${ruleMessageKey(key)}.name`);
  const fact = (key: string, record: Pick<LineRecord, "value" | "evidence">) =>
    t(`rules.${ruleMessageKey(key)}.fact`, { ...record.evidence, value: record.value });
  return {
    locale,
    say: t,
    dimension: (key: CreditDimension) => t(`dimensions.${key}`),
    rule,
    fact,
    /** What a line stands for: the fact, or what the rules give and take without one. */
    line: ({ kind, ruleKey, record }: ScoreLine) =>
      ruleKey !== null && record !== null ? fact(ruleKey, record) : t(`lineKinds.${kind}`),
  };
}

/** The words for a component that is not asynchronous. */
export const useCreditWords = () => creditWords(useTranslations("credit") as never, useLocale());

/** The words for an asynchronous page. */
export const getCreditWords = async () =>
  creditWords((await getTranslations("credit")) as never, await getLocale());
