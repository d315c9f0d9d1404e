import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CertificateVerdict } from "@/components/certificates/certificate-verdict";
import { ButtonLink } from "@/components/ui/button";
import { isOnRegister } from "@/lib/domain/organizations/rules";
import {
  type CertifiedParticulars,
  issuingOffice,
} from "@/lib/domain/registrations/certificates/particulars/rules";
import type { Verification } from "@/lib/domain/registrations/certificates/queries/verification";
import type { CalendarDate } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";

type FoundVerdictProps = {
  verification: Verification;
  organization: NonNullable<Verification["organization"]>;
  today: CertifiedParticulars;
  locale: Locale;
  children: ReactNode;
};

/** The answer about a certificate that was issued: what it is worth, since when not, why, and what took its place. */
export function FoundVerdict({ verification, organization, today, locale, children }: FoundVerdictProps) {
  const t = useTranslations("certificates.verify");
  const words = useTranslations("organizations.statuses");
  const reasons = useTranslations("certificates.endReasons");
  const { verdict, certificate, replacedBy } = verification;
  const date = (day: CalendarDate | null | undefined) => (day ? formatDate(day, locale) : "none");
  const { particulars } = certificate ?? today;
  const meaning = t(`meaning.${verdict}`, {
    office: issuingOffice(locale, particulars),
    until: date(organization.validUntil),
    ended: isOnRegister(organization.status) ? "none" : words(organization.status),
    typed: "",
  });
  const isEnded = verdict === "replaced" || verdict === "revoked";
  return (
    <CertificateVerdict verdict={verdict} name={particulars.name} meaning={meaning}>
      <p className="mt-3 text-s">
        <span className="text-ink-2">{t("number")}</span>{" "}
        <span className="font-semibold">{certificate?.number ?? organization.certificateNumber}</span>
      </p>
      {isEnded && certificate?.endedOn && (
        <p className="text-s">{t("endedOn", { date: date(certificate.endedOn) })}</p>
      )}
      {isEnded && certificate?.endReason && (
        <p className="text-s">{t("reason", { reason: reasons(certificate.endReason) })}</p>
      )}
      {replacedBy && (
        <ButtonLink href={`/verify/${encodeURIComponent(replacedBy)}`} className="mt-3">
          {t("newer", { number: replacedBy })}
        </ButtonLink>
      )}
      {children}
    </CertificateVerdict>
  );
}
