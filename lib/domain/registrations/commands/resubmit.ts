import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { registrationEvents } from "../events";
import { issueLetter } from "../letters/commands/issue-letter";
import { registrationLifecycle } from "../policy";
import { getRegistration } from "../queries/registration";
import { caseIdSchema } from "../schema";
import { enterStatus } from "./enter-status";
import { goOn } from "./go-on";
import { keepSubmission } from "./keep-submission";

/** Sends a returned application in again, from its first examination on; it keeps its number. */
export const resubmitRegistration = command(caseIdSchema, async (context, { id }) => {
  const { actor, tx, now, today } = context;
  const registration = await getRegistration(actor, id, tx);
  const submitted = registrationLifecycle.take("resubmit", actor, registration);
  await keepSubmission(context, registration);
  await enterStatus(tx, registration, goOn(actor, registration, submitted), { now, today });
  const sent = await getRegistration(actor, id, tx);
  await issueLetter(tx, actor, sent, { kind: "receipt", until: sent.dueOn }, { now, today });
  await record(tx, actor, registrationEvents.resubmitted(id, caseDetailsOf(sent)));
  return { id };
});
