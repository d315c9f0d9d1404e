import { getRule } from "@/lib/domain/district/queries/rules";
import type { CalendarDate } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { dueReminder, unfiledStatuses } from "../../rules";

/** Days of the reminders, counted before the deadline and negative after it, from the rules in force. */
export async function reminderDays(today: CalendarDate, tx: Transaction = database()): Promise<number[]> {
  const days = [
    await getRule("annualCheck.firstReminderDays", today, tx),
    await getRule("annualCheck.secondReminderDays", today, tx),
    await getRule("annualCheck.thirdReminderDays", today, tx),
    await getRule("annualCheck.lastReminderDays", today, tx),
    -(await getRule("annualCheck.overdueReminderDays", today, tx)),
    -(await getRule("annualCheck.finalReminderDays", today, tx)),
  ];
  return days;
}

/** Checks without a report whose next reminder is due today, closed campaigns among them, for the portal itself. */
export async function listToRemind(today: CalendarDate): Promise<string[]> {
  const days = await reminderDays(today);
  const campaigns = await database().annualCheckCampaign.findMany({ where: { status: { not: "draft" } } });
  const ids: string[] = [];
  for (const { id, dueOn } of campaigns) {
    const reminder = dueReminder(days, { dueOn: fromDatabaseDate(dueOn), today, remindedAt: null });
    if (reminder === null) continue;
    const rows = await database().annualCheck.findMany({
      where: {
        campaignId: id,
        case: { status: { in: [...unfiledStatuses] } },
        OR: [{ remindedAt: null }, { remindedAt: { gt: reminder } }],
      },
      select: { caseId: true },
      orderBy: { caseId: "asc" },
    });
    ids.push(...rows.map(({ caseId }) => caseId));
  }
  return ids;
}
