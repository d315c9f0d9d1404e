import { getLocale, getTranslations } from "next-intl/server";
import { Callout } from "@/components/ui/callout";
import { listPublicChecks } from "@/lib/domain/annual-checks/report/disclosure/queries";
import { overdueCheck } from "@/lib/domain/annual-checks/report/disclosure/rules";
import type { OrganizationEntry } from "@/lib/domain/organizations/queries/organization";
import { isFiled, isOnRegister } from "@/lib/domain/organizations/rules";
import type { CalendarDate } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";

type OverdueNoticeProps = { organization: OrganizationEntry; today: CalendarDate };

/** The red box of an organization whose annual report is not there although it was due. */
export async function OverdueNotice({ organization, today }: OverdueNoticeProps) {
  if (isFiled(organization.kind) || !isOnRegister(organization.status)) return null;
  const overdue = overdueCheck(await listPublicChecks(organization.id), today);
  if (!overdue) return null;
  const [t, locale] = [await getTranslations("annualReport.public"), await getLocale()];
  const { year, missedYears, dueOn } = overdue;
  const isLong = missedYears > 1;
  return (
    <Callout
      tone="bad"
      title={isLong ? t("missedTitle", { count: missedYears }) : t("overdueTitle", { year })}
      className="mt-3"
    >
      {isLong && <p>{t("missedText", { year })}</p>}
      <p>{t("overdueText", { date: formatDate(dueOn, locale) })}</p>
    </Callout>
  );
}
