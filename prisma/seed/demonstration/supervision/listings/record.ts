import { originOf } from "@/lib/domain/supervision/listings/candidates/rules";
import { conditionTraits } from "@/lib/domain/supervision/listings/conditions/rules";
import { listingEvents } from "@/lib/domain/supervision/listings/events";
import type { CalendarDate } from "@/lib/platform/clock";
import type { Desk, RecordedActor } from "../../histories/actors";
import type { HistoryEntry } from "../../histories/entry";
import { momentOf, officeOf, portal } from "./office";
import { endOf, writtenIn } from "./rows";
import type { ListingStory } from "./story";

/** What every event of a story tells of its case. */
export function detailsOf(story: ListingStory, isServed: boolean) {
  const { number, organization, condition } = story;
  const { list } = conditionTraits[condition];
  return {
    procedure: "listing" as const,
    number,
    title: organization.name,
    kind: list,
    applicantIds: [],
    isOrganizationTold: isServed,
    organizationId: organization.id,
    subdistrictCode: organization.subdistrictCode,
    supervisoryUnitId: organization.supervisoryUnitId,
    assigneeId: null,
    list,
    condition,
  };
}

type Numbers = { decision: string; removal: string; announcement: string };

/** How a story came about, for the record. */
export function entriesOf(story: ListingStory, desks: readonly Desk[], numbers: Numbers): HistoryEntry[] {
  const { id, course, status, listedOn, removedOn } = story;
  const written = writtenIn(story);
  const served = detailsOf(story, true);
  const organization: RecordedActor = {
    actorId: null,
    actorName: story.organization.name,
    actorRole: "legalRepresentative",
  };
  const on = (
    day: CalendarDate | null,
    step: Parameters<typeof momentOf>[1],
    actorOf: (day: CalendarDate) => RecordedActor,
    event: (day: CalendarDate) => HistoryEntry["event"],
  ): HistoryEntry[] =>
    day
      ? [{ occurredAt: momentOf(story, step, day), actor: actorOf(day), event: event(day), changes: [] }]
      : [];
  const officer = (day: CalendarDate) => officeOf(desks, story, day).officer;
  const approver = (day: CalendarDate) => officeOf(desks, story, day).approver;
  const until = course.defenceDueOn ?? course.proposedOn;
  const onList = { reason: written.decision, listedOn: listedOn ?? course.proposedOn };
  const left = { ...onList, reason: story.removalReason, decision: numbers.removal };
  return [
    ...on(
      course.proposedOn,
      "proposed",
      () => portal,
      () =>
        listingEvents.proposed(id, {
          ...detailsOf(story, false),
          reason: written.reason,
          origin: originOf(story),
        }),
    ),
    ...on(course.noticedOn, "noticed", officer, () =>
      story.isPublished
        ? listingEvents.noticePublished(id, { ...served, until, announcement: numbers.announcement })
        : listingEvents.noticeServed(id, { ...served, until }),
    ),
    ...on(
      course.defendedOn,
      "defended",
      () => organization,
      () => listingEvents.defended(id, served),
    ),
    ...on(
      course.lapsedOn,
      "lapsed",
      () => portal,
      () => listingEvents.lapsed(id, served),
    ),
    ...on(course.verifiedOn, "verified", officer, () =>
      listingEvents.verified(id, {
        ...served,
        reason: written.verification,
        recommendation: written.recommendation,
      }),
    ),
    ...on(listedOn, "decided", approver, () =>
      listingEvents.decided(id, {
        ...served,
        ...onList,
        decision: numbers.decision,
        exitFrom: story.exitFrom ?? "",
      }),
    ),
    ...on(status === "notListed" ? course.decidedOn : null, "decided", approver, () =>
      listingEvents.notListed(id, { ...served, reason: written.decision, decision: numbers.decision }),
    ),
    ...on(status === "discontinued" ? endOf(story) : null, "removed", officer, () =>
      listingEvents.discontinued(id, { ...served, reason: written.decision, cause: "mistaken" }),
    ),
    ...on(
      story.exitDueOn,
      "exitDue",
      () => portal,
      () => listingEvents.exitDue(id, { ...served, ...onList, reason: "", exitFrom: story.exitFrom ?? "" }),
    ),
    ...on(status === "removed" ? removedOn : null, "removed", story.repair ? approver : officer, (day) =>
      listingEvents.removed(id, { ...served, ...left, removedOn: day }),
    ),
    ...on(status === "moved" ? removedOn : null, "removed", approver, (day) =>
      listingEvents.moved(id, { ...served, ...left, decision: "", removedOn: day }),
    ),
  ];
}
