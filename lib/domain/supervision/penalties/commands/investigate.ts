import { keepSubmission } from "@/lib/domain/cases/commands/keep-submission";
import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { penaltyEvents } from "../events";
import { penaltyLifecycle } from "../policy";
import { getProceeding } from "../queries/proceeding";
import { investigationSchema } from "../schema";
import { moveProceeding } from "./move-proceeding";

/** Writes down what the investigation has found so far: facts, legal basis and evidence, with its files. */
export const investigate = command(investigationSchema, async (context, { id, fileIds, ...found }) => {
  const { actor, tx } = context;
  const proceeding = await getProceeding(actor, id, tx);
  const status = penaltyLifecycle.take("investigate", actor, proceeding);
  await moveProceeding(context, proceeding, { status, written: found });
  if (fileIds.length > 0) await keepSubmission(context, id, { kind: "evidence", answers: found, fileIds });
  await record(tx, actor, penaltyEvents.investigated(id, caseDetailsOf(proceeding)));
  return { id };
});
