import type { OrganizationEntry } from "@/lib/domain/organizations/queries/organization";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";

/** What each page of an organization is given. */
export type TabProps = {
  organization: OrganizationEntry;
  actor: Actor;
  today: CalendarDate;
  /** Days before its end from which a certificate is said to expire soon. */
  noticeDays: number;
};
