import { z } from "zod";

export const announcementKinds = [
  "establishment",
  "change",
  "deregistration",
  "penalty",
  "annualCheck",
  "general",
] as const;
export type AnnouncementKind = (typeof announcementKinds)[number];

export const announcementStatuses = ["draft", "published", "withdrawn"] as const;

const title = z.string().trim().min(1).max(120);
const body = z.string().trim().min(1).max(20_000);

export const announcementSchema = z.object({
  kind: z.enum(announcementKinds),
  title,
  titleEn: title,
  body,
  bodyEn: body,
});

export const draftSchema = announcementSchema.extend({
  /** Empty for a new draft. */
  id: z.union([z.uuid(), z.literal("")]).optional(),
  /** Version that the writer saw. */
  version: z.coerce.number().int().default(1),
});

export const publicationSchema = z.object({ id: z.uuid() });

export const withdrawalSchema = z.object({ id: z.uuid(), reason: z.string().trim().min(1).max(500) });
