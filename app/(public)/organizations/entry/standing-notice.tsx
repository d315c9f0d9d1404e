import { useLocale, useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import type { OrganizationEntry } from "@/lib/domain/organizations/queries/organization";
import { certificateState, daysOverdue, isFiled, isOnRegister } from "@/lib/domain/organizations/rules";
import type { CalendarDate } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";

type StandingNoticeProps = { organization: OrganizationEntry; today: CalendarDate };

const isKeptElsewhere = ({ registeredBy }: OrganizationEntry) =>
  registeredBy === "city" || registeredBy === "ministry";

/** What nobody may overlook: not in normal standing, certificate expired, or no longer on the register. */
export function StandingNotice({ organization, today }: StandingNoticeProps) {
  const t = useTranslations("organizations.page");
  const words = useTranslations("organizations");
  const locale = useLocale();
  if (!isOnRegister(organization.status)) return <Tombstone organization={organization} />;
  const { status, certificateValidUntil: validUntil, statusPeriods } = organization;
  const period = statusPeriods.find((span) => span.status === status && span.until === null);
  const isExpired = validUntil !== null && certificateState(validUntil, today, 0) === "expired";
  return (
    <div className="grid gap-3 empty:hidden">
      {isKeptElsewhere(organization) && (
        <Callout tone="info">
          {t("linked", { authority: words(`registeredBy.${organization.registeredBy}`) })}
        </Callout>
      )}
      {(status === "suspended" || status === "liquidating") && (
        <Callout tone="bad" title={t(`warnings.${status}`)}>
          <p>{t(`warnings.${status}Why`)}</p>
          {period && (
            <p>{t("warnings.since", { date: formatDate(period.since, locale), reason: period.reason })}</p>
          )}
        </Callout>
      )}
      {isExpired && (
        <Callout tone="bad" title={t("warnings.expired", { date: formatDate(validUntil, locale) })}>
          {t("warnings.expiredWhy", { days: daysOverdue(validUntil, today) ?? 0 })}
        </Callout>
      )}
    </div>
  );
}

/** The page of an organization that is no more stays, and says so first. */
function Tombstone({ organization }: { organization: OrganizationEntry }) {
  const t = useTranslations("organizations.page.tombstone");
  const locale = useLocale();
  const { status, kind, deregisteredOn, statusPeriods } = organization;
  const period = statusPeriods.find((span) => span.status === status);
  const date = formatDate(deregisteredOn ?? period?.since ?? organization.establishedOn, locale);
  const key = isFiled(kind) ? "filedEnded" : status === "revoked" ? "revoked" : "deregistered";
  return (
    <div data-keep-together="" className="rounded border-ink-3 border-l-4 bg-sunken px-5 py-4">
      <p className="font-semibold text-l">{t(key, { date })}</p>
      {period && <p className="mt-1">{t("why", { reason: period.reason })}</p>}
      <p className="mt-1 text-ink-2 text-s">{t("kept")}</p>
    </div>
  );
}
