"use server";

import { publishAnnouncement } from "@/lib/domain/announcements/commands/publish";
import { saveAnnouncementDraft } from "@/lib/domain/announcements/commands/save-draft";
import { withdrawAnnouncement } from "@/lib/domain/announcements/commands/withdraw";
import { formAction } from "@/lib/platform/forms/form-action";

const pageOf = ({ id }: { id: string }) => `/bureau/announcements/${id}`;

export const submitDraft = formAction(saveAnnouncementDraft, pageOf);
export const submitPublication = formAction(publishAnnouncement, pageOf);
export const submitWithdrawal = formAction(withdrawAnnouncement, pageOf);
