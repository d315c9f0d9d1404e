import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";

const named = z.object({ number: z.string(), title: z.string(), titleEn: z.string(), year: z.number() });

/** What happened to a round of evaluation. */
export const roundEvents = defineEvents("evaluationRound", {
  drafted: { details: named },
  edited: { details: named },
  opened: { details: named },
  applicationsClosed: { details: named },
  votingBegun: { details: named },
  publicityBegun: { details: named },
  closed: { details: named },
});
