import { daysLateOn } from "@/lib/domain/annual-checks/rules";
import type { AnnualCheckKind, AnnualCheckStatus, CheckConclusion } from "@/lib/domain/annual-checks/schema";
import { addDays, addMonths, type CalendarDate } from "@/lib/platform/clock";
import type { Chance } from "../chance";
import type { Resident } from "../district";
import { uuidAt } from "../identities";
import { dayBetween, officeDay, officeMoment, openingDay, referenceDay } from "../moments";
import { breachesFor, returnedItems } from "./breaches";
import { daysOfCampaign, lastYear } from "./calendar";
import type { Cast } from "./cast";
import type { CheckStory, Happening } from "./story";

/** What is to become of a check: fixed for those that wait for somebody today, left to chance for all others. */
export type Plan = {
  status: AnnualCheckStatus;
  conclusion?: CheckConclusion;
  isLate?: boolean;
  isClean?: boolean;
};

const laterMoment = (chance: Chance, day: CalendarDate, after: Happening | null): Date => {
  const at = officeMoment(chance, day);
  return after && at <= after.at ? new Date(after.at.getTime() + chance.between(20, 90) * 60_000) : at;
};

const reasons: Record<CheckConclusion, string> = {
  qualified: "报告完整，各项核对一致，建议合格。",
  basicallyQualified: "存在轻微问题，责令整改后可以继续开展活动。",
  unqualified: "存在严重问题，建议不合格并责令整改。",
};

/** The report as it was filed: most come in the last weeks before the deadline. */
function filedOn(chance: Chance, year: number, isLate: boolean): CalendarDate {
  const { opensOn, dueOn } = daysOfCampaign(year);
  if (!isLate) {
    const weeks = chance.weigh([
      [20, 1],
      [12, 2],
      [6, 4],
      [2, 3],
    ] as const);
    return dayBetween(chance, addDays(opensOn, 10), addDays(dueOn, -weeks * chance.between(1, 6)));
  }
  const latest = year === lastYear ? addDays(referenceDay, -3) : addDays(dueOn, 130);
  return dayBetween(chance, addDays(dueOn, 2), latest);
}

type Filing = { resident: Resident; year: number; kind: AnnualCheckKind; id: string };

/** A check whose report was filed, told until the status of its plan. */
export function tellFiled(chance: Chance, cast: Cast, filing: Filing, plan: Plan): CheckStory {
  const { resident, year, kind } = filing;
  const { dueOn } = daysOfCampaign(year);
  const applicant = cast.applicantOf(resident);
  const isAtWork = plan.status !== "concluded";
  const conclusion = plan.conclusion ?? "qualified";
  const filedDay = filedOn(chance, year, plan.isLate ?? false);
  const happening = (day: CalendarDate, actor: Happening["actor"], after: Happening | null): Happening => ({
    day,
    at: laterMoment(chance, day, after),
    actor,
  });
  const filed = happening(filedDay, applicant, null);
  const story: CheckStory = {
    ...filing,
    status: plan.status,
    number: null,
    missedYears: 0,
    filed,
    daysLate: daysLateOn(dueOn, filedDay),
    returned: null,
    resubmitted: null,
    endorsed: null,
    reviewed: null,
    concluded: null,
    breaches: [],
    rectifyBy: null,
    rectified: null,
    reassessed: null,
    isClean: conclusion === "qualified" && (plan.isClean ?? chance.happens(0.8)),
  };
  const after = (last: Happening, low: number, high: number) => {
    const day = addDays(last.day, chance.between(low, high));
    return day > referenceDay ? officeDay(referenceDay) : officeDay(day < last.day ? last.day : day);
  };
  // What still waits was given back in autumn and came again: the year's last deadline is long over.
  const isReturning = isAtWork && ["submitted", "endorsed", "reviewed", "returned"].includes(plan.status);
  let last: Happening = filed;
  if (isReturning && (plan.status === "returned" || filedDay < "2026-09-01")) {
    const isBack = plan.status === "returned";
    const day = isBack
      ? dayBetween(chance, "2026-11-09", "2026-11-18")
      : dayBetween(chance, "2026-10-09", "2026-10-23");
    const items = chance.shuffle(returnedItems).slice(0, chance.between(1, 3));
    story.returned = {
      ...happening(day, cast.reviewer(day), last),
      items: items.map((item) => ({ ...item })),
    };
    last = story.returned;
    if (plan.status === "returned") return story;
    story.resubmitted = happening(after(last, 4, 14), applicant, last);
    last = story.resubmitted;
  }
  if (plan.status === "submitted") return story;
  const endorser = cast.endorserOf(resident, last.day);
  const endorsedOn = after(last, 1, isReturning ? 5 : 15);
  story.endorsed = {
    ...happening(endorsedOn, cast.endorserOf(resident, endorsedOn).actor, last),
    endorserId: endorser.id,
  };
  last = story.endorsed;
  if (plan.status === "endorsed") return story;
  const reviewedOn = after(last, 2, isReturning ? 6 : 22);
  story.reviewed = {
    ...happening(reviewedOn, cast.reviewer(reviewedOn), last),
    recommendation: conclusion,
    reason: reasons[conclusion],
  };
  story.breaches = breachesFor(chance, kind, conclusion);
  last = story.reviewed;
  if (plan.status === "reviewed") return story;
  const concludedOn = concludedDay(chance, plan, after(last, 2, 15));
  story.concluded = {
    ...happening(concludedOn, cast.approver(chance, concludedOn), last),
    conclusion,
    isBulk: story.isClean && conclusion === "qualified" && concludedOn >= openingDay,
  };
  if (conclusion === "qualified") return story;
  story.rectifyBy = addMonths(concludedOn, 3);
  if (plan.status === "rectifying") return story;
  const rectifiedOn =
    plan.status === "rectified"
      ? dayBetween(chance, "2026-11-02", "2026-11-19")
      : after(story.concluded, 30, 85);
  story.rectified = happening(rectifiedOn, applicant, story.concluded);
  if (plan.status === "rectified") return story;
  const reassessedOn = after(story.rectified, 3, 14);
  story.reassessed = {
    ...happening(reassessedOn, cast.reviewer(reassessedOn), story.rectified),
    conclusion: conclusion === "unqualified" ? "basicallyQualified" : "qualified",
    reason: "已逐项整改，附件齐全，同意复核意见。",
  };
  return story;
}

/** Rectification that is under way began in late summer. */
function concludedDay(chance: Chance, { status }: Plan, usual: CalendarDate): CalendarDate {
  if (status === "rectifying") return dayBetween(chance, "2026-08-03", "2026-11-06");
  if (status === "rectified") return dayBetween(chance, "2026-08-05", "2026-09-18");
  return usual;
}

/** A check for which no report came. */
export function tellMissed(chance: Chance, filing: Filing, missedYears: number): CheckStory {
  return {
    ...filing,
    id: uuidAt(chance, officeMoment(chance, daysOfCampaign(filing.year).opensOn)),
    ...{ status: "missed", number: null, missedYears, filed: null, daysLate: 0, returned: null },
    ...{ resubmitted: null, endorsed: null, reviewed: null, concluded: null, breaches: [], rectifyBy: null },
    ...{ rectified: null, reassessed: null, isClean: false },
  };
}
