import { annualCheckEvents, campaignEvents } from "@/lib/domain/annual-checks/events";
import type { NewEvent } from "@/lib/platform/events/define-events";
import type { RecordedActor } from "../histories/actors";
import type { HistoryEntry } from "../histories/entry";
import { daysOfCampaign } from "./calendar";
import { closingOf } from "./rows";
import type { CheckStory } from "./story";

const portal: RecordedActor = { actorId: null, actorName: "Linli", actorRole: "system" };

function detailsOf({ resident, number, kind, year, filed }: CheckStory) {
  const { draft, unitId } = resident;
  return {
    procedure: "annualCheck" as const,
    number: number ?? "",
    title: draft.name,
    kind,
    applicantIds: filed?.actor.actorId ? [filed.actor.actorId] : [],
    isOrganizationTold: true,
    organizationId: draft.id,
    subdistrictCode: draft.subdistrictCode,
    supervisoryUnitId: unitId,
    assigneeId: null,
    year,
  };
}

/** The life of a check for the record. Of the years on paper only what counts was taken over. */
export function entriesOfCheck(story: CheckStory): HistoryEntry[] {
  const { id, year, filed, returned, resubmitted, endorsed, reviewed, concluded, rectified } = story;
  const details = detailsOf(story);
  const entries: HistoryEntry[] = [];
  const add = (at: Date, actor: RecordedActor, event: NewEvent) =>
    entries.push({ occurredAt: at, actor, event, changes: [] });
  if (story.status === "missed") {
    const { missedYears } = story;
    add(closingOf(year), portal, annualCheckEvents.missed(id, { ...details, missedYears }));
    return entries;
  }
  const isOnPortal = year >= 2024;
  if (filed) {
    const told = { ...details, filedOn: filed.day, daysLate: story.daysLate };
    add(filed.at, filed.actor, annualCheckEvents.filed(id, told));
  }
  if (returned) {
    const told = { ...details, count: returned.items.length };
    add(returned.at, returned.actor, annualCheckEvents.returned(id, told));
  }
  if (resubmitted) add(resubmitted.at, resubmitted.actor, annualCheckEvents.resubmitted(id, details));
  if (endorsed && isOnPortal)
    add(endorsed.at, endorsed.actor, annualCheckEvents.endorsed(id, { ...details, remark: "" }));
  if (reviewed && isOnPortal && !concluded?.isBulk) {
    const { recommendation, reason } = reviewed;
    add(reviewed.at, reviewed.actor, annualCheckEvents.reviewed(id, { ...details, recommendation, reason }));
  }
  if (concluded) {
    const { conclusion, isBulk } = concluded;
    const told = {
      conclusion,
      isBulk,
      reason: story.reviewed?.reason ?? "",
      rectifyBy: story.rectifyBy ?? "",
    };
    add(concluded.at, concluded.actor, annualCheckEvents.concluded(id, { ...details, ...told }));
  }
  if (rectified) add(rectified.at, rectified.actor, annualCheckEvents.rectified(id, details));
  if (story.reassessed && concluded) {
    const { conclusion, reason, at, actor } = story.reassessed;
    const told = { ...details, conclusion, reason, before: concluded.conclusion };
    add(at, actor, annualCheckEvents.reassessed(id, told));
  }
  return entries;
}

type ToldCampaign = {
  id: string;
  year: number;
  kind: string;
  count: number;
  exempted: number;
  missed: number;
};

export function entriesOfCampaign({ id, year, kind, count, exempted, missed }: ToldCampaign): HistoryEntry[] {
  const opened = campaignEvents.opened(id, { year, kind, count, exempted });
  const closed = campaignEvents.closed(id, { year, kind, missed });
  const openedAt = new Date(`${daysOfCampaign(year).opensOn}T01:00:00Z`);
  return [
    { occurredAt: openedAt, actor: portal, event: opened, changes: [] },
    { occurredAt: new Date(closingOf(year).getTime() + 60_000), actor: portal, event: closed, changes: [] },
  ];
}
