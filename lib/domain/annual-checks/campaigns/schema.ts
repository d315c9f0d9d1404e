import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";

export const campaignStatuses = ["draft", "open", "closed"] as const;
export type CampaignStatus = (typeof campaignStatuses)[number];

/** The first year that the district checked on the portal. */
export const firstCampaignYear = 2021;

const date = z.custom<CalendarDate>(
  (text) => typeof text === "string" && isCalendarDate(text),
  "district.problems.date",
);

export const campaignIdSchema = z.object({ id: z.uuid() });

export const campaignYearSchema = z.object({
  year: z.coerce.number("district.problems.year").int().min(firstCampaignYear).max(2100),
});

/** The days of a campaign that has not begun; they follow one another. */
export const scheduleSchema = campaignIdSchema
  .extend({ opensOn: date, firstReviewDueOn: date, dueOn: date, exemptAfter: date })
  .superRefine(({ opensOn, firstReviewDueOn, dueOn }, context) => {
    if (firstReviewDueOn <= opensOn)
      context.addIssue({
        code: "custom",
        path: ["firstReviewDueOn"],
        message: "annualChecks.problems.beforeOpening",
      });
    if (dueOn < firstReviewDueOn)
      context.addIssue({
        code: "custom",
        path: ["dueOn"],
        message: "annualChecks.problems.beforeFirstReview",
      });
  });

/** An organization freed from a campaign before it was opened, found by its credit code or its exact name. */
export const exemptionSchema = campaignIdSchema.extend({
  organization: z.string().trim().min(2).max(120),
  reason: z.string().trim().min(2).max(1_000),
});
