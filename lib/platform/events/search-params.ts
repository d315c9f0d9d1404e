import { addDays, isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { startOfDayInShanghai } from "@/lib/platform/clock/shanghai";
import { paramOf } from "@/lib/platform/lists/paging";
import type { EventSearch } from "./history";

type Params = Record<string, string | string[] | undefined>;

/** What the address of the event list asks for. Dates are days in Shanghai, the last one included. */
export function eventSearchOf(params: Params): Omit<EventSearch, "page" | "pageSize"> {
  const from = paramOf(params, "from");
  const until = paramOf(params, "until");
  return {
    text: paramOf(params, "q"),
    verb: paramOf(params, "verb"),
    ...(from && isCalendarDate(from) && { from: startOfDayInShanghai(from) }),
    ...(until && isCalendarDate(until) && { until: startOfDayInShanghai(addDays(until, 1)) }),
  };
}
