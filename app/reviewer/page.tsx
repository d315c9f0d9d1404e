import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { type Task, TaskList } from "@/components/record/task-list";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { listAssessments } from "@/lib/domain/evaluations/assessments/queries";
import { listVotes } from "@/lib/domain/evaluations/votes/queries";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { formatDate } from "@/lib/platform/i18n/formats";
import { choiceOf } from "@/lib/platform/lists/paging";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("roles.desks"))("reviewer") };
}

const outcomes = ["withdrawn", "finished", "voted", "recused", "decided"] as const;

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** A reviewer sees what is assigned to them and what their committee is asked, and nothing else. */
export default async function ReviewerHomePage({ searchParams }: Search) {
  const actor = await requireDesk("reviewer");
  const [t, words, locale, assessments, votes, params] = [
    await getTranslations("desks.reviewer"),
    await getTranslations("evaluations.reviewer"),
    await getLocale(),
    await listAssessments(actor),
    await listVotes(actor),
    await searchParams,
  ];
  const told = choiceOf(params, "told", outcomes);
  const name = (one: { title: string; englishName: string | null }) =>
    locale === "en" ? (one.englishName ?? one.title) : one.title;
  const open = assessments.filter(({ status, finishedAt }) => status === "assessing" && finishedAt === null);
  const done = assessments.filter((one) => !open.includes(one));
  const taskOf = (one: (typeof assessments)[number]): Task => ({
    href: `/reviewer/evaluations/${one.caseId}`,
    label: name(one),
    hint: [
      one.number,
      one.finishedAt === null && words("visitUntil", { date: formatDate(one.assessUntil, locale) }),
    ]
      .filter(Boolean)
      .join(" · "),
    status:
      one.finishedAt !== null
        ? { tone: "ok", label: words("finished", { points: one.total ?? 0 }) }
        : one.declaredConflict === null
          ? { tone: "warn", label: words("toDeclare") }
          : { tone: "info", label: words("toScore", { points: one.total ?? 0 }) },
  });
  const isEmpty = assessments.length === 0 && votes.length === 0;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {told && (
        <Callout tone="ok" className="mb-4">
          <p role="status">{words(`told.${told}`)}</p>
        </Callout>
      )}
      {isEmpty && (
        <EmptyState title={t("nothing")} actions={<ButtonLink href="/account">{t("account")}</ButtonLink>}>
          {t("nothingHelp")}
        </EmptyState>
      )}
      {votes.length > 0 && (
        <Section title={words("votes")} lead={words("votesLead")} className="mt-2">
          <TaskList
            groups={[
              {
                tasks: votes.map((vote) => ({
                  href: `/reviewer/evaluations/${vote.caseId}`,
                  label: name(vote),
                  hint: [
                    vote.number,
                    vote.dueOn && words("voteUntil", { date: formatDate(vote.dueOn, locale) }),
                  ]
                    .filter(Boolean)
                    .join(" · "),
                  status: vote.hasVoted
                    ? { tone: "ok", label: words("hasVoted") }
                    : { tone: "warn", label: words("toVote") },
                })),
              },
            ]}
          />
        </Section>
      )}
      {open.length > 0 && (
        <Section title={words("assessments")} lead={words("assessmentsLead")}>
          <TaskList groups={[{ tasks: open.map(taskOf) }]} />
        </Section>
      )}
      {done.length > 0 && (
        <Section title={words("done")} compact>
          <TaskList groups={[{ tasks: done.map(taskOf) }]} />
        </Section>
      )}
    </>
  );
}
