import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";

const named = z.object({ number: z.string(), title: z.string() });

/** Facts about a plan of random inspections; the subject is the plan. The commitment stands in the record from the start. */
export const planEvents = defineEvents("inspectionPlan", {
  saved: { details: named.extend({ commitment: z.string() }) },
  drawn: {
    details: named.extend({
      seed: z.string(),
      secret: z.string(),
      entropy: z.string(),
      populationHash: z.string(),
      population: z.number().int(),
      targets: z.number().int(),
      inspectors: z.number().int(),
      announcement: z.string(),
    }),
    told: () => [{ role: "supervisionOfficer" as const }, { role: "leader" as const }],
    href: (id) => `/bureau/inspections/plans/${id}`,
  },
  closed: { details: named },
});
