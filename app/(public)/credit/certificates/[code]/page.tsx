import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { typedCode } from "@/lib/platform/http/typed-code";
import { formatDate, formatMoment } from "@/lib/platform/i18n/formats";
import { CertificateCheckForm } from "../../certificate-check-form";
import { CreditVerdict } from "./credit-verdict";
import { loadCheck } from "./load-check";
import { StatedAndToday } from "./stated-and-today";

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("creditPages.verify");
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** What the QR code of a certificate of credit opens: whether it is genuine and in force, and what it said. */
export default async function CertificatePage({ params }: Props) {
  const typed = await typedCode(params);
  const [answer, t, locale] = await Promise.all([
    loadCheck(typed),
    getTranslations("creditPages.verify"),
    getLocale(),
  ]);
  if ("waitMinutes" in answer) {
    return (
      <>
        <PageHeader title={t("waitTitle")} />
        <Callout tone="warn">{t("wait", { minutes: answer.waitMinutes })}</Callout>
      </>
    );
  }
  const certificate = answer.found;
  const checkedAt = (
    <p className="mt-4 text-ink-2 text-s">{t("checkedAt", { moment: formatMoment(new Date(), locale) })}</p>
  );
  if (certificate === null) {
    return (
      <div className="grid gap-8 py-8">
        <CreditVerdict verdict="neverIssued" name={null} meaning={t("meaning.neverIssued", { typed })}>
          {checkedAt}
        </CreditVerdict>
        <CertificateCheckForm typed={typed} />
      </div>
    );
  }
  const { verdict, stated, number, issuedOn, validUntil, replacedBy, id } = certificate;
  return (
    <div className="py-8">
      <CreditVerdict
        verdict={verdict}
        name={stated.name}
        meaning={t(`meaning.${verdict}`, { until: formatDate(validUntil, locale), typed: "" })}
      >
        <dl className="mt-3 grid gap-x-6 text-s sm:grid-cols-3 large:grid-cols-1">
          {(
            [
              ["number", number],
              ["issuedOn", formatDate(issuedOn, locale)],
              ["validUntil", formatDate(validUntil, locale)],
            ] as const
          ).map(([term, detail]) => (
            <div key={term}>
              <dt className="text-ink-2">{t(term)}</dt>
              <dd className="font-semibold">{detail}</dd>
            </div>
          ))}
        </dl>
        {checkedAt}
      </CreditVerdict>
      <Section title={t("compare")}>
        <StatedAndToday certificate={certificate} />
      </Section>
      <div className="mt-6 flex flex-wrap gap-3 print:hidden">
        {replacedBy && (
          <ButtonLink href={`/credit/certificates/${replacedBy.code}`} tone="primary">
            {t("newer")}
          </ButtonLink>
        )}
        {stated.uscc && (
          <ButtonLink href={`/organizations/${stated.uscc}/credit`}>{t("openOrganization")}</ButtonLink>
        )}
        <ButtonLink href={`/api/credit/certificates/${id}`}>{t("download")}</ButtonLink>
        <ButtonLink href="/credit/certificates" tone="quiet">
          {t("again")}
        </ButtonLink>
      </div>
    </div>
  );
}
