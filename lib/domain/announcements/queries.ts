import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import { visibleTo } from "./policy";
import type { AnnouncementKind } from "./schema";

export type AnnouncementSearch = {
  text?: string;
  kind?: AnnouncementKind;
  status?: "draft" | "published" | "withdrawn";
  page: number;
  pageSize: number;
};

const about = {
  organization: { select: { name: true, englishName: true, uscc: true, filingNumber: true } },
} as const;

function matching(actor: Actor, { text, kind, status }: AnnouncementSearch): Prisma.AnnouncementWhereInput {
  const contains = text && { contains: text, mode: "insensitive" as const };
  return {
    AND: [
      visibleTo(actor),
      kind ? { kind } : {},
      status ? { status } : {},
      contains
        ? { OR: [{ title: contains }, { titleEn: contains }, { number: contains }, { body: contains }] }
        : {},
    ],
  };
}

/** One page of announcements, newest first, with how many match and how many there are of each kind. */
export async function listAnnouncements(actor: Actor, search: AnnouncementSearch) {
  const where = matching(actor, search);
  const [announcements, count, kinds] = await Promise.all([
    database().announcement.findMany({
      where,
      include: about,
      orderBy: [{ publishedAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
      skip: (search.page - 1) * search.pageSize,
      take: search.pageSize,
    }),
    database().announcement.count({ where }),
    database().announcement.groupBy({
      by: ["kind"],
      where: matching(actor, { ...search, kind: undefined }),
      _count: true,
    }),
  ]);
  return { announcements, count, kinds: new Map(kinds.map(({ kind, _count }) => [kind, _count])) };
}

/** The newest published announcements, of one kind or of all, for the home page and the feeds. */
export function listPublishedAnnouncements(take: number, kind?: AnnouncementKind) {
  return database().announcement.findMany({
    where: { status: "published", ...(kind && { kind }) },
    include: about,
    orderBy: [{ publishedAt: "desc" }, { number: "desc" }],
    take,
  });
}

/** One announcement. Throws NotFound where it does not exist or the reader may not know of it. */
export async function getAnnouncement(actor: Actor, id: string, tx: Transaction = database()) {
  const announcement = await tx.announcement.findFirst({
    where: { AND: [{ id }, visibleTo(actor)] },
    include: about,
  });
  if (!announcement) throw new NotFound();
  return announcement;
}

export type Announcement = Awaited<ReturnType<typeof getAnnouncement>>;

/** How many announcements of a status there are for this reader. */
export function countAnnouncements(
  actor: Actor,
  status: "draft" | "published" | "withdrawn",
): Promise<number> {
  return database().announcement.count({ where: { AND: [visibleTo(actor), { status }] } });
}
