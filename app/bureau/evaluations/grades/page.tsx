import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import { getRule } from "@/lib/domain/district/queries/rules";
import { listWatchedGrades } from "@/lib/domain/evaluations/queries/grades";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { EvaluationTabs } from "../evaluation-tabs";
import { HeldGrades } from "./held-grades";

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evaluations.bureau"))("tabs.grades") };
}

/** Grades: of organizations on the list of serious dishonesty, all that hold, and those that soon end. */
export default async function GradesPage({ searchParams }: Search) {
  await requireDesk("bureau");
  const days = await getRule("evaluation.firstReminderDays", today());
  const [t, words, locale, watched] = [
    await getTranslations("evaluations.bureau"),
    await getTranslations("evaluations"),
    await getLocale(),
    await listWatchedGrades(today(), days),
  ];
  const flagged = watched.filter(({ flaggedOn }) => flaggedOn !== null);
  type Watched = (typeof watched)[number];
  const rows = {
    rowKey: ({ caseId }: Watched) => caseId,
    rowHref: ({ caseId }: Watched) => `/bureau/cases/${caseId}`,
  };
  const columns = [
    {
      key: "name",
      header: t("organization"),
      cell: ({ organization }: Watched) =>
        locale === "en" ? (organization.englishName ?? organization.name) : organization.name,
    },
    { key: "grade", header: t("grade"), cell: ({ grade }: Watched) => words(`grades.${grade as 5}`) },
    {
      key: "until",
      header: t("validUntil"),
      cell: ({ validUntil }: Watched) => validUntil && formatDate(validUntil, locale),
    },
  ];
  return (
    <>
      <PageHeader title={words("title")} lead={t("gradesLead")} />
      <EvaluationTabs current="grades" />
      <Section title={t("flagged")} lead={t("flaggedLead")}>
        <DataTable
          caption={t("flagged")}
          rows={flagged}
          {...rows}
          empty={<p className="text-ink-2">{t("noneFlagged")}</p>}
          columns={[
            ...columns,
            {
              key: "flagged",
              header: t("flaggedOn"),
              cell: ({ flaggedOn }) => flaggedOn && formatDate(flaggedOn, locale),
            },
          ]}
        />
      </Section>
      <HeldGrades params={await searchParams} />
      <Section title={t("ending", { days })}>
        <DataTable
          caption={t("ending", { days })}
          rows={watched.filter(({ flaggedOn }) => flaggedOn === null)}
          {...rows}
          empty={<EmptyState title={t("noneEnding")}>{t("noneEndingHelp")}</EmptyState>}
          columns={columns}
        />
      </Section>
    </>
  );
}
