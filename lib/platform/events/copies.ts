import { z } from "zod";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { defineEvents } from "./define-events";
import { record } from "./record";

const eventRecordEvents = defineEvents("eventRecord", {
  copied: { details: z.object({ filter: z.string() }) },
});

/** Records that somebody took a copy of the event record, and of which part. */
export async function recordCopy(actor: Actor, filter: Record<string, string>): Promise<void> {
  const told = eventRecordEvents.copied("events", { filter: new URLSearchParams(filter).toString() });
  await database().$transaction((tx) => record(tx, actor, told));
}
