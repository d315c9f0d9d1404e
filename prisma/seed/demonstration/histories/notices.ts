import { calendarDate } from "@/lib/platform/clock";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { Audience } from "@/lib/platform/events/define-events";
import { chanceOf } from "../chance";
import { uuidAt } from "../identities";
import type { Desk } from "./actors";
import type { HistoryEntry } from "./entry";

/** Inboxes keep what is new: older notices were read and cleared, the newest days are unread. */
const keptSince = Date.parse(calendarDate("2026-11-09"));
const unreadSince = Date.parse(calendarDate("2026-11-17"));

function isTold(desk: Desk, audience: readonly Audience[]): boolean {
  return audience.some(
    (one) =>
      ("role" in one && one.role === desk.role) ||
      ("accountId" in one && one.accountId === desk.accountId) ||
      ("subdistrictCode" in one && one.subdistrictCode === desk.subdistrictCode),
  );
}

function toldOf({ told, actor, event: { audience, href } }: HistoryEntry, desks: readonly Desk[]) {
  if (told) return told;
  if (href === null) return [];
  return desks
    .filter((desk) => desk.accountId !== actor.actorId && isTold(desk, audience))
    .map(({ accountId }) => ({ accountId, href }));
}

/** What the demonstration's people find in their inbox, as recording the events would have told them. */
export function noticeRows(
  entries: readonly (HistoryEntry & { id: string })[],
  desks: readonly Desk[],
): Prisma.NoticeCreateManyInput[] {
  const chance = chanceOf("notices");
  return entries
    .filter(({ occurredAt }) => occurredAt.getTime() >= keptSince)
    .flatMap((entry) => {
      const { id, occurredAt, event } = entry;
      return toldOf(entry, desks).map(({ accountId, href }) => ({
        id: uuidAt(chance, occurredAt),
        accountId,
        eventId: id,
        messageKey: event.verb,
        values: event.details as Prisma.InputJsonValue,
        href,
        createdAt: occurredAt,
        readAt: occurredAt.getTime() < unreadSince ? new Date(occurredAt.getTime() + 5_400_000) : null,
      }));
    });
}
