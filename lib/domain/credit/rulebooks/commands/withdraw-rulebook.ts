import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { rulebookEvents } from "../events";
import { rulebookLifecycle } from "../policy";
import { getRulebook } from "../queries/rulebooks";
import { rulebookStepSchema } from "../schema";

/** Gives a version up before it was adopted. Its number is not used again. */
export const withdrawRulebook = command(rulebookStepSchema, async ({ actor, tx }, { id, version }) => {
  const draft = await getRulebook(actor, id, tx);
  const status = rulebookLifecycle.take("withdraw", actor, draft);
  await advance(tx.creditRulebook, { id, version }, { status });
  await record(tx, actor, rulebookEvents.withdrawn(id, { ordinal: draft.ordinal, title: draft.title }));
  return { id };
});
