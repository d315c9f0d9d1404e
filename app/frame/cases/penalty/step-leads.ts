import { getLocale, getTranslations } from "next-intl/server";
import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import { getRule } from "@/lib/domain/district/queries/rules";
import type { Proceeding } from "@/lib/domain/supervision/penalties/queries/proceeding";
import { earliestHearing } from "@/lib/domain/supervision/penalties/rules";
import type { CalendarDate } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { measureWords } from "./measure-words";

/** What each step does, in a sentence above its form, with the days of the rules in force. */
export async function stepLeads(proceeding: Proceeding, today: CalendarDate) {
  const [t, locale, words] = [
    await getTranslations("penalties.panel.leads"),
    await getLocale(),
    await measureWords(),
  ];
  const [statement, notice, delivery] = [
    await getRule("penalty.statementWorkingDays", today),
    await getRule("penalty.hearingNoticeWorkingDays", today),
    await getRule("penalty.deliveryWorkingDays", today),
  ];
  const earliest = earliestHearing(await getWorkingCalendar(), today, notice);
  const values: Record<string, Record<string, string | number>> = {
    serveNotice: { days: statement, heard: proceeding.mayBeHeard ? "yes" : "no" },
    setHearing: { days: notice, date: formatDate(earliest, locale) },
    decide: { measure: proceeding.proposal ? words(proceeding.proposal) : "" },
    deliver: { days: delivery },
  };
  return {
    earliestHearing: earliest,
    of: (step: string) => t(step as never, values[step] as never),
  };
}
