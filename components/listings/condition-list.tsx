import { useLocale, useTranslations } from "next-intl";
import { conditionTraits, legalPlace } from "@/lib/domain/supervision/listings/conditions/rules";
import { listingConditions, type StatutoryList } from "@/lib/domain/supervision/listings/schema";

/** The conditions of a list as the law counts them: when one gets on it, and how one gets off again. */
export function ConditionList({ list }: { list: StatutoryList }) {
  const [t, words, locale] = [
    useTranslations("listings.pages"),
    useTranslations("listings.conditions"),
    useLocale(),
  ];
  const own = listingConditions.filter((condition) => conditionTraits[condition].list === list);
  return (
    <ol className="grid list-decimal gap-3 pl-6">
      {own.map((condition) => {
        const place = legalPlace(condition);
        return (
          <li key={condition} className="max-w-measure">
            <p className="font-semibold">{words(`${condition}.name`)}</p>
            <p className="text-s">
              {t("out")} {words(`${condition}.left`)}
            </p>
            <p className="text-ink-3 text-xs">{locale === "en" ? place.en : place.zh}</p>
          </li>
        );
      })}
    </ol>
  );
}
