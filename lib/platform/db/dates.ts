import type { CalendarDate } from "@/lib/platform/clock/calendar-date";

/** A calendar date as PostgreSQL's `date` travels through the client: midnight UTC, whatever the machine's zone. */
export function toDatabaseDate(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

export function fromDatabaseDate(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10) as CalendarDate;
}
