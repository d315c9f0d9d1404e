import { addYears, type CalendarDate } from "@/lib/platform/clock";
import type { Tie } from "./schema";

/** What the register and the accounts know of one reviewer. */
export type ReviewerPast = {
  memberships: readonly {
    organizationId: string | null;
    supervisoryUnitId: string | null;
    endedOn: CalendarDate | null;
  }[];
  /** Offices held by persons of the reviewer's name. */
  offices: readonly {
    organizationId: string;
    organization: string;
    sector: string;
    isLegalRepresentative: boolean;
    endedOn: CalendarDate | null;
  }[];
};

/** The organization that is to be evaluated. */
export type EvaluatedOrganization = {
  id: string;
  name: string;
  sector: string;
  supervisoryUnitId: string | null;
  supervisoryUnit: string | null;
  /** Other organizations in which its present officers hold office. */
  sharedWith: readonly { organizationId: string; organization: string }[];
};

/** Ended so long ago that it ties no more: `years` have passed since. */
const isForgotten = (endedOn: CalendarDate | null, today: CalendarDate, years: number) =>
  endedOn !== null && addYears(endedOn, years) <= today;

/**
 * What ties a reviewer to an organization on a day. Whoever left less than `years` ago still counts (Order 39 art. 19).
 * A person of the same name counts as the reviewer: in doubt somebody else assesses.
 */
export function tiesOf(
  past: ReviewerPast,
  organization: EvaluatedOrganization,
  today: CalendarDate,
  years: number,
): Tie[] {
  const ties: Tie[] = [];
  for (const { organizationId, supervisoryUnitId, endedOn } of past.memberships) {
    if (isForgotten(endedOn, today, years)) continue;
    if (organizationId === organization.id) {
      ties.push({ kind: endedOn === null ? "desk" : "formerDesk", about: organization.name, until: endedOn });
    }
    if (supervisoryUnitId !== null && supervisoryUnitId === organization.supervisoryUnitId) {
      ties.push({ kind: "supervisoryUnit", about: organization.supervisoryUnit ?? "", until: endedOn });
    }
  }
  for (const office of past.offices) {
    if (isForgotten(office.endedOn, today, years)) continue;
    if (office.organizationId === organization.id) {
      const kind = office.endedOn === null ? "office" : "formerOffice";
      ties.push({ kind, about: office.organization, until: office.endedOn });
      continue;
    }
    if (office.endedOn !== null) continue;
    if (organization.sharedWith.some(({ organizationId }) => organizationId === office.organizationId)) {
      ties.push({ kind: "colleagues", about: office.organization, until: null });
    } else if (office.isLegalRepresentative && office.sector === organization.sector) {
      ties.push({ kind: "leadsAnother", about: office.organization, until: null });
    }
  }
  return ties.filter(
    (tie, place) => ties.findIndex(({ kind, about }) => kind === tie.kind && about === tie.about) === place,
  );
}
