import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CertificateVerdict } from "@/components/certificates/certificate-verdict";
import { organizationPath } from "@/components/organizations/address";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { DescriptionList } from "@/components/ui/description-list";
import { typedCode } from "@/lib/platform/http/typed-code";
import { formatDate, formatMoment } from "@/lib/platform/i18n/formats";
import { loadVerification } from "./load-verification";

type CheckPageProps = { params: Promise<{ code: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("evaluations.verify");
  return { title: t("title"), robots: { index: false, follow: false } };
}

const verdicts = { valid: "valid", expired: "expired", ended: "revoked" } as const;

/** What the QR code of an evaluation certificate opens: whether it is genuine and its grade holds today. */
export default async function CheckEvaluationPage({ params }: CheckPageProps) {
  const typed = await typedCode(params);
  const [t, words, locale, answer] = [
    await getTranslations("evaluations.verify"),
    await getTranslations("evaluations"),
    await getLocale(),
    await loadVerification(typed),
  ];
  if ("waitMinutes" in answer) {
    return (
      <div className="grid gap-6 py-8">
        <h1 className="text-2xl">{t("title")}</h1>
        <Callout tone="warn">{t("wait", { minutes: answer.waitMinutes })}</Callout>
      </div>
    );
  }
  const certificate = answer.found;
  const checkedAt = (
    <p className="mt-4 text-ink-2 text-s">{t("checkedAt", { moment: formatMoment(new Date(), locale) })}</p>
  );
  if (certificate === null) {
    return (
      <div className="py-8">
        <CertificateVerdict verdict="neverIssued" name={null} meaning={t("neverIssued", { typed })}>
          {checkedAt}
        </CertificateVerdict>
      </div>
    );
  }
  const { organization, grade, validFrom, validUntil, round, number, endedOn, verdict, isReplaced } =
    certificate;
  const reason = verdict === "ended" && isReplaced ? "replaced" : verdict;
  const values = {
    grade: words(`grades.${grade as 5}`),
    until: formatDate(validUntil, locale),
    ended: endedOn ? formatDate(endedOn, locale) : "",
  };
  return (
    <div className="py-8">
      <CertificateVerdict
        verdict={verdicts[verdict]}
        name={locale === "en" ? (organization.englishName ?? organization.name) : organization.name}
        meaning={t(`meanings.${reason}`, values)}
      >
        {checkedAt}
      </CertificateVerdict>
      <div className="mt-8 max-w-3xl">
        <DescriptionList
          descriptions={[
            { term: words("papers.organization"), detail: organization.name },
            { term: words("papers.uscc"), detail: organization.uscc },
            { term: words("papers.grade"), detail: values.grade },
            { term: t("number"), detail: number },
            { term: words("papers.round"), detail: locale === "en" ? round.titleEn : round.title },
            {
              term: words("papers.validity"),
              detail: `${formatDate(validFrom, locale)} – ${formatDate(validUntil, locale)}`,
            },
          ]}
        />
      </div>
      <div className="mt-6 flex flex-wrap gap-3 print:hidden">
        <ButtonLink href={organizationPath(organization)} tone="primary">
          {t("openOrganization")}
        </ButtonLink>
        <ButtonLink href={`/api/evaluations/certificates/${certificate.code}`}>{t("download")}</ButtonLink>
      </div>
    </div>
  );
}
