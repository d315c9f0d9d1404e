import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { nextNumber } from "@/lib/platform/db/number-series";
import { record } from "@/lib/platform/events/record";
import { announcementEvents } from "../events";
import { announcementLifecycle } from "../policy";
import { getAnnouncement } from "../queries";
import { publicationSchema } from "../schema";

/** Number of a public announcement, as 普民社公〔2026〕12号: gapless within a year. */
const numberOf = (year: string, ordinal: number) => `普民社公〔${year}〕${ordinal}号`;

/** Makes a draft public and gives it its number. Whoever drafted it cannot publish it. */
export const publishAnnouncement = command(publicationSchema, async ({ actor, tx, now, today }, { id }) => {
  const draft = await getAnnouncement(actor, id, tx);
  const status = announcementLifecycle.take("publish", actor, draft);
  const year = today.slice(0, 4);
  const number = numberOf(year, await nextNumber(tx, `announcement-${year}`));
  await advance(tx.announcement, draft, { status, number, publishedAt: now, publishedById: actor.accountId });
  const { title, draftedById } = draft;
  await record(tx, actor, announcementEvents.published(id, { number, title, draftedById }));
  return { id };
});
