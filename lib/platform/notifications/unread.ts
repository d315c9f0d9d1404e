import { database } from "@/lib/platform/db/client";

/** How many notices wait for this person. */
export function countUnreadNotices(accountId: string): Promise<number> {
  return database().notice.count({ where: { accountId, readAt: null } });
}
