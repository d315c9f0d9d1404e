import type { ComplaintTopic } from "@/lib/domain/supervision/complaints/schema";
import { addDays, addWorkingDays, type CalendarDate, calendarDate } from "@/lib/platform/clock";
import { type Chance, chanceOf } from "../../chance";
import type { Resident } from "../../district";
import { uuidAt } from "../../identities";
import { dayBetween, officeCalendar, officeMoment } from "../../moments";
import { type ComplaintMatter, complaintMatters, thanksWords } from "./matters";
import type { Neighbor } from "./neighbors";

/** A complaint or thanks of the past from beginning to end. */
export type PastStory = {
  id: string;
  organization: Resident["draft"];
  writer: Neighbor;
  filedOn: CalendarDate;
  filedAt: Date;
  triagedAt: Date;
  askedAt: Date | null;
  answeredAt: Date | null;
  closedOn: CalendarDate;
  closedAt: Date;
  daysTaken: number;
  satisfaction: number | null;
} & ({ kind: "complaint"; topic: ComplaintTopic; matter: ComplaintMatter } | ThanksStory);

type ThanksStory = { kind: "thanks"; topic: "other"; body: string; isNamed: boolean; isPublic: boolean };

const years = [
  [calendarDate("2023-11-20"), calendarDate("2024-11-19")],
  [calendarDate("2024-11-20"), calendarDate("2025-11-19")],
  [calendarDate("2025-11-20"), calendarDate("2026-10-20")],
] as const;

/** Shares of the organizations of the register that are complained of, and thanked, in a year. */
const complained = 0.06;
const thanked = 0.1;

/** Most complaints turn out not to be justified. */
const weights = { upheld: 1, partlyUpheld: 1.4, notUpheld: 4 } as const;

function timesOf(chance: Chance, filedOn: CalendarDate, days: number) {
  const on = (count: number) => addWorkingDays(officeCalendar, filedOn, Math.min(count, days)).date;
  const filedAt = officeMoment(chance, filedOn);
  const moment = (count: number) =>
    new Date(Math.max(filedAt.getTime() + count * 60_000, officeMoment(chance, on(count)).getTime()));
  return {
    filedAt,
    triagedAt: moment(1),
    askedAt: moment(2),
    answeredAt: moment(5),
    closedOn: on(days),
    closedAt: moment(days),
  };
}

function complaintOf(
  chance: Chance,
  organization: Resident["draft"],
  writer: Neighbor,
  filedOn: CalendarDate,
): PastStory {
  const matter = chance.weigh(
    complaintMatters.map((one) => [one, weights[one.outcome] * (one.topic === "service" ? 2 : 1)] as const),
  );
  const days = chance.weigh([
    [chance.between(5, 9), 5],
    [chance.between(10, 14), 6],
    [chance.between(15, 18), 1],
  ] as const);
  const wasAsked = chance.happens(0.75);
  const times = timesOf(chance, filedOn, days);
  return {
    id: uuidAt(chance, times.filedAt),
    kind: "complaint",
    topic: matter.topic,
    matter,
    organization,
    writer,
    filedOn,
    ...times,
    askedAt: wasAsked ? times.askedAt : null,
    answeredAt: wasAsked ? times.answeredAt : null,
    daysTaken: days,
    satisfaction: chance.happens(0.6) ? chance.pick([5, 5, 4, 4, 4, 3, 2, 1]) : null,
  };
}

function thanksOf(
  chance: Chance,
  organization: Resident["draft"],
  writer: Neighbor,
  filedOn: CalendarDate,
): PastStory {
  const times = timesOf(chance, filedOn, 2);
  return {
    id: uuidAt(chance, times.filedAt),
    kind: "thanks",
    topic: "other",
    body: chance.pick(thanksWords),
    isNamed: chance.happens(0.3),
    isPublic: chance.happens(0.8),
    organization,
    writer,
    filedOn,
    ...times,
    askedAt: null,
    answeredAt: null,
    daysTaken: 2,
    satisfaction: null,
  };
}

/** Three years of complaints and thanks, in the order in which they came in. */
export function inventStories(residents: readonly Resident[], writers: readonly Neighbor[]): PastStory[] {
  const chance = chanceOf("complaints of the past");
  const stories = years.flatMap(([from, to]) =>
    residents.flatMap(({ draft }) => {
      if (draft.kind === "communityOrganization" || draft.establishedOn > addDays(from, -60)) return [];
      if (draft.status === "deregistered" || draft.status === "revoked") return [];
      const told: PastStory[] = [];
      const day = () => dayBetween(chance, from, addDays(to, -28));
      if (chance.happens(complained)) told.push(complaintOf(chance, draft, chance.pick(writers), day()));
      if (chance.happens(thanked)) told.push(thanksOf(chance, draft, chance.pick(writers), day()));
      return told;
    }),
  );
  return stories.sort((one, other) => one.filedAt.getTime() - other.filedAt.getTime());
}
