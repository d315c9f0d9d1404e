import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BarList } from "@/components/charts/bar-list";
import { roundTones } from "@/components/evaluations/evaluation-tones";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import { StatusTag } from "@/components/record/status-tag";
import { ButtonLink } from "@/components/ui/button";
import { mayKeepRounds } from "@/lib/domain/evaluations/policy";
import { countGrades } from "@/lib/domain/evaluations/queries/grades";
import { countByStatus, listRounds } from "@/lib/domain/evaluations/rounds/queries";
import { evaluationStatuses, grades } from "@/lib/domain/evaluations/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { EvaluationTabs } from "./evaluation-tabs";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evaluations"))("title") };
}

/** Evaluation at the bureau: the round under way with its cases by status, all rounds, grades in force. */
export default async function EvaluationRoundsPage() {
  const actor = await requireDesk("bureau");
  const [t, words, locale, rounds, held] = [
    await getTranslations("evaluations.bureau"),
    await getTranslations("evaluations"),
    await getLocale(),
    await listRounds(actor),
    await countGrades(today()),
  ];
  const isEnglish = locale === "en";
  const present = rounds.find(({ status }) => status !== "closed" && status !== "draft");
  const counts = present ? await countByStatus(present.id) : {};
  const most = Math.max(1, ...Object.values(held));
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={t("lead")}
        actions={
          mayKeepRounds(actor) && (
            <ButtonLink href="/bureau/evaluations/rounds/new" tone="primary">
              {t("newRound")}
            </ButtonLink>
          )
        }
      />
      <EvaluationTabs current="rounds" />
      <div className="grid gap-x-10 lg:grid-cols-2">
        {present && (
          <Section title={isEnglish ? present.titleEn : present.title} lead={t("byStatus")}>
            <BarList
              label={t("byStatus")}
              entries={evaluationStatuses
                .filter((status) => (counts[status] ?? 0) > 0)
                .map((status) => ({
                  label: words(`statuses.${status}`),
                  value: counts[status] ?? 0,
                  max: Math.max(...Object.values(counts)),
                  reading: counts[status] ?? 0,
                  href: `/bureau/evaluations/rounds/${present.id}?status=${status}`,
                }))}
            />
          </Section>
        )}
        <Section title={t("heldGrades")} lead={t("heldLead")}>
          <BarList
            label={t("heldGrades")}
            entries={grades.map((grade) => ({
              label: words(`grades.${grade}`),
              value: held[grade] ?? 0,
              max: most,
              reading: held[grade] ?? 0,
              href: `/evaluations?grade=${grade}`,
            }))}
          />
        </Section>
      </div>
      <Section title={t("tabs.rounds")}>
        <DataTable
          caption={t("tabs.rounds")}
          rows={rounds}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/bureau/evaluations/rounds/${id}`}
          columns={[
            {
              key: "title",
              header: t("round"),
              cell: (round) => (isEnglish ? round.titleEn : round.title),
            },
            { key: "number", header: t("number"), cell: ({ number }) => number },
            {
              key: "apply",
              header: t("applications"),
              cell: ({ applyFrom, applyUntil }) =>
                `${formatDate(applyFrom, locale)} – ${formatDate(applyUntil, locale)}`,
            },
            {
              key: "committee",
              header: t("committee"),
              numeric: true,
              cell: ({ committee }) => committee.length,
            },
            {
              key: "status",
              header: t("status"),
              cell: ({ status }) => (
                <StatusTag tone={roundTones[status]}>{words(`roundStatuses.${status}`)}</StatusTag>
              ),
            },
          ]}
        />
      </Section>
    </>
  );
}
