import { cache } from "react";
import { getRulebook, listRulebooks } from "@/lib/domain/credit/rulebooks/queries/rulebooks";
import { problemsOf, standingOf } from "@/lib/domain/credit/rulebooks/rules";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { orNotFound } from "@/lib/platform/http/or-not-found";

/** A version of the rules with how it stands, what keeps it from being proposed, and the version it changes. */
export const loadRulebook = cache(async (id: string) => {
  const actor = await requireDesk("bureau");
  const rulebook = await orNotFound(id, () => getRulebook(actor, id));
  const all = await listRulebooks(actor);
  return {
    rulebook,
    base: all.find((one) => one.id === rulebook.basedOnId),
    standing: standingOf(rulebook, all, today()),
    problems: problemsOf(rulebook.content),
  };
});
