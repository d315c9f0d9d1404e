import { moveCase } from "@/lib/domain/cases/commands/move-case";
import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import type { CalendarDate } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { formatDate } from "@/lib/platform/i18n/formats";
import { contactCheckEvents } from "../events";
import { contactCheckLifecycle } from "../policy";
import { type ContactCheckCase, detailsOf, getContactCheck, getInterval } from "../queries/contact-check";
import { type Interval, intervalOf, secondLetterWindow, waitsFor } from "../rules";
import { sendingSchema } from "../schema";

function refuseWrongInterval(check: ContactCheckCase, sentOn: CalendarDate, interval: Interval): void {
  const [first] = check.letters;
  if (!first) return;
  const verdict = intervalOf(first.sentOn, sentOn, interval);
  if (verdict === "inTime") return;
  const { from, until } = secondLetterWindow(first.sentOn, interval);
  if (verdict === "tooLate") throw new Refusal("contactChecks.intervalPassed", { until, ...interval });
  throw new FieldProblem("sentOn", "contactChecks.problems.tooEarly", { from, ...interval });
}

/**
 * Keeps that a special letter went to the registered domicile, and prints it. The second one follows the first within the
 * interval of the rules in force. Throws Refusal "contactChecks.intervalPassed".
 */
export const sendContactLetter = command(sendingSchema, async ({ actor, tx, now, today }, input) => {
  const { id, address, trackingNumber, sentOn } = input;
  const check = await getContactCheck(actor, id, tx);
  const isFirst = check.letters.length === 0;
  const status = contactCheckLifecycle.take(isFirst ? "sendFirst" : "sendSecond", actor, check);
  if (sentOn > today) throw new FieldProblem("sentOn", "contactChecks.problems.future");
  refuseWrongInterval(check, sentOn, await getInterval(today, tx));
  await moveCase(tx, check, { status, waitsFor: waitsFor(status), limit: "none" }, { now, today });
  const ordinal = isFirst ? 1 : 2;
  await tx.contactLetter.create({
    data: {
      caseId: id,
      ordinal,
      address,
      trackingNumber,
      sentOn: toDatabaseDate(sentOn),
      sentById: actor.accountId,
      sentByName: actor.name,
    },
  });
  const letter = {
    namespace: "contactChecks",
    kind: isFirst ? "first" : "second",
    mark: "函",
    values: (locale: "zh-CN" | "en") => ({ address, trackingNumber, sentOn: formatDate(sentOn, locale) }),
  };
  await issueCaseLetter(tx, actor, check, letter, { now, today });
  const told = { ...detailsOf(check), ordinal, trackingNumber, sentOn, address };
  await record(tx, actor, contactCheckEvents.letterSent(id, told));
  return { id };
});
