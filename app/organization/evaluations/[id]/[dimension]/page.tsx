import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { figureWords } from "@/components/evaluations/figure-words";
import { LiveTotal } from "@/components/evaluations/live-total";
import { PointsForm } from "@/components/evaluations/points-form";
import { PageHeader } from "@/components/layout/page-header";
import { largestAttachment } from "@/lib/domain/cases/schema";
import { pointsOfDimension } from "@/lib/domain/evaluations/indicator-sets/rules";
import { getFigures } from "@/lib/domain/evaluations/queries/figures";
import { listEvidence } from "@/lib/domain/evaluations/self-assessments/queries";
import { signInPath } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { fieldMessages } from "@/lib/platform/forms/field-messages";
import { keepDimension } from "../../actions";
import { ownAssessment } from "../own-assessment";

type DimensionPageProps = {
  params: Promise<{ id: string; dimension: string }>;
  searchParams: Promise<{ judged?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evaluations.desk"))("self") };
}

/** One dimension of a self-assessment, to be written: points, words and evidence for each indicator. */
export default async function DimensionPage({ params, searchParams }: DimensionPageProps) {
  const { id, dimension: key } = await params;
  const { actor, assessment } = await ownAssessment(id);
  const { evaluation, sections, total } = assessment;
  const { tree } = evaluation.set;
  const place = tree.findIndex((dimension) => dimension.key === key);
  const part = assessment.dimensions[place];
  if (!part) notFound();
  const { dimension, answers, scored, issues, isBegun } = part;
  const [t, words, locale, translate, figures, evidence] = [
    await getTranslations("evaluations.desk"),
    await getTranslations("evaluations.form"),
    await getLocale(),
    await getTranslations(),
    await getFigures(evaluation.organizationId, today()),
    await listEvidence(id),
  ];
  const say = (text: { zh: string; en: string }) => (locale === "en" ? text.en : text.zh);
  const stored = sections.get(key);
  const following = tree[place + 1];
  const path = `/organization/evaluations/${id}`;
  const next = following
    ? { href: `${path}/${following.key}`, label: say(following.name) }
    : { href: path, label: t("self") };
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/organization/evaluations", label: t("back") },
          { href: path, label: t("self") },
        ]}
        eyebrow={t("partOf", { place: place + 1, of: tree.length })}
        title={say(dimension.name)}
        lead={
          <LiveTotal
            form={key}
            others={total - scored}
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
        action={keepDimension}
        saveUrl={`/api/evaluations/${id}/sections/${key}`}
        uploadUrl={`/api/cases/${id}/uploads`}
        maxBytes={largestAttachment}
        indicators={dimension.indicators.map((indicator) => ({
          key: indicator.key,
          name: say(indicator.name),
          points: indicator.points,
          asks: say(indicator.asks),
          evidence: say(indicator.evidence),
          ...figureWords(translate as never, indicator.figure, figures, locale),
          files: evidence
            .filter((file) => file.indicator === indicator.key)
            .map(({ fileId, name, size }) => ({ id: fileId, name, size, href: "" })),
        }))}
        saved={{
          answers,
          version: stored?.version ?? 0,
          savedAt: stored?.savedAt.toISOString() ?? null,
        }}
        isJudged={(isBegun && issues.length === 0) || (await searchParams).judged !== undefined}
        missing={fieldMessages(issues, translate as never)}
        next={next}
        signInHref={signInPath(`${path}/${key}`)}
        words={{
          submit: words("save"),
          points: words("points"),
          text: words("text"),
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
