import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";

const renamed = z.object({ name: z.string(), before: z.json().nullable(), after: z.json() });

/** Facts about the district's reference data, working calendar and rules. */
export const districtEvents = defineEvents("district", {
  ruleChanged: {
    details: z.object({
      key: z.string(),
      before: z.number().nullable(),
      after: z.number(),
      validFrom: z.string(),
      reason: z.string(),
    }),
  },
  calendarYearPublished: {
    details: z.object({ year: z.number(), source: z.string(), holidays: z.number(), makeUpDays: z.number() }),
  },
  subdistrictSaved: { details: renamed },
  communitySaved: { details: renamed },
  supervisoryUnitSaved: { details: renamed },
});
