import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { evaluationTones } from "@/components/evaluations/evaluation-tones";
import { PageHeader } from "@/components/layout/page-header";
import { StatusTag } from "@/components/record/status-tag";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { AssessmentPart } from "./assessment-part";
import { loadWork } from "./load-work";
import { VotePart } from "./vote-part";

type Params = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evaluations"))("title") };
}

/** One evaluation at the reviewer's desk: to declare, to assess, to vote on. Before the declaration only its name stands here. */
export default async function ReviewedEvaluationPage({ params }: Params) {
  const actor = await requireDesk("reviewer");
  const { id } = await params;
  const { assessment, vote, heading } = await loadWork(actor, id);
  const [t, locale] = [await getTranslations("evaluations"), await getLocale()];
  const isEnglish = locale === "en";
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/reviewer", label: t("reviewer.back") }]}
        eyebrow={[heading.number, isEnglish ? heading.round.titleEn : heading.round.title].join(" · ")}
        title={heading.title}
        subtitle={heading.englishName ?? undefined}
        tags={<StatusTag tone={evaluationTones[heading.status]}>{t(`statuses.${heading.status}`)}</StatusTag>}
      />
      {vote && <VotePart id={id} vote={vote} />}
      {assessment && !(vote?.evaluation && assessment.part.finishedAt) && (
        <AssessmentPart id={id} assessment={assessment} />
      )}
    </>
  );
}
