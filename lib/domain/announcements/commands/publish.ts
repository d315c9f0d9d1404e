import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { announcementEvents } from "../events";
import { announcementLifecycle } from "../policy";
import { getAnnouncement } from "../queries";
import { publicationSchema } from "../schema";
import { takeAnnouncementNumber } from "./announce";

/** Makes a draft public and gives it its number. Whoever drafted it cannot publish it. */
export const publishAnnouncement = command(publicationSchema, async ({ actor, tx, now, today }, { id }) => {
  const draft = await getAnnouncement(actor, id, tx);
  const status = announcementLifecycle.take("publish", actor, draft);
  const number = await takeAnnouncementNumber(tx, today);
  await advance(tx.announcement, draft, { status, number, publishedAt: now, publishedById: actor.accountId });
  const { title, draftedById } = draft;
  await record(tx, actor, announcementEvents.published(id, { number, title, draftedById }));
  return { id };
});
