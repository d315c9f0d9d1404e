import { announcementEvents } from "@/lib/domain/announcements/events";
import { addDays, yearOf } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { type Chance, chanceOf } from "../chance";
import type { Resident } from "../district";
import { type Desk, recorded } from "../histories/actors";
import type { HistoryEntry } from "../histories/entry";
import { uuidAt } from "../identities";
import { officeDay, officeMoment, openingDay } from "../moments";
import { announcementsAboutOrganizations } from "./about-organizations";
import { generalAnnouncements } from "./general";

type Officers = { drafter: Desk; publisher: Desk };

function officersOf(desks: readonly Desk[]): Officers {
  const [drafter, publisher] = desks.filter(({ role }) => role === "registrationOfficer");
  if (!drafter || !publisher) throw new RangeError("an announcement needs two officers");
  return { drafter, publisher };
}

/** Writes the announcements with gapless numbers a year, and returns how they came about for the record. */
export async function writeAnnouncements(
  tx: Transaction,
  residents: readonly Resident[],
  desks: readonly Desk[],
): Promise<HistoryEntry[]> {
  const chance = chanceOf("announcements");
  const { drafter, publisher } = officersOf(desks);
  const counts = new Map<number, number>();
  const announcements = [...announcementsAboutOrganizations(residents), ...generalAnnouncements]
    .filter(({ day }) => day >= openingDay)
    .map((announcement) => ({ ...announcement, publishedAt: officeMoment(chance, announcement.day) }))
    .sort((first, second) => first.publishedAt.getTime() - second.publishedAt.getTime())
    .map((announcement) => {
      const year = yearOf(announcement.day);
      const ordinal = (counts.get(year) ?? 0) + 1;
      counts.set(year, ordinal);
      const createdAt = new Date(announcement.publishedAt.getTime() - chance.between(20, 90) * 60_000);
      const number = `普民社公〔${year}〕${ordinal}号`;
      return { ...announcement, id: uuidAt(chance, announcement.publishedAt), number, createdAt };
    });
  const entries = announcements.flatMap((announcement): HistoryEntry[] => {
    const { id, number, title, publishedAt, createdAt, withdrawalReason } = announcement;
    const published = announcementEvents.published(id, { number, title, draftedById: drafter.accountId });
    const steps = [
      {
        occurredAt: createdAt,
        actor: recorded(drafter),
        event: announcementEvents.drafted(id, { title }),
        changes: [],
      },
      { occurredAt: publishedAt, actor: recorded(publisher), event: published, changes: [] },
    ];
    if (!withdrawalReason) return steps;
    const event = announcementEvents.withdrawn(id, { number, title, reason: withdrawalReason });
    return [
      ...steps,
      { occurredAt: withdrawalOf(chance, announcement), actor: approver(desks), event, changes: [] },
    ];
  });
  await tx.announcement.createMany({
    data: announcements.map(({ day: _, withdrawalReason = null, ...announcement }) => ({
      ...announcement,
      status: withdrawalReason ? ("withdrawn" as const) : ("published" as const),
      withdrawalReason,
      withdrawnAt: withdrawalReason ? withdrawnAt(entries, announcement.id) : null,
      draftedById: drafter.accountId,
      publishedById: publisher.accountId,
    })),
  });
  await tx.numberSeries.createMany({
    data: [...counts].map(([year, count]) => ({ series: `announcement-${year}`, next: count + 1 })),
  });
  return entries;
}

function approver(desks: readonly Desk[]) {
  const desk = desks.find(({ role }) => role === "approver");
  if (!desk) throw new RangeError("an announcement is withdrawn by an approver");
  return recorded(desk);
}

function withdrawalOf(chance: Chance, { day }: { day: Parameters<typeof addDays>[0] }): Date {
  return officeMoment(chance, officeDay(addDays(day, 1)));
}

function withdrawnAt(entries: readonly HistoryEntry[], id: string): Date | null {
  const entry = entries.find(
    ({ event }) => event.subjectId === id && event.verb === "announcement.withdrawn",
  );
  return entry?.occurredAt ?? null;
}
