"use server";

import { declareInterest } from "@/lib/domain/evaluations/assessments/commands/declare";
import { finishAssessment } from "@/lib/domain/evaluations/assessments/commands/finish";
import { saveScores } from "@/lib/domain/evaluations/assessments/commands/save-scores";
import { breakTie } from "@/lib/domain/evaluations/votes/commands/break-tie";
import { castBallot } from "@/lib/domain/evaluations/votes/commands/cast-ballot";
import { recuseFromVote } from "@/lib/domain/evaluations/votes/commands/recuse";
import { formAction } from "@/lib/platform/forms/form-action";

const path = "/reviewer/evaluations";

export const submitDeclaration = formAction(declareInterest, ({ id, hasConflict }) =>
  hasConflict ? "/reviewer?told=withdrawn" : `${path}/${id}`,
);
export const submitScores = formAction(finishAssessment, () => "/reviewer?told=finished");
export const submitBallot = formAction(castBallot, () => "/reviewer?told=voted");
export const submitRecusal = formAction(recuseFromVote, () => "/reviewer?told=recused");
export const submitTieBreak = formAction(breakTie, () => "/reviewer?told=decided");

/** Saves the points of a dimension where there is no script. */
export const keepScores = formAction(saveScores, ({ id, section, isComplete }) =>
  isComplete ? `${path}/${id}` : `${path}/${id}/${section}?judged=1`,
);
