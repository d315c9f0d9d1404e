import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem, Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { districtEvents } from "../events";
import { mayKeepDistrict } from "../policy";
import { getRule } from "../queries/rules";
import { ruleChangeSchema, ruleDefinitions } from "../schema";

/**
 * Gives a rule a new version from a day on. Older versions stay, so that what was decided can be recomputed.
 * A day in the past is refused: nothing decided changes afterwards.
 */
export const changeRule = command(ruleChangeSchema, async ({ actor, tx, today }, { reason, ...change }) => {
  if (!mayKeepDistrict(actor)) throw new Forbidden();
  if (change.validFrom < today) throw new FieldProblem("validFrom", "district.problems.past");
  const before = await getRule(change.key, change.validFrom, tx);
  const latest = await tx.rule.findFirst({ where: { key: change.key }, orderBy: { version: "desc" } });
  const { id } = await tx.rule.create({
    data: {
      ...change,
      version: (latest?.version ?? 0) + 1,
      validFrom: toDatabaseDate(change.validFrom),
      isVerified:
        ruleDefinitions[change.key].isVerified && change.basis === ruleDefinitions[change.key].basis,
      changedById: actor.accountId,
    },
  });
  const { key, value, validFrom } = change;
  await record(tx, actor, districtEvents.ruleChanged(key, { key, before, after: value, validFrom, reason }));
  return { id };
});
