import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { registrationEvents } from "../events";
import { issueLetter } from "../letters/commands/issue-letter";
import { registrationLifecycle } from "../policy";
import { getRegistration } from "../queries/registration";
import { caseIdSchema } from "../schema";
import { enterStatus } from "./enter-status";

/** Ends a case whose corrections did not come within their days; the applicant may apply anew. Only the portal does this. */
export const lapseRegistration = command(caseIdSchema, async ({ actor, tx, now, today }, { id }) => {
  const registration = await getRegistration(actor, id, tx);
  const status = registrationLifecycle.take("lapse", actor, registration);
  const { dueOn } = registration;
  if (!(dueOn && dueOn < today)) throw new Refusal("registrations.stillInTime");
  await enterStatus(tx, registration, status, { now, today });
  const lapsed = await getRegistration(actor, id, tx);
  await issueLetter(tx, actor, lapsed, { kind: "lapseNotice", until: dueOn }, { now, today });
  await record(tx, actor, registrationEvents.lapsed(id, caseDetailsOf(registration)));
  return { id };
});
