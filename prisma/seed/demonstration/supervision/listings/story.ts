import type { ListingCondition, ListingFact, ListingStatus } from "@/lib/domain/supervision/listings/schema";
import type { CalendarDate } from "@/lib/platform/clock";
import type { OrganizationKind } from "@/lib/platform/db/generated/client";
import type { Course } from "./course";

export type StoryOrganization = {
  id: string;
  name: string;
  kind: OrganizationKind;
  subdistrictCode: string;
  supervisoryUnitId: string | null;
  isDirectRegistration: boolean;
};

/** One listing of the demonstration, from its proposal to where it stands on the reference day. */
export type ListingStory = {
  id: string;
  /** Given when all are told in the order in which they were proposed. */
  number: string;
  organization: StoryOrganization;
  condition: ListingCondition;
  recordId: string;
  facts: ListingFact[];
  status: ListingStatus;
  course: Course;
  isPublished: boolean;
  listedOn: CalendarDate | null;
  exitFrom: CalendarDate | null;
  exitDueOn: CalendarDate | null;
  removedOn: CalendarDate | null;
  removalReason: string;
  /** The entry of the first list from which it was moved. */
  movedFrom: ListingStory | null;
  /** How the application to leave the list stands, where there is one. */
  repair: { status: "filed" | "verified" | "granted"; filedOn: CalendarDate } | null;
};
