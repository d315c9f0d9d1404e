import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ReportAnswers } from "@/components/annual-checks/report-answers";
import { ReportFindings } from "@/components/annual-checks/report-findings";
import { reportPath, reportTargetHref, sectionPath } from "@/components/annual-checks/targets";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { getOpenReport } from "@/lib/domain/annual-checks/report/queries/report";
import { today } from "@/lib/platform/clock/today";
import { ownReport, type YearParams } from "../own-report";
import { ReportFiles } from "../report-files";
import { Missing } from "./missing";
import { SignAndSend } from "./sign-and-send";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("annualReport"))("toCheck") };
}

/** Check your answers: what is missing, what the portal finds, everything that is sent, the signature, and the sending. */
export default async function CheckPage({ params }: YearParams) {
  const { actor, check, isOpen } = await ownReport(params);
  const { year, organizationKind } = check;
  if (!isOpen) redirect(reportPath(year) as never);
  const [t, words] = [await getTranslations("annualReport"), await getTranslations("applications.check")];
  const open = await getOpenReport(check, { now: new Date(), today: today() });
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/organization/annual-checks", label: t("title") },
          { href: reportPath(year), label: t("reportOf", { year }) },
        ]}
        title={t("toCheck")}
        lead={words("lead")}
      />
      <Missing year={year} open={open} />
      <Section title={t("findingsTitle")} lead={t("findingsLead")}>
        <ReportFindings findings={open.findings} targetHref={(target) => reportTargetHref(year, target)} />
      </Section>
      <Section title={t("answersTitle")}>
        <ReportAnswers
          kind={organizationKind}
          answers={open.answers}
          sectionHref={(section) => sectionPath(year, section)}
        />
      </Section>
      <ReportFiles id={check.id} year={year} materials={open.materials} />
      <SignAndSend actor={actor} check={check} open={open} />
    </>
  );
}
