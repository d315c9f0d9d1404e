import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";

/** One page of a person's notices, the newest first, and how many there are. */
export async function listNotices(actor: Actor, { page, pageSize }: { page: number; pageSize: number }) {
  if (!actor.accountId) return { notices: [], count: 0 };
  const where = { accountId: actor.accountId };
  const [notices, count] = await Promise.all([
    database().notice.findMany({
      where,
      include: { event: { select: { actorName: true } } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    database().notice.count({ where }),
  ]);
  return { notices, count };
}
