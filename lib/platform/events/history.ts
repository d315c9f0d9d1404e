import { database, type Transaction } from "@/lib/platform/db/client";
import type { Event, Prisma } from "@/lib/platform/db/generated/client";

export type { Event };

/** What happened to one subject, newest first: its timeline. The caller has checked that the reader may see the subject. */
export function eventsAbout(subjectType: string, subjectId: string, tx: Transaction = database()): Promise<Event[]> {
  return tx.event.findMany({ where: { subjectType, subjectId }, orderBy: { position: "desc" }, take: 500 });
}

export type EventSearch = {
  /** Part of the actor's name or of the subject's identifier. */
  text?: string;
  verb?: string;
  from?: Date;
  until?: Date;
  page: number;
  pageSize: number;
};

/** One page of the whole record, newest first, and how many events match. For auditors; the caller has checked that. */
export async function searchEvents(search: EventSearch): Promise<{ events: Event[]; count: number }> {
  const where: Prisma.EventWhereInput = {
    ...(search.text && {
      OR: [{ actorName: { contains: search.text } }, { subjectId: search.text }, { id: { in: uuidsIn(search.text) } }],
    }),
    ...(search.verb && { verb: { startsWith: search.verb } }),
    ...((search.from || search.until) && { occurredAt: { gte: search.from, lt: search.until } }),
  };
  const [events, count] = await Promise.all([
    database().event.findMany({
      where,
      orderBy: { position: "desc" },
      skip: (search.page - 1) * search.pageSize,
      take: search.pageSize,
    }),
    database().event.count({ where }),
  ]);
  return { events, count };
}

const uuidsIn = (text: string) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? [text] : []);
