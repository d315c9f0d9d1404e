import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { registrationEvents } from "../events";
import { issueLetter } from "../letters/commands/issue-letter";
import { registrationLifecycle } from "../policy";
import { getRegistration } from "../queries/registration";
import { pauseSchema } from "../schema";
import { enterStatus } from "./enter-status";

/**
 * Stops the clock from today for a site visit, an expert review or a hearing, which is told to the applicant in writing
 * (Administrative Licensing Law art. 45).
 */
export const pauseRegistration = command(pauseSchema, async ({ actor, tx, now, today }, input) => {
  const { id, pauseReason: reason, remark } = input;
  const registration = await getRegistration(actor, id, tx);
  const status = registrationLifecycle.take("pause", actor, registration);
  await tx.casePause.create({ data: { caseId: id, reason, remark, fromDate: toDatabaseDate(today) } });
  await enterStatus(tx, registration, status, { now, today });
  const paused = await getRegistration(actor, id, tx);
  await issueLetter(tx, actor, paused, { kind: "pauseNotice", reason, remark }, { now, today });
  await record(tx, actor, registrationEvents.paused(id, { ...caseDetailsOf(registration), reason }));
  return { id };
});
