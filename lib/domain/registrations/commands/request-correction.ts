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

/** The authority tells everything that is to be corrected, at once and once only (Administrative Licensing Law art. 32). */
export const requestCorrection = command(correctionsSchema, async (context, input) => {
  const { actor, tx, now, today } = context;
  const { id, corrections: items } = input;
  const registration = await getRegistration(actor, id, tx);
  const status = registrationLifecycle.take("requestCorrection", actor, registration);
  await enterStatus(tx, registration, status, { now, today }, { correctionNotifiedAt: now });
  await keepCorrections(context, input);
  const told = await getRegistration(actor, id, tx);
  await issueLetter(tx, actor, told, { kind: "correctionNotice", items, until: told.dueOn }, { now, today });
  const details = caseDetailsOf(registration);
  await record(tx, actor, registrationEvents.correctionRequested(id, { ...details, count: items.length }));
  return { id };
});
