import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import type { InboxSearch } from "../schema";
import { inboxCondition } from "./condition";
import { inboxOrder } from "./order";

/** A case beside another in a list, and the page of the list on which it stands. */
export type Neighbor = { id: string; number: string | null; title: string; page: number };

export type Neighbors = { previous: Neighbor | null; next: Neighbor | null };

/**
 * The cases before and after one in the list from which it was opened. A case that has left the list meanwhile, because
 * it was just decided, is followed by the one that took its place: the first of the page.
 */
export async function neighborsOf(actor: Actor, search: InboxSearch, id: string): Promise<Neighbors> {
  const { page, size } = search;
  const start = Math.max(0, (page - 1) * size - 1);
  const window = await database().case.findMany({
    where: await inboxCondition(actor, search),
    select: { id: true, number: true, title: true },
    orderBy: inboxOrder(search),
    skip: start,
    take: size + 2,
  });
  const at = (index: number): Neighbor | null => {
    const row = window[index];
    return row ? { ...row, page: Math.floor((start + index) / size) + 1 } : null;
  };
  const place = window.findIndex((row) => row.id === id);
  if (place >= 0) return { previous: at(place - 1), next: at(place + 1) };
  return { previous: null, next: at(page === 1 ? 0 : 1) ?? at(0) };
}
