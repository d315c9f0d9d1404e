import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { isSystem } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { penaltyEvents } from "../events";
import { getProceeding } from "../queries/proceeding";
import { caseIdSchema } from "../schema";
import { resumeInRegister } from "./apply-to-register";

/** The months of a suspension are over: the organization is active again. Taken by the portal alone. */
export const endSuspension = command(caseIdSchema, async ({ actor, tx, today }, { id }) => {
  if (!isSystem(actor)) throw new Forbidden();
  const proceeding = await getProceeding(actor, id, tx);
  const { penalty, organizationId } = proceeding;
  const isOver = penalty?.suspendedUntil && penalty.annulledOn === null && penalty.suspendedUntil < today;
  if (!isOver) throw new Refusal("penalties.stillSuspended");
  await resumeInRegister(
    { actor, tx, today },
    { organizationId, reason: `停止活动期限届满（${penalty.number}）` },
  );
  await record(
    tx,
    actor,
    penaltyEvents.suspensionEnded(id, { ...caseDetailsOf(proceeding), endedOn: today }),
  );
  return { id };
});
