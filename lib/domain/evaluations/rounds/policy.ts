import { type Actor, isBureau, isSystem } from "@/lib/platform/auth/actor";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { bindLifecycle } from "@/lib/platform/lifecycle";
import { mayKeepRounds } from "../policy";
import type { RoundStatus } from "./schema";
import { roundWorkflow } from "./workflow";

type RoundSubject = { status: RoundStatus };

/** Rounds are public from the day on which they are called. */
export function roundsVisibleTo(actor: Actor): Prisma.EvaluationRoundWhereInput {
  return isBureau(actor) || isSystem(actor) ? {} : { status: { not: "draft" } };
}

const keeps = (actor: Actor, _subject: RoundSubject) => mayKeepRounds(actor);

export const roundLifecycle = bindLifecycle(roundWorkflow, {
  editRound: keeps,
  openRound: keeps,
  closeApplications: keeps,
  beginVoting: keeps,
  beginPublicity: keeps,
  closeRound: keeps,
});
