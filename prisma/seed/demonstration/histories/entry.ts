import type { RecordedValue } from "@/lib/domain/organizations/schema";
import type { NewEvent } from "@/lib/platform/events/define-events";
import type { RecordedActor } from "./actors";

/** One fact of the past, ready to be chained, with the particulars that it changed. */
export type HistoryEntry = {
  occurredAt: Date;
  actor: RecordedActor;
  event: NewEvent;
  /** Who was told, where a command found them; else whoever of the demonstration belongs to the audience. */
  told?: readonly { accountId: string; href: string }[];
  changes: {
    organizationId: string;
    field: string;
    before: RecordedValue;
    after: RecordedValue;
    reason: string;
  }[];
};
