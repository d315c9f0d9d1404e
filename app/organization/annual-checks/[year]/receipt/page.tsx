import { Download } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { reportPath } from "@/components/annual-checks/targets";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { ButtonLink } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Seal } from "@/components/ui/seal";
import { findReceipt } from "@/lib/domain/annual-checks/report/receipt/queries";
import { isClosed } from "@/lib/domain/annual-checks/rules";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { ownReport, type YearParams } from "../own-report";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("annualReport"))("toReceipt") };
}

/** Proof that the report was sent in: its number, when, and what happens next. */
export default async function ReceiptPage({ params }: YearParams) {
  const { check } = await ownReport(params);
  const { year, title, status, endorsedAt, reviewedAt } = check;
  const receipt = await findReceipt(check);
  if (!receipt) notFound();
  const { number, times, submittedAt, submittedByName } = receipt;
  const [t, locale] = [await getTranslations("annualReport"), await getLocale()];
  const reviews = [
    ...(endorsedAt || status !== "submitted" ? [] : [t("nextReview")]),
    ...(reviewedAt ? [] : [t("nextBureau")]),
    t("nextConclusion"),
  ];
  const next = check.isReport ? [t("nextReceived")] : reviews;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/organization/annual-checks", label: t("title") },
          { href: reportPath(year), label: t("reportOf", { year }) },
        ]}
        title={t(times > 1 ? "receiptAgain" : "receiptTitle")}
      />
      <div className="grid max-w-xl justify-items-center gap-3 rounded-panel border border-line bg-surface px-5 py-8 text-center">
        <Seal words={t("receiptSeal")} size="large" />
        <p className="mt-2 text-ink-2">{t("receiptNumber")}</p>
        <p className="break-all font-bold text-xl tabular-nums sm:text-2xl">{number}</p>
        <CopyButton text={number} what={t("receiptNumber")} />
        <p>
          {title}
          <span className="block text-ink-2 text-s">{t("reportOf", { year })}</span>
        </p>
        <p className="text-ink-2 text-s">
          {t("receiptSent", { moment: formatMoment(submittedAt, locale), name: submittedByName })}
        </p>
        <div className="mt-2 flex flex-wrap justify-center gap-2" data-print="hide">
          <ButtonLink href={reportPath(year)} tone="primary">
            {t("receiptFollow")}
          </ButtonLink>
          <ButtonLink href={`/api/annual-checks/receipts/${year}`} icon={<Download aria-hidden="true" />}>
            {t("receiptDownload")}
          </ButtonLink>
        </div>
      </div>
      {!isClosed(status) && (
        <Section title={t("receiptNext")} className="max-w-measure">
          <ol className="grid list-decimal gap-1.5 pl-5">
            {next.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="mt-4 text-ink-2">{t("receiptTold")}</p>
          <p className="text-ink-2">{t(check.isReport ? "receiptPublicReport" : "receiptPublic")}</p>
        </Section>
      )}
    </>
  );
}
