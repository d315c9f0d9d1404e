import { type WorkingCalendar, workingCalendarOf } from "@/lib/platform/clock/working-days";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";

/** The working calendar of all published years. */
export async function getWorkingCalendar(tx: Transaction = database()): Promise<WorkingCalendar> {
  const years = await tx.calendarYear.findMany({ select: { year: true } });
  const days = await tx.calendarDay.findMany({ select: { date: true, kind: true } });
  return workingCalendarOf(
    years.map(({ year }) => year),
    days.map(({ date, kind }) => ({ date: fromDatabaseDate(date), kind })),
  );
}

/** The published years, newest first, each with its days that differ from the ordinary week. */
export async function listCalendarYears() {
  const years = await database().calendarYear.findMany({
    orderBy: { year: "desc" },
    include: { days: { orderBy: { date: "asc" } } },
  });
  return years.map(({ year, source, days }) => ({
    year,
    source,
    days: days.map((day) => ({ ...day, date: fromDatabaseDate(day.date) })),
  }));
}
