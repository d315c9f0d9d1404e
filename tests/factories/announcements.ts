import { publishAnnouncement } from "@/lib/domain/announcements/commands/publish";
import { saveAnnouncementDraft } from "@/lib/domain/announcements/commands/save-draft";
import type { AnnouncementKind } from "@/lib/domain/announcements/schema";
import type { Actor } from "@/lib/platform/auth/actor";

export const announcementTexts = {
  kind: "general" as AnnouncementKind,
  title: "关于国庆期间窗口服务时间的公告",
  titleEn: "Counter hours over the National Day holiday",
  body: "10月1日至7日窗口暂停服务。",
  bodyEn: "The counter is closed from 1 to 7 October.",
};

export const makeDraft = (drafter: Actor, texts: Partial<typeof announcementTexts> = {}) =>
  saveAnnouncementDraft(drafter, { ...announcementTexts, ...texts });

/** Drafted by one officer and published by another. */
export async function makePublished(
  drafter: Actor,
  publisher: Actor,
  texts: Partial<typeof announcementTexts> = {},
) {
  const { id } = await makeDraft(drafter, texts);
  return publishAnnouncement(publisher, { id });
}
