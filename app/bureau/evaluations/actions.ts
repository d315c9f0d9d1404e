"use server";

import { assignAssessors } from "@/lib/domain/evaluations/assessments/commands/assign";
import { adoptIndicatorSet } from "@/lib/domain/evaluations/indicator-sets/commands/adopt-set";
import { copyIndicatorSet } from "@/lib/domain/evaluations/indicator-sets/commands/copy-set";
import { discardIndicatorSet } from "@/lib/domain/evaluations/indicator-sets/commands/discard-set";
import { editDimension } from "@/lib/domain/evaluations/indicator-sets/commands/edit-dimension";
import { editIndicatorSet } from "@/lib/domain/evaluations/indicator-sets/commands/edit-set";
import { goOnWithRound } from "@/lib/domain/evaluations/rounds/commands/go-on";
import { openRound } from "@/lib/domain/evaluations/rounds/commands/open-round";
import { saveRound } from "@/lib/domain/evaluations/rounds/commands/save-round";
import { formAction } from "@/lib/platform/forms/form-action";

const round = ({ id }: { id: string }) => `/bureau/evaluations/rounds/${id}`;
const set = ({ id }: { id: string }) => `/bureau/evaluations/sets/${id}`;

export const keepRound = formAction(saveRound, round);
export const callRound = formAction(openRound, round);
export const moveRound = formAction(goOnWithRound, round);
export const copySet = formAction(copyIndicatorSet, set);
export const keepSet = formAction(editIndicatorSet, set);
export const keepSetDimension = formAction(editDimension, set);
export const adoptSet = formAction(adoptIndicatorSet, set);
export const discardSet = formAction(discardIndicatorSet, () => "/bureau/evaluations/sets");
export const nameAssessors = formAction(assignAssessors, ({ id }) => `/bureau/cases/${id}`);
