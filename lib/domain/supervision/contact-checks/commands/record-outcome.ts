import { moveCase } from "@/lib/domain/cases/commands/move-case";
import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import { addDays, type CalendarDate, isWorkingDay, type WorkingCalendar } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { sayIn } from "@/lib/platform/i18n/say";
import { contactCheckEvents } from "../events";
import { contactCheckLifecycle } from "../policy";
import { detailsOf, getContactCheck, getInterval } from "../queries/contact-check";
import { secondLetterWindow, waitsFor } from "../rules";
import { outcomeSchema } from "../schema";
import { keepFinding } from "./keep-finding";

/** The office's own last day for the second letter: the interval itself does not wait for a working day. */
function lastWorkingDay(calendar: WorkingCalendar, day: CalendarDate): CalendarDate {
  return isWorkingDay(calendar, day) ? day : lastWorkingDay(calendar, addDays(day, -1));
}

/**
 * Keeps what became of the letter that is under way, with the scan of its receipt. A signature ends the check: the
 * organization is there. Otherwise the window for the second letter opens, or a second officer judges.
 */
export const recordLetterOutcome = command(outcomeSchema, async (context, input) => {
  const { actor, tx, now, today } = context;
  const { id, outcome, outcomeOn, fileId } = input;
  const check = await getContactCheck(actor, id, tx);
  const letter = check.letters.at(-1);
  const isSecond = check.letters.length > 1;
  const step = outcome === "signed" ? "sign" : isSecond ? "failSecond" : "failFirst";
  const status = contactCheckLifecycle.take(step, actor, check);
  if (!letter) throw new Refusal("contactChecks.signTooLate", { status: check.status });
  if (outcomeOn > today) throw new FieldProblem("outcomeOn", "contactChecks.problems.future");
  if (outcomeOn < letter.sentOn) throw new FieldProblem("outcomeOn", "contactChecks.problems.beforeSent");
  if (fileId) {
    const own = await tx.storedFile.count({ where: { id: fileId, uploadedById: actor.accountId } });
    if (own === 0) throw new FieldProblem("fileId", "cases.problems.fileGone");
  }
  const { ordinal, trackingNumber } = letter;
  await tx.contactLetter.update({
    where: { caseId_ordinal: { caseId: id, ordinal } },
    data: { outcome, outcomeOn: toDatabaseDate(outcomeOn), fileId },
  });
  const told = { ...detailsOf(check), ordinal, trackingNumber, outcome, outcomeOn };
  await record(tx, actor, contactCheckEvents.letterOutcome(id, told));
  if (status === "reached") {
    await keepFinding(context, check, { status, finding: "reached", reason: "" });
    return { id };
  }
  const window = secondLetterWindow(letter.sentOn, await getInterval(today, tx));
  const last = lastWorkingDay(await getWorkingCalendar(tx), window.until);
  const limit =
    status === "firstFailed" && last >= today
      ? { until: last, basis: sayIn("zh-CN")("contactChecks.intervalBasis") }
      : ("none" as const);
  await moveCase(tx, check, { status, waitsFor: waitsFor(status), limit }, { now, today });
  return { id };
});
