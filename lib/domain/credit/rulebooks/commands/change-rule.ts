import { command } from "@/lib/platform/command";
import { FieldProblem, NotFound } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { rulebookEvents } from "../events";
import { type RulebookRule, ruleChangeSchema } from "../schema";
import { draftAsSeen, keepContent } from "./change-content";

const told = ({ key: _, dimension: __, ...figures }: RulebookRule) => JSON.stringify(figures);

/** Changes what one kind of record is worth in a draft. */
export const changeCreditRule = command(
  ruleChangeSchema,
  async ({ actor, tx }, { id, version, ...changed }) => {
    const draft = await draftAsSeen({ actor, tx }, { id, version });
    const before = draft.content.rules.find(({ key }) => key === changed.key);
    if (!before) throw new NotFound();
    if (changed.decay !== "none" && changed.validityMonths === null)
      throw new FieldProblem("validityMonths", "credit.problems.decayNeedsValidity");
    const after = { ...before, ...changed };
    const rules = draft.content.rules.map((rule) => (rule.key === changed.key ? after : rule));
    await keepContent({ actor, tx }, draft, { ...draft.content, rules });
    const { ordinal, title } = draft;
    const details = { ordinal, title, key: changed.key, before: told(before), after: told(after) };
    await record(tx, actor, rulebookEvents.ruleChanged(id, details));
    return { id };
  },
);
