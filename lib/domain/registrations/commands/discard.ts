import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { registrationEvents } from "../events";
import { registrationLifecycle } from "../policy";
import { getRegistration } from "../queries/registration";
import { caseIdSchema } from "../schema";
import { enterStatus } from "./enter-status";

/** Throws a draft away that no office has seen. */
export const discardRegistration = command(caseIdSchema, async ({ actor, tx, now, today }, { id }) => {
  const registration = await getRegistration(actor, id, tx);
  const status = registrationLifecycle.take("discard", actor, registration);
  await enterStatus(tx, registration, status, { now, today });
  await record(tx, actor, registrationEvents.discarded(id, caseDetailsOf(registration)));
  return { id };
});
