import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { rulebookEvents } from "../events";
import { describeSchema } from "../schema";
import { draftAsSeen } from "./change-content";

/** Names a draft, and says in words what is different in it. */
export const describeRulebook = command(describeSchema, async ({ actor, tx }, { id, version, ...words }) => {
  const draft = await draftAsSeen({ actor, tx }, { id, version });
  await advance(tx.creditRulebook, draft, words);
  await record(tx, actor, rulebookEvents.described(id, { ordinal: draft.ordinal, title: words.title }));
  return { id };
});
