import { announce, takeAnnouncementNumber } from "@/lib/domain/announcements/commands/announce";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { noticeAnnouncement } from "../announcements/rules";
import { listingEvents } from "../events";
import { listingLifecycle } from "../policy";
import { getListing } from "../queries/listing";
import { noticeSchema } from "../schema";
import { detailsOf } from "./details-of";
import { serve } from "./serve";

/** Serves the notice by a public announcement where the organization cannot be reached; it is published at once. */
export const publishListingNotice = command(noticeSchema, async (context, { id, reason }) => {
  const { actor, tx, now, today } = context;
  const file = await getListing(actor, id, tx);
  listingLifecycle.take("serveByPublication", actor, file);
  const { until, letter, told: words } = await serve(context, file, { reason, isServedByPublication: true });
  const { organizationId, list, condition, facts } = file.listing;
  const number = await takeAnnouncementNumber(tx, today);
  const told = {
    list,
    condition,
    facts,
    ...words,
    until,
    organization: file.title,
    letterNumber: letter.number,
  };
  await announce(tx, actor, {
    number,
    kind: "general",
    organizationId,
    texts: noticeAnnouncement(told),
    draftedById: file.listing.proposedById,
    now,
  });
  const served = await getListing(actor, id, tx);
  const details = { ...detailsOf(served), until, announcement: number };
  await record(tx, actor, listingEvents.noticePublished(id, details));
  return { id };
});
