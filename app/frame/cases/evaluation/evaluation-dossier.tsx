import { getLocale, getTranslations } from "next-intl/server";
import { EligibilityList } from "@/components/evaluations/eligibility-list";
import { IndicatorTree, type PointColumn } from "@/components/evaluations/indicator-tree";
import { Section } from "@/components/layout/section";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { listSubmissions } from "@/lib/domain/cases/queries/submissions";
import { pointsOfScores } from "@/lib/domain/evaluations/assessments/rules";
import { scoresSchema } from "@/lib/domain/evaluations/assessments/schema";
import type { EvaluationCase } from "@/lib/domain/evaluations/queries/evaluation";
import { getSections, listEvidence, wordsOf } from "@/lib/domain/evaluations/self-assessments/queries";
import { countedTallies } from "@/lib/domain/evaluations/votes/queries";
import { ballotsIn } from "@/lib/domain/evaluations/votes/rules";
import { formatDate } from "@/lib/platform/i18n/formats";
import { TallyTable } from "./tally-table";

type EvaluationDossierProps = {
  evaluation: EvaluationCase;
  /** Points of each assessor and how votes came out, which the offices see. */
  isInternal: boolean;
  documentHref: (documentId: string) => string;
};

/** Points of the organization and of those assessors who have finished. */
async function columnsOf({ selfAssessment, assessors }: EvaluationCase, isInternal: boolean) {
  const t = await getTranslations("evaluations.dossier");
  const own: PointColumn = {
    key: "self",
    header: t("self"),
    points: (selfAssessment ?? {}) as Record<string, number>,
  };
  const found = assessors
    .filter(({ withdrawnAt, finishedAt }) => withdrawnAt === null && finishedAt !== null)
    .map(
      ({ accountId, name, scores }): PointColumn => ({
        key: accountId,
        header: name,
        points: pointsOfScores(scoresSchema.parse(scores ?? {})),
      }),
    );
  return isInternal ? [own, ...found] : [own];
}

/** What an evaluation rests on: the conditions as they were found, the points, the evidence, the review, the votes. */
export async function EvaluationDossier({ evaluation, isInternal, documentHref }: EvaluationDossierProps) {
  const { id, set, eligibility, total, selfTotal, visitedOn, round } = evaluation;
  const { validFrom, validUntil, endedOn, endReason } = evaluation;
  const [t, words, locale, sections, evidence, submissions, tallies] = [
    await getTranslations("evaluations.dossier"),
    await getTranslations("evaluations"),
    await getLocale(),
    await getSections(id),
    await listEvidence(id),
    await listSubmissions(id),
    isInternal ? await countedTallies(evaluation) : { first: null, review: null },
  ];
  const review = submissions.find(({ kind }) => kind === "reviewRequest");
  const reason = (review?.answers as { reason?: string } | undefined)?.reason;
  const gradeWord = (grade: number | null) => grade !== null && words(`grades.${grade as 0}`);
  return (
    <>
      <Section title={t("result")} className="mt-0">
        <DescriptionList
          columns={2}
          descriptions={[
            { term: t("round"), detail: locale === "en" ? round.titleEn : round.title },
            {
              term: t("set"),
              detail: `${locale === "en" ? set.titleEn : set.title} · ${words("bureau.version", { ordinal: set.ordinal })}`,
            },
            { term: t("selfTotal"), detail: selfTotal },
            { term: t("visitedOn"), detail: isInternal && visitedOn && formatDate(visitedOn, locale) },
            { term: t("total"), detail: total },
            { term: t("proposed"), detail: isInternal && gradeWord(evaluation.proposedGrade) },
            { term: t("voted"), detail: gradeWord(evaluation.votedGrade) },
            { term: t("chairReason"), detail: isInternal && evaluation.chairReason },
            { term: t("reviewed"), detail: gradeWord(evaluation.reviewedGrade) },
            { term: t("reviewChairReason"), detail: isInternal && evaluation.reviewChairReason },
            { term: t("given"), detail: gradeWord(evaluation.grade) },
            { term: t("certificate"), detail: evaluation.certificateNumber },
            {
              term: t("validity"),
              detail:
                validFrom &&
                validUntil &&
                `${formatDate(validFrom, locale)} – ${formatDate(validUntil, locale)}`,
            },
            {
              term: t("ended"),
              detail: endedOn && t("endedOn", { date: formatDate(endedOn, locale), reason: endReason ?? "" }),
            },
          ].filter(({ detail }) => detail !== null && detail !== false && detail !== "")}
        />
      </Section>
      {tallies.first && ballotsIn(tallies.first) > 0 && (
        <Section title={t("vote")} lead={t("secret")} compact>
          <TallyTable tally={tallies.first} label={t("vote")} />
        </Section>
      )}
      {reason && (
        <Section title={t("reviewRequest")} compact>
          <p className="max-w-measure whitespace-pre-line">{reason}</p>
          {tallies.review && <TallyTable tally={tallies.review} label={t("reviewRequest")} />}
          {evaluation.reviewAnswer && (
            <p className="mt-2 max-w-measure whitespace-pre-line border-line-strong border-l-2 pl-3">
              {evaluation.reviewAnswer}
            </p>
          )}
        </Section>
      )}
      {eligibility && (
        <Section
          title={t("eligibility")}
          lead={t("checkedOn", { date: formatDate(eligibility.checkedOn as never, locale) })}
        >
          <Disclosure summary={t("openEligibility")} open={evaluation.status === "submitted"}>
            <EligibilityList lines={eligibility.lines} />
          </Disclosure>
        </Section>
      )}
      <Section title={t("points")}>
        <Disclosure summary={t("openPoints")}>
          <IndicatorTree
            tree={set.tree}
            columns={await columnsOf(evaluation, isInternal)}
            words={wordsOf(set.tree, sections)}
          />
        </Disclosure>
      </Section>
      {evidence.length > 0 && (
        <Section title={t("evidence")} compact>
          <ul className="grid gap-1">
            {evidence.map((file) => (
              <li key={file.id}>
                <Link href={documentHref(file.id)} target="_blank">
                  {file.name}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
