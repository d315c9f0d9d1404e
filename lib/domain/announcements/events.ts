import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";

const titled = z.object({ title: z.string() });
const numbered = titled.extend({ number: z.string() });
const href = (id: string) => `/bureau/announcements/${id}`;

export const announcementEvents = defineEvents("announcement", {
  drafted: { details: titled, told: () => [{ role: "approver" as const }], href },
  edited: { details: titled },
  published: { details: numbered.extend({ draftedById: z.string().nullable() }), told: toDrafter, href },
  withdrawn: { details: numbered.extend({ reason: z.string() }) },
});

function toDrafter({ draftedById }: { draftedById: string | null }) {
  return draftedById ? [{ accountId: draftedById }] : [];
}
