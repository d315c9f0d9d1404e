import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { type InboxSearch, type InboxTab, inboxTabs, readInboxSearch } from "../schema";
import { inboxCondition } from "./condition";

/** How many cases a search finds in a tab: the figure of every link that opens such a list. */
export async function countCases(
  actor: Actor,
  search: InboxSearch,
  tab: InboxTab = search.tab,
): Promise<number> {
  return database().case.count({ where: await inboxCondition(actor, search, tab) });
}

/** The same search in every tab. */
export async function tabCounts(actor: Actor, search: InboxSearch): Promise<Record<InboxTab, number>> {
  const counts = await Promise.all(
    inboxTabs.map(async (tab) => [tab, await countCases(actor, search, tab)] as const),
  );
  return Object.fromEntries(counts) as Record<InboxTab, number>;
}

/** How many cases wait for the reader's office, for the navigation. */
export function countWaiting(actor: Actor, now: Date): Promise<number> {
  return countCases(actor, readInboxSearch({}, now));
}
