import { database, type Transaction } from "@/lib/platform/db/client";
import type { Event, Prisma } from "@/lib/platform/db/generated/client";
import { isUuid } from "@/lib/platform/identifiers/uuid";

export type { Event };

/**
 * What happened to one subject, newest first: its timeline. Several types where one record tells of itself under each.
 * The caller has checked that the reader may see the subject.
 */
export function eventsAbout(
  subjectType: string | string[],
  subjectId: string,
  tx: Transaction = database(),
): Promise<Event[]> {
  const types = [subjectType].flat();
  return tx.event.findMany({
    where: { subjectType: { in: types }, subjectId },
    orderBy: { position: "desc" },
    take: 500,
  });
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

function matching(search: Omit<EventSearch, "page" | "pageSize">): Prisma.EventWhereInput {
  return {
    ...(search.text && {
      OR: [
        { actorName: { contains: search.text } },
        { subjectId: search.text },
        { id: { in: uuidsIn(search.text) } },
      ],
    }),
    ...(search.verb && { verb: { startsWith: search.verb } }),
    ...((search.from || search.until) && { occurredAt: { gte: search.from, lt: search.until } }),
  };
}

/** One page of the whole record, newest first, and how many events match. For auditors; the caller has checked that. */
export async function searchEvents(search: EventSearch): Promise<{ events: Event[]; count: number }> {
  const where = matching(search);
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

const uuidsIn = (text: string) => (isUuid(text) ? [text] : []);

/** One event by its place in the record. */
export function findEvent(position: bigint): Promise<Event | null> {
  return database().event.findUnique({ where: { position } });
}

/** Every event of a search, oldest first, read a thousand at a time for an export. */
export async function* eachEvent(search: Omit<EventSearch, "page" | "pageSize">): AsyncGenerator<Event> {
  const where = matching(search);
  for (let after = 0n; ; ) {
    const events = await database().event.findMany({
      where: { AND: [where, { position: { gt: after } }] },
      orderBy: { position: "asc" },
      take: 1000,
    });
    yield* events;
    const last = events.at(-1);
    if (!last) return;
    after = last.position;
  }
}
