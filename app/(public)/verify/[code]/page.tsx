import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CertificateVerdict } from "@/components/certificates/certificate-verdict";
import { Section } from "@/components/layout/section";
import { organizationPath } from "@/components/organizations/address";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import { getRegisterToday } from "@/lib/domain/registrations/certificates/paper/queries";
import { certificateLines, comparedLines } from "@/lib/domain/registrations/certificates/particulars/rules";
import { typedCode } from "@/lib/platform/http/typed-code";
import { formatMoment } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";
import { CheckForm } from "../check-form";
import { Comparison } from "./comparison";
import { FoundVerdict } from "./found-verdict";
import { loadVerification } from "./load-verification";

type CheckPageProps = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: CheckPageProps): Promise<Metadata> {
  const t = await getTranslations("certificates.verify");
  const answer = await loadVerification(await typedCode(params));
  const robots = { index: false, follow: false };
  if ("waitMinutes" in answer) return { title: t("waitTitle"), robots };
  const { verdict, organization } = answer.found;
  return { title: [t(`words.${verdict}`), organization?.name].filter(Boolean).join(" · "), robots };
}

/** What a QR code opens: whether this certificate is genuine and in force today. */
export default async function CheckPage({ params }: CheckPageProps) {
  const typed = await typedCode(params);
  const [answer, t, language] = await Promise.all([
    loadVerification(typed),
    getTranslations("certificates.verify"),
    getLocale(),
  ]);
  const locale = language as Locale;
  if ("waitMinutes" in answer) {
    return (
      <div className="grid gap-6 py-8">
        <h1 className="text-2xl">{t("waitTitle")}</h1>
        <Callout tone="warn" actions={<ButtonLink href="/organizations">{t("findInstead")}</ButtonLink>}>
          {t("wait", { minutes: answer.waitMinutes })}
        </Callout>
      </div>
    );
  }
  const verification = answer.found;
  const { organization, certificate } = verification;
  const checkedAt = (
    <p className="mt-4 text-ink-2 text-s">{t("checkedAt", { moment: formatMoment(new Date(), locale) })}</p>
  );
  if (organization === null) {
    return (
      <div className="grid gap-8 py-8">
        <CertificateVerdict verdict="neverIssued" name={null} meaning={t("meaning.neverIssued", { typed })}>
          {checkedAt}
        </CertificateVerdict>
        <Section title={t("neverIssuedLead")} lead={t("neverIssuedDo")}>
          <CheckForm typed={typed} />
        </Section>
      </div>
    );
  }
  const today = await getRegisterToday(organization.id);
  return (
    <div className="py-8">
      <FoundVerdict verification={verification} organization={organization} today={today} locale={locale}>
        {checkedAt}
      </FoundVerdict>
      {certificate ? (
        <Comparison lines={comparedLines(locale, certificate, today)} />
      ) : (
        <Section title={t("registerToday")} lead={t("older")}>
          <Panel className="max-w-3xl px-5 py-2">
            <DescriptionList
              descriptions={certificateLines(locale, today).map(({ label, value }) => ({
                term: label,
                detail: value,
              }))}
            />
          </Panel>
        </Section>
      )}
      <div className="mt-6 flex flex-wrap gap-3 print:hidden">
        <ButtonLink href={organizationPath(organization)} tone="primary">
          {t("openOrganization")}
        </ButtonLink>
        {certificate && <ButtonLink href={`/api/certificates/${certificate.id}`}>{t("download")}</ButtonLink>}
        <ButtonLink href="/verify" tone="quiet">
          {t("again")}
        </ButtonLink>
      </div>
    </div>
  );
}
