import { getTranslations } from "next-intl/server";
import { StatusTag } from "@/components/record/status-tag";
import { ButtonLink } from "@/components/ui/button";
import type { EvaluationCase } from "@/lib/domain/evaluations/queries/evaluation";

type AssessorListProps = { evaluation: EvaluationCase; mayAssign: boolean };

function stateOf({ withdrawnAt, finishedAt, declaredConflict }: EvaluationCase["assessors"][number]) {
  if (withdrawnAt !== null) return { key: "withdrawn", tone: "bad" } as const;
  if (finishedAt !== null) return { key: "finished", tone: "ok" } as const;
  return declaredConflict === false
    ? ({ key: "scoring", tone: "info" } as const)
    : ({ key: "undeclared", tone: "warn" } as const);
}

/** Who assesses and how far they are, and how many members of the committee have voted. */
export async function AssessorList({ evaluation, mayAssign }: AssessorListProps) {
  const { id, status, assessors, committee, recusedIds, votedIds } = evaluation;
  const t = await getTranslations("evaluations.panel");
  const isVoting = status === "voting" || status === "reviewing";
  const entitled = committee.filter(({ accountId }) => !recusedIds.includes(accountId)).length;
  const voted = (status === "reviewing" ? votedIds.review : votedIds.first).length;
  return (
    <div className="grid gap-2">
      {assessors.length > 0 && (
        <ul aria-label={t("assessors")} className="border-line border-t text-s">
          {assessors.map((assessor) => {
            const { key, tone } = stateOf(assessor);
            return (
              <li
                key={assessor.accountId}
                className="flex flex-wrap items-center justify-between gap-2 border-line border-b py-1.5"
              >
                <span>{assessor.name}</span>
                <StatusTag tone={tone}>{t(`assessorStates.${key}`)}</StatusTag>
                {assessor.withdrawnAt && assessor.declaration && (
                  <p className="basis-full text-ink-2">{assessor.declaration}</p>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {mayAssign && (
        <div>
          <ButtonLink
            href={`/bureau/evaluations/assessors/${id}`}
            tone={status === "admitted" ? "primary" : "plain"}
          >
            {t("toAssessors")}
          </ButtonLink>
        </div>
      )}
      {isVoting && <p className="text-s">{t("votedSoFar", { voted, entitled })}</p>}
    </div>
  );
}
