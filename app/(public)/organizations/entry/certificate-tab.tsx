import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { StatusTag } from "@/components/record/status-tag";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import type { Tone } from "@/components/ui/tag";
import { certificateState, daysOverdue, isOnRegister } from "@/lib/domain/organizations/rules";
import { listPublicCertificates } from "@/lib/domain/registrations/certificates/paper/queries";
import { type CalendarDate, daysBetween } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { IssuedCertificates } from "./issued-certificates";
import type { TabProps } from "./tab-props";

const tones: Record<string, Tone> = {
  valid: "ok",
  expiring: "warn",
  expired: "bad",
  noDate: "neutral",
  ended: "neutral",
};

/** The certificate: its number, its validity, and how to check the paper against this page. */
export async function CertificateTab({ organization, today, noticeDays }: TabProps) {
  const [t, locale, certificates] = await Promise.all([
    getTranslations("organizations"),
    getLocale(),
    listPublicCertificates(organization.id, today),
  ]);
  const { certificateNumber, certificateIssuedOn, certificateValidUntil: validUntil } = organization;
  const state = isOnRegister(organization.status) ? certificateState(validUntil, today, noticeDays) : "ended";
  const date = (day: CalendarDate | null) => day && formatDate(day, locale);
  const overdue = daysOverdue(validUntil, today);
  const distance =
    validUntil === null || state === "ended"
      ? null
      : overdue === null
        ? t("page.certificate.left", { days: daysBetween(today, validUntil) })
        : t("page.certificate.overdue", { days: overdue });
  return (
    <Section title={t("page.certificate.title")}>
      <Panel className="max-w-3xl px-5 py-2">
        <DescriptionList
          descriptions={[
            { term: t("fields.kind"), detail: t(`page.certificate.${organization.kind}`) },
            { term: t("fields.certificateNumber"), detail: certificateNumber },
            { term: t("fields.certificateIssuedOn"), detail: date(certificateIssuedOn) },
            { term: t("fields.certificateValidUntil"), detail: date(validUntil) },
            {
              term: t("page.certificate.state"),
              detail: (
                <span className="inline-flex flex-wrap items-center gap-2">
                  <StatusTag tone={tones[state] ?? "neutral"}>{t(`page.certificate.${state}`)}</StatusTag>
                  {distance && <span className="text-ink-2">{distance}</span>}
                </span>
              ),
            },
          ]}
        />
      </Panel>
      {certificates.length === 0 && (
        <p className="mt-4 max-w-measure text-ink-2 text-s">{t("page.certificate.check")}</p>
      )}
      <IssuedCertificates certificates={certificates} number={certificateNumber} />
    </Section>
  );
}
