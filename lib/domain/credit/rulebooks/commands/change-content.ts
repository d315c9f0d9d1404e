import { advance } from "@/lib/platform/advance";
import type { CommandContext } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { rulebookLifecycle } from "../policy";
import { getRulebook } from "../queries/rulebooks";
import { contentSchema, type Rulebook, type RulebookContent } from "../schema";

type Changing = Pick<CommandContext, "actor" | "tx">;
type Guarded = { id: string; version: number };

/** The draft as somebody saw it. Throws Refusal "platform.changedMeanwhile" where another has changed it since. */
export async function draftAsSeen({ actor, tx }: Changing, { id, version }: Guarded): Promise<Rulebook> {
  const draft = await getRulebook(actor, id, tx);
  rulebookLifecycle.take("change", actor, draft);
  if (draft.version !== version) throw new Refusal("platform.changedMeanwhile");
  return draft;
}

/** Writes the document of a draft, guarded by its version. */
export async function keepContent(
  { tx }: Changing,
  draft: Rulebook,
  content: RulebookContent,
): Promise<void> {
  await advance(tx.creditRulebook, draft, { content: contentSchema.parse(content) });
}
