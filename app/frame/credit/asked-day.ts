import type { ListParams } from "@/components/list/list-address";
import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock";

const only = (params: ListParams, name: string) => [params[name] ?? ""].flat()[0] ?? "";

/** A day of the address up to a last one; undefined where it names none. */
export function askedDay(params: ListParams, name: string, last: CalendarDate): CalendarDate | undefined {
  const text = only(params, name);
  return isCalendarDate(text) && text <= last ? text : undefined;
}

/** Id of a version of the rules in the address, among those that the reader may see; undefined for the one in force. */
export function askedRulebook(
  params: ListParams,
  name: string,
  rulebooks: readonly { id: string }[],
): string | undefined {
  const text = only(params, name);
  return rulebooks.find(({ id }) => id === text)?.id;
}
