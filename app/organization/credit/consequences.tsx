import { getLocale, getTranslations } from "next-intl/server";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { standingOf } from "@/lib/domain/supervision/listings/queries/standing";
import type { CalendarDate } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";

type ConsequencesProps = { organizationId: string; today: CalendarDate };

/** What follows from the lists on which an organization stands, since when, and how it gets off them. */
export async function Consequences({ organizationId, today }: ConsequencesProps) {
  const [t, lists, locale, standing] = await Promise.all([
    getTranslations("creditPages.desk.consequences"),
    getTranslations("creditPages.lists"),
    getLocale(),
    standingOf(organizationId, today),
  ]);
  if (standing.list === null) return <Callout tone="ok">{t("none")}</Callout>;
  return (
    <div className="grid gap-3">
      {standing.entries.map(({ caseId, list, listedOn, exitFrom }) => (
        <Callout
          key={caseId}
          tone="bad"
          title={t("listed", { list: lists(list), date: formatDate(listedOn, locale) })}
        >
          <p>{t(list)}</p>
          <p className="mt-1">
            {exitFrom ? t("exitFrom", { date: formatDate(exitFrom, locale) }) : t("exitWhenDone")}{" "}
            <Link href={`/applications/${caseId}`}>{t("open")}</Link>
          </p>
        </Callout>
      ))}
    </div>
  );
}
