import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";

const named = z.object({ title: z.string(), titleEn: z.string(), kind: z.string(), ordinal: z.number() });
const href = (id: string) => `/bureau/evaluations/sets/${id}`;

/** What happened to an indicator set. */
export const indicatorSetEvents = defineEvents("indicatorSet", {
  drafted: { details: named },
  edited: { details: named },
  discarded: { details: named },
  adopted: { details: named, told: () => [{ role: "evaluationOfficer" as const }], href },
});
