import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { objectionEvents } from "../events";
import { objectionLifecycle } from "../policy";
import { getObjection } from "../queries/objection";
import { reasonSchema } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";
import { tellDecision } from "./tell-decision";

/** The record stands: refused in writing with reasons. The organization may ask once for another officer to look. */
export const refuseObjection = command(reasonSchema, async (context, { id, reason }) => {
  const { actor, tx, now } = context;
  const file = await getObjection(actor, id, tx);
  const status = objectionLifecycle.take("refuse", actor, file);
  await enterStatus(context, file, status, { outcome: "refused", decidedAt: now });
  await tx.creditObjection.update({
    where: { caseId: id },
    data: {
      decision: "refused",
      decisionReason: reason,
      decidedById: actor.accountId,
      decidedByName: actor.name,
      firstDecidedAt: now,
    },
  });
  const letter = await tellDecision(context, file, "refused", { reason });
  await record(
    tx,
    actor,
    objectionEvents.refused(id, { ...detailsOf(file), reason, decision: letter.number }),
  );
  return { id };
});
