import { ruleDefinitions } from "@/lib/domain/district/schema";
import type { Candidate } from "@/lib/domain/supervision/listings/candidates/schema";
import { dayAfterMonths, exitFrom } from "@/lib/domain/supervision/listings/rules";
import type { ListingStatus } from "@/lib/domain/supervision/listings/schema";
import { addDays, type CalendarDate } from "@/lib/platform/clock";
import { chanceOf } from "../../chance";
import { uuidAt } from "../../identities";
import { officeDay, officeMoment, referenceDay } from "../../moments";
import { beganBefore, courseOf } from "./course";
import type { ListingStory, StoryOrganization } from "./story";
import { removals } from "./words";

export const periods = {
  abnormalMonths: ruleDefinitions["listing.abnormalMonths"].value,
  seriousMonths: ruleDefinitions["listing.seriousMonths"].value,
};
export const moveMonths = ruleDefinitions["listing.moveMonths"].value;

/** Days between proposal and decision, about. */
const onTheWay = 26;

type Plan = {
  candidate: Candidate;
  organization: StoryOrganization;
  status: ListingStatus;
  /** The day on or soon after which it was listed; for those that were. */
  listedAbout?: CalendarDate;
  movedFrom?: ListingStory;
  repair?: ListingStory["repair"];
  /** The day on which it left the list on application. */
  removedOn?: CalendarDate;
};

function proposedOn({ status, listedAbout, candidate }: Plan, isDefended: boolean): CalendarDate {
  if (listedAbout) return officeDay(addDays(listedAbout, -onTheWay));
  const [low, high] = beganBefore(status, isDefended);
  const chance = chanceOf(`listing began ${candidate.recordId}`);
  return officeDay(addDays(referenceDay, -chance.between(low, high)));
}

/** A listing of the demonstration with all its days. */
export function storyOf(plan: Plan): ListingStory {
  const { candidate, organization, status, movedFrom = null, repair = null } = plan;
  const { condition, recordId, facts } = candidate;
  const chance = chanceOf(`listing ${condition} ${recordId}`);
  const answers = status === "defended" || (status !== "undefended" && chance.happens(0.45));
  const isDefended = answers && condition !== "unreachable";
  const began = proposedOn(plan, isDefended);
  const course = courseOf(chance, began, status, isDefended);
  const wasListed = ["listed", "exitDue", "removed", "moved", "annulled"].includes(status);
  const listedOn = wasListed ? course.decidedOn : null;
  const exit = listedOn && exitFrom(condition, listedOn, periods);
  const exitDueOn = condition === "minorPenalty" && exit && exit <= referenceDay ? exit : null;
  const removedOn =
    status === "removed" || status === "moved"
      ? (plan.removedOn ?? (exitDueOn && officeDay(addDays(exitDueOn, 3))))
      : null;
  return {
    id: uuidAt(chance, officeMoment(chance, began)),
    number: "",
    organization,
    condition,
    recordId,
    facts,
    status,
    course,
    isPublished: condition === "unreachable" || condition === "abnormalForTwoYears",
    listedOn,
    exitFrom: exit,
    exitDueOn,
    removedOn,
    removalReason: exitDueOn ? removals.period : removals.repair,
    movedFrom,
    repair,
  };
}

/** The first day on which an entry that has stood since a day leads to the other list. */
export const movableFrom = (listedOn: CalendarDate) => dayAfterMonths(listedOn, moveMonths);
