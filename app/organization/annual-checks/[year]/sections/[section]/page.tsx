import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ReportSectionForm } from "@/components/annual-checks/report-section-form";
import { reportPath, sectionPath } from "@/components/annual-checks/targets";
import { WritingFrame } from "@/components/applications/writing-frame";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { getOpenReport } from "@/lib/domain/annual-checks/report/queries/report";
import { getSection } from "@/lib/domain/annual-checks/report/queries/section";
import { judgedSection } from "@/lib/domain/annual-checks/report/reading/rules";
import { sectionsOf } from "@/lib/domain/annual-checks/report/rules";
import { isStatement, type SectionKey, sectionKeys } from "@/lib/domain/annual-checks/report/schema";
import { hasSheet } from "@/lib/domain/annual-checks/report/sheets/schema";
import { signInPath } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { fieldMessages } from "@/lib/platform/forms/field-messages";
import { ReportCorrectionList } from "../../corrections";
import { ownReport } from "../../own-report";
import { neighborsOf, reportSteps } from "../../steps";
import { save } from "./actions";
import { describeSection } from "./describe";
import { liveChecksFor } from "./live-checks";

type SectionPageProps = {
  params: Promise<{ year: string; section: string }>;
  searchParams: Promise<{ judged?: string | string[] }>;
};

async function sectionOf(params: SectionPageProps["params"]): Promise<SectionKey> {
  const { section } = await params;
  return sectionKeys.find((key) => key === section) ?? notFound();
}

export async function generateMetadata({ params }: SectionPageProps): Promise<Metadata> {
  const t = await getTranslations("annualReport.sections");
  return { title: t(await sectionOf(params)) };
}

/** Remarks at the cells of a statement, as an office made them. */
const marksOf = (section: SectionKey, corrections: readonly { target: string; reason: string }[]) =>
  Object.fromEntries(
    corrections
      .filter(({ target }) => target.startsWith(`${section}.`))
      .map(({ target, reason }) => [target.slice(section.length + 1), [reason]]),
  );

/** One section of an annual report, to be written. */
export default async function SectionPage({ params, searchParams }: SectionPageProps) {
  const { actor, check, isOpen } = await ownReport(params);
  const key = await sectionOf(params);
  const { id, year, organizationKind: kind } = check;
  if (!sectionsOf(kind).includes(key)) notFound();
  if (!isOpen) redirect(reportPath(year) as never);
  const [t, all] = [await getTranslations("annualReport"), await getTranslations()];
  const stored = await getSection(actor, id, key);
  const open = await getOpenReport(check, { now: new Date(), today: today() });
  const [fields, live] = [
    await describeSection(kind, key, open.corrections),
    await liveChecksFor(check, key, stored.last),
  ];
  const label = (step: string) => t(`sections.${step}` as never);
  const steps = reportSteps(year, open, label);
  const { previous, next } = neighborsOf(steps, key);
  // The cells of a statement are too narrow for words: what is to be corrected there stands above.
  const ofSection = open.corrections.filter(
    ({ target }) => target === key || (isStatement(key) && target.startsWith(`${key}.`)),
  );
  return (
    <WritingFrame
      current={key}
      steps={steps}
      header={
        <PageHeader
          breadcrumbs={[
            { href: "/organization/annual-checks", label: t("title") },
            { href: reportPath(year), label: t("reportOf", { year }) },
          ]}
          title={t(`sections.${key}`)}
          lead={t(`lead.${key}`)}
        />
      }
    >
      {ofSection.length > 0 && (
        <Callout tone="warn" title={all("applications.form.correctSection")} className="mb-6 max-w-2xl">
          <ReportCorrectionList corrections={ofSection} year={year} />
        </Callout>
      )}
      {stored.isPrefilled && (
        <Callout tone="info" title={t("prefilledTitle")} className="mb-6 max-w-2xl">
          {t("prefilledWhy")}
        </Callout>
      )}
      <ClientMessages
        namespaces={isStatement(key) ? ["annualReport", "annualReportFields", "checks"] : ["annualReport"]}
      >
        <ReportSectionForm
          key={`${key} ${stored.version}`}
          action={save}
          caseId={id}
          section={key}
          account={actor.accountId ?? ""}
          fields={fields}
          saved={{
            answers: stored.answers,
            version: stored.version,
            savedAt: stored.savedAt?.toISOString() ?? null,
          }}
          isJudged={(await searchParams).judged !== undefined || check.status === "returned"}
          missing={fieldMessages(judgedSection(kind, key, stored.answers).issues, all as never)}
          marks={isStatement(key) ? marksOf(key, open.corrections) : {}}
          live={live}
          hasSheet={hasSheet(key)}
          next={{ href: next?.href ?? reportPath(year), label: next?.label ?? "" }}
          signInHref={signInPath(sectionPath(year, key))}
          submitLabel={all("applications.form.saveAndContinue")}
        />
      </ClientMessages>
      <p className="mt-4 flex flex-wrap gap-3">
        {previous && (
          <ButtonLink href={previous.href} tone="quiet">
            {all("applications.form.previous", { step: previous.label })}
          </ButtonLink>
        )}
        <ButtonLink href={reportPath(year)} tone="quiet">
          {all("applications.form.toTasks")}
        </ButtonLink>
      </p>
    </WritingFrame>
  );
}
