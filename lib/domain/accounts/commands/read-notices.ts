import { z } from "zod";
import { command } from "@/lib/platform/command";

const readSchema = z.object({ noticeId: z.uuid().optional() });

/** Marks one of one's own notices as read, or all of them. */
export const readNotices = command(readSchema, async ({ actor, tx, now }, { noticeId }) => {
  if (!actor.accountId) return;
  await tx.notice.updateMany({
    where: { accountId: actor.accountId, readAt: null, ...(noticeId && { id: noticeId }) },
    data: { readAt: now },
  });
});
