import { keepSubmission } from "@/lib/domain/cases/commands/keep-submission";
import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { penaltyEvents } from "../events";
import { penaltyLifecycle } from "../policy";
import { getProceeding } from "../queries/proceeding";
import { hearingRequestSchema } from "../schema";
import { refuseLate } from "./in-time";
import { moveProceeding } from "./move-proceeding";

/** The organization asks for a hearing within the days after the notice; it bears no costs (art. 63, 64). */
export const requestHearing = command(hearingRequestSchema, async (context, { id, reason }) => {
  const { actor, tx, now, today } = context;
  const proceeding = await getProceeding(actor, id, tx);
  const status = penaltyLifecycle.take("requestHearing", actor, proceeding);
  refuseLate(proceeding, today);
  await moveProceeding(context, proceeding, { status, written: { hearingRequestedAt: now } });
  await keepSubmission(context, id, { kind: "hearingRequest", answers: { reason } });
  await record(tx, actor, penaltyEvents.hearingRequested(id, { ...caseDetailsOf(proceeding), reason }));
  return { id };
});
