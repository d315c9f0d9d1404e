import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { caseDetailsOf } from "../../../cases/rules";
import { enterStatus } from "../../commands/enter-status";
import { evaluationEvents } from "../../events";
import { evaluationLifecycle } from "../../policy";
import { getEvaluation } from "../../queries/evaluation";
import { reasonSchema } from "../../schema";

/** The organization takes its application back while no committee was asked. */
export const withdrawEvaluation = command(reasonSchema, async (context, { id, reason }) => {
  const { actor, tx, now } = context;
  const evaluation = await getEvaluation(actor, id, now, tx);
  const status = evaluationLifecycle.take("withdraw", actor, evaluation);
  await enterStatus(tx, evaluation, status, context);
  await record(tx, actor, evaluationEvents.withdrawn(id, { ...caseDetailsOf(evaluation), reason }));
  return { id };
});
