import type { CalendarDate } from "@/lib/platform/clock";
import type { AnnouncementKind } from "@/lib/platform/db/generated/client";

/** A public announcement in both languages, before it has its number. */
export type InventedAnnouncement = {
  kind: AnnouncementKind;
  day: CalendarDate;
  title: string;
  titleEn: string;
  body: string;
  bodyEn: string;
  organizationId: string | null;
  withdrawalReason?: string;
};

/** 2026年3月31日 */
export function chineseDate(day: CalendarDate): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

const englishDay = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** 31 March 2026 */
export const englishDate = (day: CalendarDate): string => englishDay.format(new Date(`${day}T00:00:00Z`));
