import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Transaction } from "@/lib/platform/db/client";
import { nextNumber } from "@/lib/platform/db/number-series";
import { record } from "@/lib/platform/events/record";
import { announcementEvents } from "../events";
import type { AnnouncementKind } from "../schema";

/** Number of a public announcement, as 普民社公〔2026〕12号: gapless within a year. */
const numberOf = (year: string, ordinal: number) => `普民社公〔${year}〕${ordinal}号`;

/** Takes the next number of the year; it is kept only if the caller's transaction is. */
export async function takeAnnouncementNumber(tx: Transaction, today: CalendarDate): Promise<string> {
  const year = today.slice(0, 4);
  return numberOf(year, await nextNumber(tx, `announcement-${year}`));
}

type Announcing = {
  /** From `takeAnnouncementNumber` in the same transaction. */
  number: string;
  kind: AnnouncementKind;
  /** Null where it is about no single organization. */
  organizationId: string | null;
  texts: { title: string; titleEn: string; body: string; bodyEn: string };
  /** Who prepared the decision that is announced; the actor made it, so that two have seen it. */
  draftedById: string | null;
  now: Date;
};

/** Announces a decision to the public at once, in the transaction that makes it. */
export async function announce(tx: Transaction, actor: Actor, announcing: Announcing): Promise<void> {
  const { number, kind, organizationId, texts, draftedById, now } = announcing;
  const { id } = await tx.announcement.create({
    data: {
      ...texts,
      number,
      kind,
      organizationId,
      status: "published",
      draftedById,
      publishedById: actor.accountId,
      publishedAt: now,
    },
    select: { id: true },
  });
  await record(tx, actor, announcementEvents.published(id, { number, title: texts.title, draftedById }));
}
