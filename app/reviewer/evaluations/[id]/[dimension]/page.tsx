import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { figureWords } from "@/components/evaluations/figure-words";
import { LiveTotal } from "@/components/evaluations/live-total";
import { PointsForm } from "@/components/evaluations/points-form";
import { PageHeader } from "@/components/layout/page-header";
import { getAssessment } from "@/lib/domain/evaluations/assessments/queries";
import { typedScores } from "@/lib/domain/evaluations/assessments/rules";
import { pointsOfDimension, scoredIn } from "@/lib/domain/evaluations/indicator-sets/rules";
import { getFigures } from "@/lib/domain/evaluations/queries/figures";
import { getSections, listEvidence, wordsOf } from "@/lib/domain/evaluations/self-assessments/queries";
import { issuesOf } from "@/lib/domain/evaluations/self-assessments/rules";
import { requireDesk, signInPath } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { fieldMessages } from "@/lib/platform/forms/field-messages";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { keepScores } from "../../actions";

type ScorePageProps = {
  params: Promise<{ id: string; dimension: string }>;
  searchParams: Promise<{ judged?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evaluations.reviewer"))("scores") };
}

/** One dimension as an assessor finds it on site: points up to the maximum and a remark, beside what the organization claims. */
export default async function ScorePage({ params, searchParams }: ScorePageProps) {
  const actor = await requireDesk("reviewer");
  const { id, dimension: key } = await params;
  const { part, evaluation } = await orNotFound(id, () => getAssessment(actor, id, new Date()));
  const path = `/reviewer/evaluations/${id}`;
  if (evaluation === null || part.finishedAt !== null || evaluation.status !== "assessing") redirect(path);
  const { tree } = evaluation.set;
  const place = tree.findIndex((dimension) => dimension.key === key);
  const dimension = tree[place];
  if (!dimension) notFound();
  const [t, words, locale, translate, figures, evidence, sections] = [
    await getTranslations("evaluations.reviewer"),
    await getTranslations("evaluations.form"),
    await getLocale(),
    await getTranslations(),
    await getFigures(evaluation.organizationId, today()),
    await listEvidence(id),
    await getSections(id),
  ];
  const say = (text: { zh: string; en: string }) => (locale === "en" ? text.en : text.zh);
  const claimed = wordsOf(tree, sections);
  const own = (evaluation.selfAssessment ?? {}) as Record<string, number | null>;
  const answers = typedScores(part.scores, dimension);
  const scored = scoredIn(dimension, part.points);
  const following = tree[place + 1];
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/reviewer", label: t("back") },
          { href: path, label: evaluation.title },
        ]}
        eyebrow={evaluation.title}
        title={say(dimension.name)}
        lead={
          <LiveTotal
            form={key}
            others={(part.total ?? 0) - scored}
            initial={scored}
            label={t("partTotal")}
            totalLabel={t("total")}
            of={pointsOfDimension(dimension)}
          />
        }
      />
      <PointsForm
        id={key}
        caseId={id}
        account={actor.accountId ?? ""}
        action={keepScores}
        saveUrl={`/api/evaluations/${id}/scores/${key}`}
        maxBytes={0}
        indicators={dimension.indicators.map((indicator) => ({
          key: indicator.key,
          name: say(indicator.name),
          points: indicator.points,
          asks: say(indicator.asks),
          evidence: say(indicator.evidence),
          ...figureWords(translate as never, indicator.figure, figures, locale),
          claimed: { points: own[indicator.key] ?? null, text: claimed[indicator.key] ?? "" },
          files: evidence
            .filter((file) => file.indicator === indicator.key)
            .map((file) => ({ ...file, href: `/api/evaluations/${id}/documents/${file.id}?view=1` })),
        }))}
        saved={{ answers, version: part.version, savedAt: null }}
        isJudged={(await searchParams).judged !== undefined}
        missing={fieldMessages(issuesOf(answers, dimension, false), translate as never)}
        next={
          following
            ? { href: `${path}/${following.key}`, label: say(following.name) }
            : { href: path, label: t("scores") }
        }
        signInHref={signInPath(`${path}/${key}`)}
        words={{
          submit: words("save"),
          points: words("points"),
          text: words("remark"),
          files: words("files"),
          fileKinds: words("fileKinds"),
          claimed: words("claimed"),
          evidence: words("evidence"),
          of: words("of"),
        }}
      />
    </>
  );
}
