import { keepSubmission } from "@/lib/domain/cases/commands/keep-submission";
import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { penaltyEvents } from "../events";
import { penaltyLifecycle } from "../policy";
import { getProceeding } from "../queries/proceeding";
import { hearingFindingSchema } from "../schema";
import { moveProceeding } from "./move-proceeding";

/** Who presided writes down what was heard, not before the day of the hearing; the decision follows the record (art. 65). */
export const recordHearing = command(hearingFindingSchema, async (context, { id, finding, fileIds }) => {
  const { actor, tx, today } = context;
  const proceeding = await getProceeding(actor, id, tx);
  const status = penaltyLifecycle.take("recordHearing", actor, proceeding);
  const { hearingOn } = proceeding;
  if (hearingOn !== null && today < hearingOn)
    throw new Refusal("penalties.hearingAhead", { date: hearingOn });
  await moveProceeding(context, proceeding, { status, written: { hearingFinding: finding } });
  if (fileIds.length > 0)
    await keepSubmission(context, id, { kind: "hearingRecord", answers: { finding }, fileIds });
  await record(tx, actor, penaltyEvents.hearingHeld(id, caseDetailsOf(proceeding)));
  return { id };
});
