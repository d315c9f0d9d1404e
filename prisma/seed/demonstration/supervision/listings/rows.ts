import { caseSearchKeys } from "@/lib/domain/cases/rules";
import { ruleDefinitions } from "@/lib/domain/district/schema";
import { originOf } from "@/lib/domain/supervision/listings/candidates/rules";
import { conditionTraits } from "@/lib/domain/supervision/listings/conditions/rules";
import { isEnded, waitsFor } from "@/lib/domain/supervision/listings/rules";
import { addWorkingDays, type CalendarDate } from "@/lib/platform/clock";
import { sayIn } from "@/lib/platform/i18n/say";
import type { Desk } from "../../histories/actors";
import { officeCalendar } from "../../moments";
import { momentOf, officeOf, pickFor, portal } from "./office";
import type { ListingStory } from "./story";
import { decisions, discontinuation, verifications } from "./words";

const limits = {
  proposed: ["listing.serviceWorkingDays", "proposedOn"],
  noticed: ["listing.defenceWorkingDays", "noticedOn"],
  defended: ["listing.verificationWorkingDays", "defendedOn"],
  undefended: ["listing.verificationWorkingDays", "lapsedOn"],
  verified: ["listing.verificationWorkingDays", null],
  exitDue: ["listing.removalWorkingDays", null],
} as const;

/** The limit that runs for a story on the reference day. */
function clockOf({ status, course, exitDueOn }: ListingStory) {
  const none = { clockStartedOn: null, limitValue: null, limitUnit: null, limitBasis: null, dueOn: null };
  if (!(status in limits)) return none;
  const [rule, start] = limits[status as keyof typeof limits];
  const since = start
    ? course[start]
    : status === "exitDue"
      ? exitDueOn
      : (course.defendedOn ?? course.lapsedOn);
  if (!since) return none;
  const { value, basis } = ruleDefinitions[rule];
  return {
    clockStartedOn: since,
    limitValue: value,
    limitUnit: "workingDays" as const,
    limitBasis: basis,
    dueOn: addWorkingDays(officeCalendar, since, value).date,
  };
}

const outcomes: Partial<Record<ListingStory["status"], string>> = {
  listed: "listed",
  exitDue: "listed",
  removed: "listed",
  moved: "listed",
  notListed: "notListed",
  discontinued: "discontinued",
};

/** The day on which a story ended; null while it goes on. */
export function endOf({ status, course, removedOn }: ListingStory): CalendarDate | null {
  if (!isEnded(status)) return null;
  return removedOn ?? course.decidedOn ?? course.noticedOn;
}

/** The case of a story as its row holds it. */
export function caseRowOf(story: ListingStory) {
  const { id, number, organization, status, course } = story;
  const end = endOf(story);
  const proposedAt = momentOf(story, "proposed", course.proposedOn);
  const outcome = outcomes[status] ?? null;
  const decidedOn = course.decidedOn ?? end;
  return {
    id,
    number,
    procedure: "listing" as const,
    kind: conditionTraits[story.condition].list,
    status,
    waitsFor: waitsFor(status),
    authority: "bureau" as const,
    title: organization.name,
    ...caseSearchKeys({ title: organization.name, number, createdByName: portal.actorName }),
    organizationId: organization.id,
    organizationPart: "respondent" as const,
    servedAt: course.noticedOn && momentOf(story, "noticed", course.noticedOn),
    organizationKind: organization.kind,
    subdistrictCode: organization.subdistrictCode,
    supervisoryUnitId: organization.supervisoryUnitId,
    isDirect: organization.isDirectRegistration,
    createdById: null,
    createdByName: portal.actorName,
    createdAt: proposedAt,
    submittedAt: proposedAt,
    ...clockOf(story),
    outcome,
    decidedAt: outcome && decidedOn ? momentOf(story, "decided", decidedOn) : null,
    closedAt: end && momentOf(story, "removed", end),
  };
}

/** What officers wrote in the course of a story. */
export function writtenIn(story: ListingStory) {
  const { status } = story;
  const isAgainst = status === "notListed";
  return {
    recommendation: isAgainst ? "doNotList" : "list",
    verification: pickFor(story, "verification", isAgainst ? verifications.doNotList : verifications.list),
    decision: isAgainst ? decisions.notList : status === "discontinued" ? discontinuation : decisions.list,
    reason: sayIn("zh-CN")(`listings.conditions.${story.condition}.reason`),
    reasonEn: sayIn("en")(`listings.conditions.${story.condition}.reason`),
  };
}

/** What a listing has beyond its case. `decisionNumber` is the number of the letter that told the decision. */
export function listingRowOf(desks: readonly Desk[], story: ListingStory, decisionNumber: string | null) {
  const { id, organization, condition, course, status } = story;
  const written = writtenIn(story);
  const { verifiedOn, decidedOn } = course;
  const decided = decidedOn ?? (status === "discontinued" ? endOf(story) : null);
  const office = (day: CalendarDate) => officeOf(desks, story, day);
  const decider = decided && (status === "discontinued" ? office(decided).officer : office(decided).approver);
  const remover = story.removedOn && office(story.removedOn)[story.repair ? "approver" : "officer"];
  return {
    caseId: id,
    organizationId: organization.id,
    list: conditionTraits[condition].list,
    condition,
    facts: story.facts,
    reason: written.reason,
    reasonEn: written.reasonEn,
    origin: originOf(story),
    proposedById: null,
    proposedByName: portal.actorName,
    proposedOn: course.proposedOn,
    noticeServedOn: course.noticedOn,
    isServedByPublication: story.isPublished && course.noticedOn !== null,
    defenceDueOn: course.defenceDueOn,
    defendedAt: course.defendedOn && momentOf(story, "defended", course.defendedOn),
    verifiedById: verifiedOn && office(verifiedOn).officer.actorId,
    verifiedByName: verifiedOn && office(verifiedOn).officer.actorName,
    verifiedAt: verifiedOn && momentOf(story, "verified", verifiedOn),
    verification: verifiedOn && written.verification,
    recommendation: verifiedOn && written.recommendation,
    decidedById: decider?.actorId ?? null,
    decidedByName: decider?.actorName ?? null,
    decisionReason: decided && written.decision,
    decisionNumber,
    listedOn: story.listedOn,
    clockStartedOn: story.listedOn,
    exitFrom: story.exitFrom,
    removedOn: story.removedOn,
    removalReason: story.removedOn && story.removalReason,
    removedById: remover?.actorId ?? null,
    removedByName: remover?.actorName ?? null,
    movedFromId: story.listedOn ? (story.movedFrom?.id ?? null) : null,
  };
}
