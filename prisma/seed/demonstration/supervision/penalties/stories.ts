import { addDays, addMonths, type CalendarDate, calendarDate, yearOf } from "@/lib/platform/clock";
import { chanceOf } from "../../chance";
import type { Resident } from "../../district";
import { uuidAt } from "../../identities";
import { dayBetween, officeDay, officeMoment } from "../../moments";
import { bureauName, otherDepartments, type PenaltyMatter, penaltyMatters } from "./matters";

/** A penalty of the past as it was decided. `caseId` where the bureau imposed it. */
export type PastPenalty = {
  id: string;
  caseId: string | null;
  organization: Resident["draft"];
  department: string;
  matter: PenaltyMatter;
  /** What precedes the year in the decision's number. */
  mark: string;
  filedOn: CalendarDate;
  noticedOn: CalendarDate;
  decidedOn: CalendarDate;
  deliveredOn: CalendarDate;
  suspendedUntil: CalendarDate | null;
  filedAt: Date;
  noticedAt: Date;
  decidedAt: Date;
  deliveredAt: Date;
};

/** The organization through which visitors come in has nothing held against it. */
const blamelessName = "上海普陀区暖邻加装电梯事务所";

/** The share of the register that is penalized in a year, and of these by other departments. */
const penalized = 0.011;
const elsewhere = 0.55;

const years = [
  [calendarDate("2023-12-01"), calendarDate("2024-10-31")],
  [calendarDate("2024-12-01"), calendarDate("2025-10-31")],
  [calendarDate("2025-12-01"), calendarDate("2026-08-31")],
] as const;

/** Decided measures that leave the entry as it is: the register shows suspensions only where it has them. */
const mild = penaltyMatters.filter(({ kind }) => kind !== "suspension" && kind !== "revocation");
const suspending = penaltyMatters.find(({ kind }) => kind === "suspension");

function pastPenalty(
  organization: Resident["draft"],
  filedOn: CalendarDate,
  matter: PenaltyMatter | null,
): PastPenalty {
  const chance = chanceOf(`penalty ${organization.name} ${filedOn}`);
  const other = chance.pick(otherDepartments);
  const noticedOn = officeDay(addDays(filedOn, chance.between(15, 30)));
  const decidedOn = officeDay(addDays(noticedOn, chance.between(14, 40)));
  const deliveredOn = officeDay(addDays(decidedOn, chance.between(1, 5)));
  const filedAt = officeMoment(chance, filedOn);
  return {
    id: uuidAt(chance, officeMoment(chance, decidedOn)),
    caseId: matter ? uuidAt(chance, filedAt) : null,
    organization,
    department: matter ? bureauName : other.department,
    matter: matter ?? { ...other, evidence: "", reason: "", months: null },
    mark: matter ? "普民社罚决" : other.mark,
    filedOn,
    noticedOn,
    decidedOn,
    deliveredOn,
    suspendedUntil: matter?.months ? addMonths(decidedOn, matter.months) : null,
    filedAt,
    noticedAt: officeMoment(chance, noticedOn),
    decidedAt: officeMoment(chance, decidedOn),
    deliveredAt: officeMoment(chance, deliveredOn),
  };
}

/** Three years of penalties, and one for every organization that stands suspended, in the order of their decisions. */
export function inventPenalties(residents: readonly Resident[]): PastPenalty[] {
  const chance = chanceOf("penalties of the past");
  const registered = residents
    .map(({ draft }) => draft)
    .filter(({ kind }) => kind !== "communityOrganization");
  const usual = years.flatMap(([from, to]) =>
    registered.flatMap((draft) => {
      const isThere = draft.establishedOn < addDays(from, -200) && draft.status === "active";
      if (!isThere || !chance.happens(penalized)) return [];
      const matter = chance.happens(elsewhere) ? null : chance.pick(mild);
      return [pastPenalty(draft, dayBetween(chance, from, to), matter)];
    }),
  );
  const suspended = registered
    .filter(({ status }) => status === "suspended")
    .flatMap((draft) => {
      if (!suspending || yearOf(draft.statusSince) < 2025) return [];
      const decided = officeDay(draft.statusSince);
      const penalty = pastPenalty(draft, officeDay(addDays(decided, -60)), suspending);
      return [
        { ...penalty, decidedOn: decided, deliveredOn: decided, suspendedUntil: addMonths(decided, 12) },
      ];
    });
  return [...usual, ...suspended]
    .filter(({ organization }) => organization.name !== blamelessName)
    .sort((one, other) => (one.decidedOn < other.decidedOn ? -1 : 1));
}
