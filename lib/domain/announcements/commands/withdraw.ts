import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { announcementEvents } from "../events";
import { announcementLifecycle } from "../policy";
import { getAnnouncement } from "../queries";
import { withdrawalSchema } from "../schema";

/** Withdraws a public announcement. It stays readable with the reason; nothing public disappears. */
export const withdrawAnnouncement = command(withdrawalSchema, async ({ actor, tx, now }, { id, reason }) => {
  const announcement = await getAnnouncement(actor, id, tx);
  const status = announcementLifecycle.take("withdraw", actor, announcement);
  await advance(tx.announcement, announcement, { status, withdrawnAt: now, withdrawalReason: reason });
  const { number, title } = announcement;
  await record(tx, actor, announcementEvents.withdrawn(id, { number: number ?? "", title, reason }));
  return { id };
});
