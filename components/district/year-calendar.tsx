import { cn } from "@/components/ui/cn";
import { addDays, type CalendarDate, calendarDate, weekdayOf } from "@/lib/platform/clock/calendar-date";

type Day = { date: CalendarDate; kind: "holiday" | "makeUpDay"; name: string };

type YearCalendarProps = {
  year: number;
  locale: string;
  days: Day[];
  words: { holiday: string; makeUpDay: string; restDay: string; workingDay: string };
};

function daysOfMonth(year: number, month: number): CalendarDate[] {
  const prefix = `${year}-${String(month).padStart(2, "0")}`;
  const days: CalendarDate[] = [];
  for (let day = calendarDate(`${prefix}-01`); day.startsWith(prefix); day = addDays(day, 1)) days.push(day);
  return days;
}

/** Twelve months at a glance: which days are worked. Weekends are sunken, holidays red, make-up days framed. */
export function YearCalendar({ year, locale, days, words }: YearCalendarProps) {
  const byDate = new Map(days.map((day) => [day.date, day]));
  const monthName = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const weekdayName = new Intl.DateTimeFormat(locale, { weekday: "narrow", timeZone: "UTC" });
  const meaningOf = (date: CalendarDate) =>
    words[byDate.get(date)?.kind ?? (weekdayOf(date) > 5 ? "restDay" : "workingDay")];
  return (
    <div className="mt-4">
      <ul className="mb-4 flex flex-wrap gap-4 text-ink-2 text-xs">
        <li className="flex items-center gap-1.5">
          <span aria-hidden="true" className="size-3 rounded-tag bg-cinnabar-wash ring-1 ring-cinnabar" />
          {words.holiday}
        </li>
        <li className="flex items-center gap-1.5">
          <span aria-hidden="true" className="size-3 rounded-tag bg-pine-wash ring-1 ring-pine" />
          {words.makeUpDay}
        </li>
        <li className="flex items-center gap-1.5">
          <span aria-hidden="true" className="size-3 rounded-tag bg-sunken ring-1 ring-line" />
          {words.restDay}
        </li>
      </ul>
      <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4 large:grid-cols-1">
        {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => {
          const inMonth = daysOfMonth(year, month);
          const [first = calendarDate(`${year}-01-01`)] = inMonth;
          return (
            <section key={month}>
              <h2 className="mb-1 text-s">{monthName.format(new Date(`${first}T00:00:00Z`))}</h2>
              <ol className="grid grid-cols-7 gap-0.5 text-center text-xs tabular-nums">
                {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
                  <li key={weekday} aria-hidden="true" className="py-1 text-ink-3">
                    {weekdayName.format(new Date(Date.UTC(2024, 0, weekday)))}
                  </li>
                ))}
                {inMonth.map((date, index) => {
                  const kind = byDate.get(date)?.kind;
                  return (
                    <li
                      key={date}
                      style={index === 0 ? { gridColumnStart: weekdayOf(date) } : undefined}
                      title={`${date} ${meaningOf(date)}`}
                      className={cn(
                        "rounded-tag py-1",
                        !kind && weekdayOf(date) > 5 && "bg-sunken text-ink-3",
                        kind === "holiday" && "bg-cinnabar-wash font-semibold text-cinnabar",
                        kind === "makeUpDay" &&
                          "bg-pine-wash font-semibold text-pine-ink ring-1 ring-pine ring-inset",
                      )}
                    >
                      {Number(date.slice(8))}
                      {(kind || weekdayOf(date) > 5) && <span className="sr-only"> {meaningOf(date)}</span>}
                    </li>
                  );
                })}
              </ol>
            </section>
          );
        })}
      </div>
    </div>
  );
}
