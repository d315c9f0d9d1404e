import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { registrationEvents } from "../events";
import { issueLetter } from "../letters/commands/issue-letter";
import { registrationLifecycle } from "../policy";
import { getRegistration } from "../queries/registration";
import { reasonSchema } from "../schema";
import { enterStatus } from "./enter-status";

/** The supervisory unit does not consent; without it the application cannot go on and ends. */
export const denyConsent = command(reasonSchema, async ({ actor, tx, now, today }, { id, reason }) => {
  const registration = await getRegistration(actor, id, tx);
  const status = registrationLifecycle.take("denyConsent", actor, registration);
  await enterStatus(tx, registration, status, { now, today });
  await tx.registration.update({ where: { caseId: id }, data: { consentRemark: reason } });
  const denied = await getRegistration(actor, id, tx);
  await issueLetter(tx, actor, denied, { kind: "consentDenial", reason }, { now, today });
  await record(tx, actor, registrationEvents.consentDenied(id, { ...caseDetailsOf(registration), reason }));
  return { id };
});
