import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { penaltyEvents } from "../events";
import { penaltyLifecycle } from "../policy";
import { getProceeding } from "../queries/proceeding";
import { measureOf } from "../rules";
import { proposalSchema } from "../schema";
import { measureDetails, refuseIncomplete } from "./measure";
import { moveProceeding } from "./move-proceeding";

/** The investigating officer proposes a penalty; another one decides after the organization was heard. */
export const proposePenalty = command(proposalSchema, async (context, { id, kind, fine, months, reason }) => {
  const { actor, tx } = context;
  const proceeding = await getProceeding(actor, id, tx);
  const status = penaltyLifecycle.take("propose", actor, proceeding);
  const measure = measureOf(kind, fine, months);
  refuseIncomplete(measure);
  await moveProceeding(context, proceeding, {
    status,
    written: {
      proposedKind: measure.kind,
      proposedFine: measure.fine,
      proposedMonths: measure.months,
      reason,
      proposedById: actor.accountId,
      proposedByName: actor.name,
    },
  });
  const details = { ...caseDetailsOf(proceeding), ...measureDetails(measure) };
  await record(tx, actor, penaltyEvents.proposed(id, details));
  return { id };
});
