import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { keepCorrections } from "../../cases/commands/keep-corrections";
import { registrationEvents } from "../events";
import { issueLetter } from "../letters/commands/issue-letter";
import { registrationLifecycle } from "../policy";
import { getRegistration } from "../queries/registration";
import { correctionsSchema } from "../schema";
import { enterStatus } from "./enter-status";

/** The center or the supervisory unit gives an application back, with everything that is to be corrected. */
export const returnRegistration = command(correctionsSchema, async (context, input) => {
  const { actor, tx, now, today } = context;
  const { id, corrections: items } = input;
  const registration = await getRegistration(actor, id, tx);
  const status = registrationLifecycle.take("return", actor, registration);
  await enterStatus(tx, registration, status, { now, today });
  await keepCorrections(context, input);
  const returned = await getRegistration(actor, id, tx);
  await issueLetter(tx, actor, returned, { kind: "returned", items, until: returned.dueOn }, { now, today });
  const details = caseDetailsOf(registration);
  await record(tx, actor, registrationEvents.returned(id, { ...details, count: items.length }));
  return { id };
});
