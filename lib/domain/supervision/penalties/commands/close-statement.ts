import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { penaltyEvents } from "../events";
import { penaltyLifecycle } from "../policy";
import { getProceeding } from "../queries/proceeding";
import { caseIdSchema } from "../schema";
import { moveProceeding } from "./move-proceeding";

/** The days for a statement and a hearing request are over; the proceeding can be decided. Taken by the portal alone. */
export const closeStatement = command(caseIdSchema, async (context, { id }) => {
  const { actor, tx, today } = context;
  const proceeding = await getProceeding(actor, id, tx);
  const status = penaltyLifecycle.take("closeStatement", actor, proceeding);
  const { statementDueOn } = proceeding;
  if (statementDueOn === null || today <= statementDueOn) throw new Refusal("penalties.statementStillOpen");
  await moveProceeding(context, proceeding, { status });
  await record(tx, actor, penaltyEvents.statementClosed(id, caseDetailsOf(proceeding)));
  return { id };
});
