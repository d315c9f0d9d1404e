import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { listOwnAnnualChecks } from "@/lib/domain/annual-checks/queries/annual-check";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { YearLine } from "./year-line";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("annualReport"))("title") };
}

/** The organization's reports by year: what is due, and what became of the others. */
export default async function AnnualChecksPage() {
  const actor = await requireDesk("organization");
  const [t, locale] = [await getTranslations("annualReport"), await getLocale()];
  const checks = await listOwnAnnualChecks(actor);
  return (
    <>
      <PageHeader title={t("title")} lead={t("listLead")} />
      {checks.length === 0 ? (
        <EmptyState title={t("empty")}>
          {t("emptyHelp")} {t("exemptHelp")}
        </EmptyState>
      ) : (
        <ul aria-label={t("years")} className="border-line border-t">
          {checks.map((check) => (
            <YearLine key={check.caseId} check={check} today={today()} locale={locale} />
          ))}
        </ul>
      )}
    </>
  );
}
