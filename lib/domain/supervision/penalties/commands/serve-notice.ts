import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import { addWorkingDays } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";
import { sayIn } from "@/lib/platform/i18n/say";
import { penaltyEvents } from "../events";
import { penaltyLifecycle } from "../policy";
import { getProceeding } from "../queries/proceeding";
import { caseIdSchema } from "../schema";
import { measureDetails, measureWords } from "./measure";
import { moveProceeding } from "./move-proceeding";

/**
 * Tells the organization what is to be decided, with facts, reasons and basis, and of its rights: to state its view, to
 * defend itself, and to be heard where the penalty is heavy (Administrative Penalties Law art. 44, 45, 63, 64).
 */
export const serveNotice = command(caseIdSchema, async (context, { id }) => {
  const { actor, tx, now, today } = context;
  const proceeding = await getProceeding(actor, id, tx);
  const status = penaltyLifecycle.take("serveNotice", actor, proceeding);
  const { proposal, mayBeHeard, facts, basis, reason } = proceeding;
  if (proposal === null) throw new Error("a notice before anything was proposed");
  const rule = await getRuleInForce("penalty.statementWorkingDays", today, tx);
  const dueOn = addWorkingDays(await getWorkingCalendar(tx), today, rule.value).date;
  await moveProceeding(context, proceeding, {
    status,
    limit: { rule: "penalty.statementWorkingDays" },
    changes: { servedAt: now },
    written: { noticeServedOn: toDatabaseDate(today), statementDueOn: toDatabaseDate(dueOn) },
  });
  const values = (locale: Locale) => ({
    facts,
    basis,
    reason: reason ?? "",
    measure: measureWords(locale, proposal),
    days: rule.value,
    until: formatDate(dueOn, locale),
    hearing: sayIn(locale)(`penalties.hearingRights.${mayBeHeard ? "given" : "none"}`),
  });
  const order = { namespace: "penalties", kind: "advanceNotice", mark: "罚告", values } as const;
  await issueCaseLetter(tx, actor, proceeding, order, { now, today });
  const details = { ...caseDetailsOf(proceeding), ...measureDetails(proposal), dueOn };
  await record(tx, actor, penaltyEvents.noticeServed(id, details));
  return { id };
});
