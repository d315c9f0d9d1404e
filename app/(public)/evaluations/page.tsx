import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BarList } from "@/components/charts/bar-list";
import { roundTones } from "@/components/evaluations/evaluation-tones";
import { gradeChosen, gradeFilter } from "@/components/evaluations/grade-filter";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import { FilterBar } from "@/components/list/filter-bar";
import { Pagination } from "@/components/list/pagination";
import { organizationPath } from "@/components/organizations/address";
import { type Task, TaskList } from "@/components/record/task-list";
import { ButtonLink } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import { listSubdistricts } from "@/lib/domain/district/queries/places";
import { countGrades, listGrades } from "@/lib/domain/evaluations/queries/grades";
import { listRounds } from "@/lib/domain/evaluations/rounds/queries";
import { grades } from "@/lib/domain/evaluations/schema";
import { visitor } from "@/lib/platform/auth/actor";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { choiceOf, pagingOf, paramOf } from "@/lib/platform/lists/paging";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evaluations"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const kinds = ["socialGroup", "socialServiceOrganization", "foundation"] as const;

/** Who holds which grade, how the district does, and the rounds: for anyone. */
export default async function EvaluationsPage({ searchParams }: Search) {
  const params = await searchParams;
  const paging = pagingOf(params);
  const subdistricts = await listSubdistricts();
  const codes = subdistricts.map(({ code }) => code);
  const [t, words, forms, locale, found, counts, rounds] = [
    await getTranslations("evaluations.public"),
    await getTranslations("evaluations"),
    await getTranslations("organizations.kinds"),
    await getLocale(),
    await listGrades(
      {
        text: paramOf(params, "q"),
        grade: gradeChosen(params),
        kind: choiceOf(params, "kind", kinds),
        subdistrictCode: codes.find((code) => code === paramOf(params, "subdistrict")),
        ...paging,
      },
      today(),
    ),
    await countGrades(today()),
    await listRounds(visitor),
  ];
  const isEnglish = locale === "en";
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={t("lead")}
        actions={
          <>
            <ButtonLink href="/evaluations/method">{t("toMethod")}</ButtonLink>
            <ButtonLink href="/verify" tone="quiet">
              {t("toVerify")}
            </ButtonLink>
          </>
        }
      />
      <div className="grid gap-x-12 lg:grid-cols-2">
        <Section title={t("distribution", { count: all })} className="mt-2">
          <BarList
            label={t("distribution", { count: all })}
            entries={grades.map((one) => ({
              label: words(`grades.${one}`),
              value: counts[one] ?? 0,
              max: Math.max(1, ...Object.values(counts)),
              reading: counts[one] ?? 0,
              href: `/evaluations?grade=${one}`,
            }))}
          />
        </Section>
        <Section title={t("rounds")} className="mt-2">
          <TaskList
            groups={[
              {
                tasks: rounds.slice(0, 6).map(
                  (round): Task => ({
                    href: `/evaluations/rounds/${round.id}`,
                    label: isEnglish ? round.titleEn : round.title,
                    hint: `${formatDate(round.applyFrom, locale)} – ${formatDate(round.applyUntil, locale)}`,
                    status: {
                      tone: roundTones[round.status],
                      label: words(`roundStatuses.${round.status}`),
                    },
                  }),
                ),
              },
            ]}
          />
        </Section>
      </div>
      <Section title={t("grades")}>
        <FilterBar
          path="/evaluations"
          params={params}
          search={{ label: t("search") }}
          filters={[
            gradeFilter(t("grade"), (grade) => words(`grades.${grade}`)),
            {
              name: "kind",
              label: t("kind"),
              choices: kinds.map((value) => ({ value, label: forms(value) })),
            },
            {
              name: "subdistrict",
              label: t("subdistrict"),
              choices: subdistricts.map(({ code, name, englishName }) => ({
                value: code,
                label: isEnglish ? englishName : name,
              })),
            },
          ]}
        />
        <DataTable
          caption={t("grades")}
          rows={found.grades}
          rowKey={({ caseId }) => caseId}
          rowHref={({ organization }) => organizationPath(organization)}
          empty={
            <EmptyState
              title={t("noGrades")}
              actions={<ButtonLink href="/evaluations">{t("allGrades")}</ButtonLink>}
            >
              {t("noGradesHelp")}
            </EmptyState>
          }
          columns={[
            {
              key: "name",
              header: t("organization"),
              cell: ({ organization }) =>
                isEnglish ? (organization.englishName ?? organization.name) : organization.name,
            },
            {
              key: "grade",
              header: t("grade"),
              cell: (row) => (
                <Tag tone={row.grade >= 3 ? "ok" : "neutral"}>{words(`grades.${row.grade as 5}`)}</Tag>
              ),
            },
            { key: "kind", header: t("kind"), cell: ({ organization }) => forms(organization.kind) },
            {
              key: "subdistrict",
              header: t("subdistrict"),
              cell: ({ organization: { subdistrict } }) =>
                isEnglish ? subdistrict.englishName : subdistrict.name,
            },
            {
              key: "until",
              header: t("validUntil"),
              cell: ({ validUntil }) => validUntil && formatDate(validUntil, locale),
            },
          ]}
        />
        <Pagination path="/evaluations" params={params} {...paging} total={found.count} />
      </Section>
    </>
  );
}
