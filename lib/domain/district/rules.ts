import { addDays, type CalendarDate, isCalendarDate, yearOf } from "@/lib/platform/clock/calendar-date";

/** What is wrong with a typed list of days: the text itself, or a day of another year. */
export type DayListProblem = { text: string; problem: "unreadable" | "otherYear" };

const spelled = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?/g, (_, year, month, day) =>
      [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
    );

function span(from: CalendarDate, until: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = from; day <= until && days.length < 366; day = addDays(day, 1)) days.push(day);
  return days;
}

/**
 * Reads the days of a published holiday notice. Accepts one day a line or several separated by commas, spaces or 、,
 * and spans with "..", "~" or 至. Reports what it cannot read instead of dropping it.
 */
export function readDays(typed: string, year: number): { days: CalendarDate[]; problems: DayListProblem[] } {
  const days = new Set<CalendarDate>();
  const problems: DayListProblem[] = [];
  const parts = spelled(typed)
    .replace(/\s*(\.\.|~|～|至|—|–)\s*/g, "..")
    .split(/[\s,，、;；]+/)
    .filter(Boolean);
  for (const text of parts) {
    const [from = "", until = from] = text.split("..");
    if (!isCalendarDate(from) || !isCalendarDate(until) || until < from) {
      problems.push({ text, problem: "unreadable" });
    } else if (yearOf(from) !== year || yearOf(until) !== year) {
      problems.push({ text, problem: "otherYear" });
    } else {
      for (const day of span(from, until)) days.add(day);
    }
  }
  return { days: [...days].sort(), problems };
}

/** A rule in force on a day: of all versions the newest that is valid by then. */
export function ruleInForce<Version extends { version: number; validFrom: CalendarDate }>(
  versions: readonly Version[],
  today: CalendarDate,
): Version | undefined {
  return versions
    .filter(({ validFrom }) => validFrom <= today)
    .sort((a, b) => b.validFrom.localeCompare(a.validFrom) || b.version - a.version)[0];
}

/** The rule's name in the catalogue, where a dot would open a level. */
export const ruleMessageKey = (key: string) => key.replace(".", "_");
