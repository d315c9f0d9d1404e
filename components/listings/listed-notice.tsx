import { useLocale, useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { conditionTraits, legalPlace } from "@/lib/domain/supervision/listings/conditions/rules";
import type { Standing } from "@/lib/domain/supervision/listings/standing/schema";
import { formatDate } from "@/lib/platform/i18n/formats";

/** The red box of an organization on a list: which, why, since when, and how it ends. Nothing for those on none. */
export function ListedNotice({ standing, className }: { standing: Standing; className?: string }) {
  const [t, words, locale] = [useTranslations("listings.notice"), useTranslations("listings"), useLocale()];
  if (standing.list === null) return null;
  return (
    <Callout
      tone="bad"
      title={t("title", { list: words(`lists.${standing.list}`) })}
      className={className}
      actions={<Link href={`/lists?list=${standing.list}#conditions`}>{t("more")}</Link>}
    >
      <ul className="grid gap-2">
        {standing.entries.map(({ caseId, list, condition, listedOn, exitFrom }) => {
          const place = legalPlace(condition);
          return (
            <li key={caseId}>
              <p>
                {t("since", { date: formatDate(listedOn, locale), list: words(`lists.${list}`) })}
                {words(`conditions.${condition}.name`)}
              </p>
              <p className="text-ink-2">
                {exitFrom
                  ? t("exitFrom", { date: formatDate(exitFrom, locale) })
                  : words(`dossier.exits.${conditionTraits[condition].exit}`)}
                {" · "}
                {locale === "en" ? place.en : place.zh}
              </p>
            </li>
          );
        })}
      </ul>
    </Callout>
  );
}
