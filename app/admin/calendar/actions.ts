"use server";

import { publishCalendarYear } from "@/lib/domain/district/commands/publish-calendar-year";
import { formAction } from "@/lib/platform/forms/form-action";

export const submitCalendarYear = formAction(
  publishCalendarYear,
  ({ year }) => `/admin/calendar?year=${year}`,
);
