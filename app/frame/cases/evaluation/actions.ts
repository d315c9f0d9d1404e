"use server";

import { admitEvaluation } from "@/lib/domain/evaluations/commands/admit";
import { answerReview } from "@/lib/domain/evaluations/commands/answer-review";
import { denyGrade } from "@/lib/domain/evaluations/commands/deny-grade";
import { decideGrade } from "@/lib/domain/evaluations/commands/grade";
import { lowerGrade } from "@/lib/domain/evaluations/commands/lower-grade";
import { publishResult } from "@/lib/domain/evaluations/commands/publish";
import { refuseEvaluation } from "@/lib/domain/evaluations/commands/refuse";
import { countVotes } from "@/lib/domain/evaluations/votes/commands/count-votes";
import { openVote } from "@/lib/domain/evaluations/votes/commands/open-vote";
import { inCase } from "../in-case";
import { previewOf } from "../preview";

export const submitEvaluationAdmission = inCase(admitEvaluation);
export const submitEvaluationRefusal = inCase(refuseEvaluation);
export const submitVoteOpening = inCase(openVote);
export const submitVoteCount = inCase(countVotes);
export const submitResultPublication = inCase(publishResult);
export const submitReviewAnswer = inCase(answerReview);
export const submitGrade = inCase(decideGrade);
export const submitGradeDenial = inCase(denyGrade);
export const submitLowerGrade = inCase(lowerGrade);

export const previewEvaluationAdmission = previewOf(admitEvaluation);
export const previewEvaluationRefusal = previewOf(refuseEvaluation);
export const previewResultPublication = previewOf(publishResult);
export const previewReviewAnswer = previewOf(answerReview);
export const previewGrade = previewOf(decideGrade);
export const previewGradeDenial = previewOf(denyGrade);
export const previewLowerGrade = previewOf(lowerGrade);
