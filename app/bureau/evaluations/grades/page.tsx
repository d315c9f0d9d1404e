import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import { getRule } from "@/lib/domain/district/queries/rules";
import { mayEndGrades } from "@/lib/domain/evaluations/policy";
import { listWatchedGrades } from "@/lib/domain/evaluations/queries/grades";
import { ballotGrades } from "@/lib/domain/evaluations/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { changeGrade } from "../actions";
import { EvaluationTabs } from "../evaluation-tabs";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evaluations.bureau"))("tabs.grades") };
}

/** Grades that have to be looked at: of organizations on the list of serious dishonesty, and those that soon end. */
export default async function WatchedGradesPage() {
  const actor = await requireDesk("bureau");
  const days = await getRule("evaluation.firstReminderDays", today());
  const [t, words, locale, watched] = [
    await getTranslations("evaluations.bureau"),
    await getTranslations("evaluations"),
    await getLocale(),
    await listWatchedGrades(today(), days),
  ];
  const flagged = watched.filter(({ flaggedOn }) => flaggedOn !== null);
  const name = (one: (typeof watched)[number]) =>
    locale === "en" ? (one.organization.englishName ?? one.organization.name) : one.organization.name;
  return (
    <>
      <PageHeader title={words("title")} lead={t("gradesLead")} />
      <EvaluationTabs current="grades" />
      <Section title={t("flagged")} lead={t("flaggedLead")}>
        {flagged.length === 0 && <p className="text-ink-2">{t("noneFlagged")}</p>}
        {flagged.map((one) => (
          <div key={one.caseId} className="border-line border-b py-3">
            <p className="flex flex-wrap items-center gap-2 font-semibold">
              {name(one)} <Tag tone="bad">{words(`grades.${one.grade as 5}`)}</Tag>
            </p>
            {mayEndGrades(actor) ? (
              <Disclosure summary={t("changeGrade")}>
                <Form action={changeGrade} id={`grade-${one.caseId}`}>
                  <input type="hidden" name="id" value={one.caseId} />
                  <SelectField
                    name="grade"
                    label={t("newGrade")}
                    choices={ballotGrades
                      .filter((grade) => grade < one.grade)
                      .map((grade) => ({
                        value: String(grade),
                        label: grade === 0 ? t("takeAway") : words(`grades.${grade}`),
                      }))}
                    placeholder={t("choose")}
                    required
                  />
                  <TextareaField name="reason" label={t("reason")} rows={3} limit={2_000} required />
                  <SubmitButton tone="danger">{t("changeGrade")}</SubmitButton>
                </Form>
              </Disclosure>
            ) : (
              <p className="text-ink-2 text-s">{t("approverDecides")}</p>
            )}
          </div>
        ))}
      </Section>
      <Section title={t("ending", { days })}>
        <DataTable
          caption={t("ending", { days })}
          rows={watched.filter(({ flaggedOn }) => flaggedOn === null)}
          rowKey={({ caseId }) => caseId}
          rowHref={({ caseId }) => `/bureau/cases/${caseId}`}
          empty={<EmptyState title={t("noneEnding")}>{t("noneEndingHelp")}</EmptyState>}
          columns={[
            { key: "name", header: t("organization"), cell: name },
            { key: "grade", header: t("grade"), cell: ({ grade }) => words(`grades.${grade as 5}`) },
            {
              key: "until",
              header: t("validUntil"),
              cell: ({ validUntil }) => validUntil && formatDate(validUntil, locale),
            },
          ]}
        />
      </Section>
    </>
  );
}
