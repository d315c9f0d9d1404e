import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { daysBetween } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { penaltyEvents } from "../events";
import { penaltyLifecycle } from "../policy";
import { getProceeding } from "../queries/proceeding";
import { reasonSchema } from "../schema";
import { moveProceeding } from "./move-proceeding";

/** No penalty: the facts do not stand, or are too slight (art. 33, 57). The organization is told only if it knew. */
export const discontinueProceeding = command(reasonSchema, async (context, { id, reason }) => {
  const { actor, tx, now, today } = context;
  const proceeding = await getProceeding(actor, id, tx);
  const status = penaltyLifecycle.take("discontinue", actor, proceeding);
  await moveProceeding(context, proceeding, {
    status,
    changes: { outcome: "discontinued", decidedAt: now, daysTaken: daysBetween(proceeding.filedOn, today) },
    written: { decidedById: actor.accountId, decidedByName: actor.name, decisionReason: reason },
  });
  const values = () => ({ reason });
  const order = { namespace: "penalties", kind: "discontinuation", mark: "罚结", values } as const;
  if (proceeding.servedAt) await issueCaseLetter(tx, actor, proceeding, order, { now, today });
  await record(tx, actor, penaltyEvents.discontinued(id, { ...caseDetailsOf(proceeding), reason }));
  return { id };
});
