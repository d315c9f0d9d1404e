import { command } from "@/lib/platform/command";
import { nextNumber } from "@/lib/platform/db/number-series";
import { Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { rulebookEvents } from "../events";
import { mayDraftRulebook } from "../policy";
import { getRulebookOn } from "../queries/rulebooks";
import { originalContent } from "../rules";
import { draftSchema } from "../schema";

/** Begins a version of the rules as a copy of the one in force, or of the platform's rules where none is. */
export const draftRulebook = command(draftSchema, async ({ actor, tx, now, today }, { title, titleEn }) => {
  if (!mayDraftRulebook(actor)) throw new Forbidden();
  const inForce = await getRulebookOn(today, tx);
  const ordinal = await nextNumber(tx, "credit-rulebook");
  const { id } = await tx.creditRulebook.create({
    data: {
      ordinal,
      title,
      titleEn,
      content: inForce?.content ?? originalContent,
      basedOnId: inForce?.id ?? null,
      createdById: actor.accountId,
      createdByName: actor.name,
      createdAt: now,
    },
    select: { id: true },
  });
  await record(tx, actor, rulebookEvents.drafted(id, { ordinal, title }));
  return { id };
});
