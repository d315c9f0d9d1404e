import publishedCalendar from "chinese-days/dist/chinese-days.json" with { type: "json" };
import { type CalendarDate, calendarDate, yearOf } from "./calendar-date";

/** One day that differs from the ordinary week, with the name of its holiday in Chinese and English. */
export type PublishedDay = {
  date: CalendarDate;
  kind: "holiday" | "makeUpDay";
  name: string;
  englishName: string;
};

function rowsOf(days: Record<string, string>, kind: PublishedDay["kind"]): PublishedDay[] {
  return Object.entries(days).map(([date, text]) => {
    const [englishName = "", name = ""] = text.split(",");
    return { date: calendarDate(date), kind, name, englishName };
  });
}

/** The days of all years whose holiday notice the package lists (2004 on), earliest first, for seeding the calendar. */
export function publishedDays(): PublishedDay[] {
  return [
    ...rowsOf(publishedCalendar.holidays, "holiday"),
    ...rowsOf(publishedCalendar.workdays, "makeUpDay"),
  ].sort((first, second) => (first.date < second.date ? -1 : 1));
}

/** The years those days belong to, earliest first. */
export function publishedYears(): number[] {
  return [...new Set(publishedDays().map((day) => yearOf(day.date)))];
}
