import { command } from "@/lib/platform/command";
import { FieldProblem } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { rulebookEvents } from "../events";
import { dimensionChangeSchema } from "../schema";
import { draftAsSeen, keepContent } from "./change-content";

/** Changes the most that a dimension gives in a draft, and what it gives without any record. */
export const changeDimension = command(dimensionChangeSchema, async ({ actor, tx }, input) => {
  const { id, version, key, maximum, start } = input;
  if (start > maximum) throw new FieldProblem("start", "credit.problems.start");
  const draft = await draftAsSeen({ actor, tx }, { id, version });
  const before = draft.content.dimensions.find((one) => one.key === key);
  const dimensions = draft.content.dimensions.map((one) => (one.key === key ? { key, maximum, start } : one));
  await keepContent({ actor, tx }, draft, { ...draft.content, dimensions });
  const { ordinal, title } = draft;
  const told = {
    ordinal,
    title,
    key,
    before: `${before?.start}/${before?.maximum}`,
    after: `${start}/${maximum}`,
  };
  await record(tx, actor, rulebookEvents.dimensionChanged(id, told));
  return { id };
});
