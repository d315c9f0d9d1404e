import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { registrationEvents } from "../events";
import { issueLetter } from "../letters/commands/issue-letter";
import { registrationLifecycle } from "../policy";
import { getRegistration } from "../queries/registration";
import { caseIdSchema } from "../schema";
import { enterStatus } from "./enter-status";
import { keepSubmission } from "./keep-submission";

/** Sends the corrections that the authority asked for; its days for acceptance begin anew. */
export const correctRegistration = command(caseIdSchema, async (context, { id }) => {
  const { actor, tx, now, today } = context;
  const registration = await getRegistration(actor, id, tx);
  const status = registrationLifecycle.take("correct", actor, registration);
  await keepSubmission(context, registration);
  await enterStatus(tx, registration, status, { now, today });
  const sent = await getRegistration(actor, id, tx);
  await issueLetter(tx, actor, sent, { kind: "receipt", until: sent.dueOn }, { now, today });
  await record(tx, actor, registrationEvents.corrected(id, caseDetailsOf(sent)));
  return { id };
});
