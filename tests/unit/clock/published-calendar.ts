import { publishedDays, publishedYears } from "@/lib/platform/clock/published-years";
import { workingCalendarOf } from "@/lib/platform/clock/working-days";

export const publishedCalendar = workingCalendarOf(publishedYears(), publishedDays());
