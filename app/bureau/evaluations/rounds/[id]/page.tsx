import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { evaluationTones, roundTones } from "@/components/evaluations/evaluation-tones";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import { FilterBar } from "@/components/list/filter-bar";
import { StatusTag } from "@/components/record/status-tag";
import { Disclosure } from "@/components/ui/disclosure";
import { listRoundEvaluations, tiesOfRound } from "@/lib/domain/evaluations/queries/round-cases";
import { roundLifecycle } from "@/lib/domain/evaluations/rounds/policy";
import { getRound, listReviewers } from "@/lib/domain/evaluations/rounds/queries";
import { evaluationStatuses } from "@/lib/domain/evaluations/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { formatDate } from "@/lib/platform/i18n/formats";
import { choiceOf } from "@/lib/platform/lists/paging";
import { callRound, moveRound } from "../../actions";
import { RoundForm } from "../round-form";
import { TieMap } from "./tie-map";

type RoundPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evaluations"))("title") };
}

/** One round at the bureau: its dates and committee, its evaluations, who is tied to whom, and its next step. */
export default async function RoundPage({ params, searchParams }: RoundPageProps) {
  const actor = await requireDesk("bureau");
  const { id } = await params;
  const round = await orNotFound(id, () => getRound(actor, id));
  const query = await searchParams;
  const [t, words, locale, evaluations, reviewers] = [
    await getTranslations("evaluations.bureau"),
    await getTranslations("evaluations"),
    await getLocale(),
    await listRoundEvaluations(actor, id),
    await listReviewers(new Date()),
  ];
  const isEnglish = locale === "en";
  const status = choiceOf(query, "status", evaluationStatuses);
  const shown = evaluations.filter((one) => status === undefined || one.status === status);
  const open = roundLifecycle.stepsFor(actor, round);
  const next = (["closeApplications", "beginVoting", "beginPublicity", "closeRound"] as const).find((step) =>
    open.includes(step),
  );
  const path = `/bureau/evaluations/rounds/${id}`;
  const pending = evaluations.filter((one) => ["submitted", "admitted", "assessing"].includes(one.status));
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/bureau/evaluations", label: t("tabs.rounds") }]}
        eyebrow={round.number}
        title={isEnglish ? round.titleEn : round.title}
        facts={[
          {
            label: t("applications"),
            value: `${formatDate(round.applyFrom, locale)} – ${formatDate(round.applyUntil, locale)}`,
          },
          { label: t("assessUntil"), value: formatDate(round.assessUntil, locale) },
          {
            label: t("committee"),
            value: round.committee
              .map(({ name, isChair }) => (isChair ? t("asChair", { name }) : name))
              .join(isEnglish ? ", " : "、"),
          },
        ]}
        tags={<StatusTag tone={roundTones[round.status]}>{words(`roundStatuses.${round.status}`)}</StatusTag>}
      />
      {open.includes("openRound") && (
        <Section title={t("call")} lead={t("callLead")} className="mt-2">
          <Form action={callRound} id="call">
            <input type="hidden" name="id" value={id} />
            <SubmitButton>{t("call")}</SubmitButton>
          </Form>
        </Section>
      )}
      {next && (
        <Disclosure summary={t("roundStep", { step: t(`roundSteps.${next}`) })}>
          <Form action={moveRound} id="go-on">
            <input type="hidden" name="id" value={id} />
            <p className="text-ink-2 text-s">{t(`roundLeads.${next}`)}</p>
            <SubmitButton tone="plain">{t(`roundSteps.${next}`)}</SubmitButton>
          </Form>
        </Disclosure>
      )}
      {open.includes("editRound") && (
        <Section title={t("editRound")}>
          <RoundForm round={round} />
        </Section>
      )}
      {round.status !== "draft" && (
        <Section title={t("evaluations")}>
          <FilterBar
            path={path}
            params={query}
            filters={[
              {
                name: "status",
                label: t("status"),
                choices: evaluationStatuses
                  .filter((one) => evaluations.some((evaluation) => evaluation.status === one))
                  .map((value) => ({ value, label: words(`statuses.${value}`) })),
              },
            ]}
          />
          <DataTable
            caption={t("evaluations")}
            rows={shown}
            rowKey={({ caseId }) => caseId}
            rowHref={({ caseId }) => `/bureau/cases/${caseId}`}
            empty={<EmptyState title={t("noEvaluations")}>{t("noEvaluationsHelp")}</EmptyState>}
            columns={[
              {
                key: "name",
                header: t("organization"),
                cell: ({ title, englishName }) => (isEnglish ? (englishName ?? title) : title),
              },
              { key: "number", header: t("caseNumber"), cell: ({ number }) => number },
              { key: "self", header: t("self"), numeric: true, cell: ({ selfTotal }) => selfTotal ?? "—" },
              { key: "total", header: t("total"), numeric: true, cell: ({ total }) => total ?? "—" },
              {
                key: "grade",
                header: t("grade"),
                cell: ({ grade, votedGrade, proposedGrade }) => {
                  const known = grade ?? votedGrade ?? proposedGrade;
                  return known === null ? "—" : words(`grades.${known as 0}`);
                },
              },
              {
                key: "assessors",
                header: t("assessorsDone"),
                cell: ({ assessors }) =>
                  assessors.length === 0
                    ? "—"
                    : `${assessors.filter(({ finishedAt }) => finishedAt !== null).length} / ${assessors.length}`,
              },
              {
                key: "due",
                header: t("due"),
                cell: ({ dueOn }) => (dueOn ? formatDate(dueOn, locale) : "—"),
              },
              {
                key: "status",
                header: t("status"),
                cell: (one) => (
                  <StatusTag tone={evaluationTones[one.status]}>{words(`statuses.${one.status}`)}</StatusTag>
                ),
              },
            ]}
          />
        </Section>
      )}
      {pending.length > 0 && (
        <Section title={t("ties")} lead={t("tiesLead")}>
          <TieMap rows={await tiesOfRound(reviewers, pending, today())} reviewers={reviewers} />
        </Section>
      )}
    </>
  );
}
