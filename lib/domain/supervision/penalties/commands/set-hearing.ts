import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import { getRule } from "@/lib/domain/district/queries/rules";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { Locale } from "@/lib/platform/i18n/locales";
import { penaltyEvents } from "../events";
import { investigated, penaltyLifecycle } from "../policy";
import { listPresiding } from "../queries/presiding";
import { getProceeding } from "../queries/proceeding";
import { earliestHearing } from "../rules";
import { hearingSchema } from "../schema";
import { moveProceeding } from "./move-proceeding";

/**
 * Sets the hearing and tells the organization where and when, so many working days before, and who presides: a colleague
 * who did not investigate (art. 64). Throws FieldProblem for a day too near and for somebody of the investigation.
 */
export const setHearing = command(hearingSchema, async (context, { id, hearingOn, place, officerId }) => {
  const { actor, tx, now, today } = context;
  const proceeding = await getProceeding(actor, id, tx);
  const status = penaltyLifecycle.take("setHearing", actor, proceeding);
  const days = await getRule("penalty.hearingNoticeWorkingDays", today, tx);
  const earliest = earliestHearing(await getWorkingCalendar(tx), today, days);
  if (hearingOn < earliest)
    throw new FieldProblem("hearingOn", "penalties.problems.hearingTooSoon", { days, date: earliest });
  if (investigated(officerId, proceeding))
    throw new FieldProblem("officerId", "penalties.problems.officerInvestigated");
  const officer = (await listPresiding(proceeding, now, tx)).find((one) => one.id === officerId);
  if (!officer) throw new FieldProblem("officerId", "penalties.problems.officer");
  await moveProceeding(context, proceeding, {
    status,
    written: {
      hearingOn: toDatabaseDate(hearingOn),
      hearingPlace: place,
      hearingOfficerId: officer.id,
      hearingOfficerName: officer.name,
    },
  });
  const values = (locale: Locale) => ({ on: formatDate(hearingOn, locale), place, officer: officer.name });
  const order = { namespace: "penalties", kind: "hearingNotice", mark: "听通", values } as const;
  await issueCaseLetter(tx, actor, proceeding, order, { now, today });
  const set = { hearingOn, place, officerId: officer.id, officer: officer.name };
  await record(tx, actor, penaltyEvents.hearingSet(id, { ...caseDetailsOf(proceeding), ...set }));
  return { id };
});
