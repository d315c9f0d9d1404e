import { keepSubmission } from "@/lib/domain/cases/commands/keep-submission";
import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { penaltyEvents } from "../events";
import { penaltyLifecycle } from "../policy";
import { getProceeding } from "../queries/proceeding";
import { statementSchema } from "../schema";
import { refuseLate } from "./in-time";
import { moveProceeding } from "./move-proceeding";

/** The organization states its view of what it was told, with evidence. It may still ask for a hearing afterwards. */
export const defend = command(statementSchema, async (context, { id, statement, fileIds }) => {
  const { actor, tx, now, today } = context;
  const proceeding = await getProceeding(actor, id, tx);
  const status = penaltyLifecycle.take("defend", actor, proceeding);
  refuseLate(proceeding, today);
  await moveProceeding(context, proceeding, { status, limit: "keep", written: { defendedAt: now } });
  await keepSubmission(context, id, { kind: "statement", answers: { statement }, fileIds });
  await record(tx, actor, penaltyEvents.defended(id, caseDetailsOf(proceeding)));
  return { id };
});
