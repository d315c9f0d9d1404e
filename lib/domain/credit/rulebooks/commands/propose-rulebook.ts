import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { rulebookEvents } from "../events";
import { rulebookLifecycle } from "../policy";
import { getRulebook } from "../queries/rulebooks";
import { problemsOf } from "../rules";
import { rulebookStepSchema } from "../schema";

/**
 * Puts a draft before a second officer. Throws Refusal "credit.notThousand" or "credit.gradesOutOfOrder" where it does not
 * hold together, and "credit.notRehearsed" where it was not tried on the whole register as it stands.
 */
export const proposeRulebook = command(rulebookStepSchema, async ({ actor, tx, now }, { id, version }) => {
  const draft = await getRulebook(actor, id, tx);
  const status = rulebookLifecycle.take("propose", actor, draft);
  const problems = problemsOf(draft.content);
  if (problems.includes("maximum")) throw new Refusal("credit.notThousand");
  if (problems.includes("grades")) throw new Refusal("credit.gradesOutOfOrder");
  const rehearsal = await tx.creditRehearsal.findFirst({
    where: { rulebookId: id, rulebookVersion: draft.version, finishedAt: { not: null } },
  });
  const isFirst = (await tx.creditRulebook.count({ where: { status: "adopted" } })) === 0;
  if (!rehearsal && !isFirst) throw new Refusal("credit.notRehearsed");
  await advance(
    tx.creditRulebook,
    { id, version },
    { status, proposedById: actor.accountId, proposedAt: now },
  );
  await record(tx, actor, rulebookEvents.proposed(id, { ordinal: draft.ordinal, title: draft.title }));
  return { id };
});
