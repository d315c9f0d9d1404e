import { getTranslations } from "next-intl/server";
import { RadioField } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { Section } from "@/components/layout/section";
import { Callout } from "@/components/ui/callout";
import { Disclosure } from "@/components/ui/disclosure";
import { ballotGrades } from "@/lib/domain/evaluations/schema";
import { countedTallies, type getVote } from "@/lib/domain/evaluations/votes/queries";
import { EvaluationDossier } from "../../../frame/cases/evaluation/evaluation-dossier";
import { TallyTable } from "../../../frame/cases/evaluation/tally-table";
import { submitBallot, submitRecusal, submitTieBreak } from "../actions";

type VotePartProps = { id: string; vote: Awaited<ReturnType<typeof getVote>> };

/** The vote of a committee member: the file, the secret ballot, and the way to stay away. */
export async function VotePart({ id, vote }: VotePartProps) {
  const { evaluation, isReview, isRecused, isChair, hasVoted } = vote;
  const [t, words] = [await getTranslations("evaluations.votes"), await getTranslations("evaluations")];
  if (evaluation === null || isRecused) return <Callout tone="warn">{t("recused")}</Callout>;
  const { status } = evaluation;
  const isTie = status === "tied" || status === "reviewTied";
  const choices = ballotGrades.map((grade) => ({ value: String(grade), label: words(`grades.${grade}`) }));
  const tallies = await countedTallies(evaluation);
  const tally = isReview ? tallies.review : tallies.first;
  return (
    <>
      {isTie ? (
        <Section title={t("tie")} lead={t(isChair ? "tieLead" : "tieOthers")} className="mt-2">
          {tally && <TallyTable tally={tally} label={t("tie")} />}
          {isChair && (
            <Form action={submitTieBreak} id="tie" className="mt-4">
              <input type="hidden" name="id" value={id} />
              <RadioField name="grade" label={t("grade")} choices={choices} inline required />
              <TextareaField name="reason" label={t("tieReason")} rows={3} limit={2_000} required />
              <SubmitButton>{t("decide")}</SubmitButton>
            </Form>
          )}
        </Section>
      ) : (
        <Section title={t(isReview ? "review" : "first")} lead={t("secret")} className="mt-2">
          {hasVoted ? (
            <Callout tone="ok">{t("hasVoted")}</Callout>
          ) : (
            <Form action={submitBallot} id="ballot">
              <input type="hidden" name="id" value={id} />
              <RadioField
                name="grade"
                label={t("grade")}
                help={t("proposed", {
                  points: evaluation.total ?? 0,
                  grade: words(`grades.${(evaluation.proposedGrade ?? 0) as 0}`),
                })}
                choices={choices}
                inline
                required
              />
              <SubmitButton>{t("cast")}</SubmitButton>
            </Form>
          )}
        </Section>
      )}
      {!hasVoted && !isTie && (
        <Disclosure summary={t("recuse")} className="mt-4">
          <Form action={submitRecusal} id="recusal">
            <input type="hidden" name="id" value={id} />
            <TextareaField name="reason" label={t("recuseReason")} rows={2} limit={1_000} required />
            <SubmitButton tone="plain">{t("recuse")}</SubmitButton>
          </Form>
        </Disclosure>
      )}
      <div className="mt-8">
        <EvaluationDossier
          evaluation={evaluation}
          isInternal
          documentHref={(documentId) => `/api/evaluations/${id}/documents/${documentId}?view=1`}
        />
      </div>
    </>
  );
}
