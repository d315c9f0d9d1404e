import { getLocale, getTranslations } from "next-intl/server";
import { gradeChosen, gradeFilter } from "@/components/evaluations/grade-filter";
import { EmptyState } from "@/components/layout/empty-state";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import { FilterBar } from "@/components/list/filter-bar";
import { Pagination } from "@/components/list/pagination";
import { ResultCount } from "@/components/list/result-count";
import { listGrades } from "@/lib/domain/evaluations/queries/grades";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { pagingOf, paramOf } from "@/lib/platform/lists/paging";

const path = "/bureau/evaluations/grades";

/** All grades that hold, to be searched; each row opens its evaluation. */
export async function HeldGrades({ params }: { params: Record<string, string | string[] | undefined> }) {
  const paging = pagingOf(params);
  const [t, words, open, locale, found] = [
    await getTranslations("evaluations.bureau"),
    await getTranslations("evaluations"),
    await getTranslations("evaluations.public"),
    await getLocale(),
    await listGrades({ text: paramOf(params, "q"), grade: gradeChosen(params), ...paging }, today()),
  ];
  return (
    <Section title={t("held")} lead={t("heldListLead")} id="held">
      <FilterBar
        path={path}
        params={params}
        search={{ label: open("search") }}
        filters={[gradeFilter(t("grade"), (grade) => words(`grades.${grade}`))]}
      />
      <ResultCount total={found.count} />
      <DataTable
        caption={t("held")}
        rows={found.grades}
        rowKey={({ caseId }) => caseId}
        rowHref={({ caseId }) => `/bureau/cases/${caseId}`}
        empty={<EmptyState title={open("noGrades")}>{open("noGradesHelp")}</EmptyState>}
        columns={[
          {
            key: "name",
            header: t("organization"),
            cell: ({ organization }) =>
              locale === "en" ? (organization.englishName ?? organization.name) : organization.name,
          },
          { key: "grade", header: t("grade"), cell: (row) => words(`grades.${row.grade as 5}`) },
          {
            key: "number",
            header: words("dossier.certificate"),
            cell: ({ certificateNumber }) => certificateNumber,
          },
          {
            key: "until",
            header: t("validUntil"),
            cell: ({ validUntil }) => validUntil && formatDate(validUntil, locale),
          },
        ]}
      />
      <Pagination path={path} params={params} {...paging} total={found.count} />
    </Section>
  );
}
