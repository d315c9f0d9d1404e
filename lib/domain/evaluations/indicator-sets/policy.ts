import { type Actor, isBureau, isSystem } from "@/lib/platform/auth/actor";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { bindLifecycle } from "@/lib/platform/lifecycle";
import { mayKeepRounds } from "../policy";
import type { indicatorSetStatuses } from "./schema";
import { indicatorSetWorkflow } from "./workflow";

type SetSubject = { status: (typeof indicatorSetStatuses)[number]; createdById: string | null };

/** Sets in force and those before them are public; drafts are the bureau's. */
export function setsVisibleTo(actor: Actor): Prisma.IndicatorSetWhereInput {
  return isBureau(actor) || isSystem(actor) ? {} : { status: { not: "draft" }, adoptedAt: { not: null } };
}

export const indicatorSetLifecycle = bindLifecycle(indicatorSetWorkflow, {
  editSet: (actor, _subject: SetSubject) => mayKeepRounds(actor),
  discardSet: (actor) => mayKeepRounds(actor),
  adoptSet: (actor, subject) => {
    if (!mayKeepRounds(actor)) return false;
    return actor.accountId !== subject.createdById || "ownSet";
  },
  copySet: (actor) => mayKeepRounds(actor),
});
