import { type CalendarDate, calendarDate } from "@/lib/platform/clock";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { accounts } from "../accounts";
import { chanceOf } from "../chance";
import { uuidAt } from "../identities";
import { officeMoment } from "../moments";

export const pastYears = [2021, 2022, 2023, 2024, 2025] as const;
export const presentYear = 2026;

export const accountNamed = (loginName: string) => {
  const account = accounts.find((one) => one.loginName === loginName);
  if (!account) throw new RangeError(loginName);
  return account;
};

const day = (year: number, monthAndDay: string): CalendarDate => calendarDate(`${year}-${monthAndDay}`);

/** One round a year: applications in September, visits in October and November, decisions in December. */
export const roundDays = (year: number) => ({
  applyFrom: day(year, "09-01"),
  applyUntil: year === presentYear ? day(year, "12-31") : day(year, "09-30"),
  assessUntil: year === presentYear ? day(year + 1, "03-31") : day(year, "11-15"),
  publicityFrom: day(year, "11-25"),
  publicityUntil: day(year, "12-02"),
  decidedOn: day(year, "12-10"),
});

export const roundId = (year: number) => {
  const chance = chanceOf(`evaluation round ${year}`);
  return uuidAt(chance, officeMoment(chance, roundDays(year).applyFrom));
};

export function roundRow(year: number) {
  const officer = accountNamed("bureau.evaluation");
  const days = roundDays(year);
  const isPast = year !== presentYear;
  return {
    id: roundId(year),
    number: `普民评〔${year}〕1号`,
    year,
    title: `${year}年度普陀区社会组织评估`,
    titleEn: `Evaluation of Social Organizations in Putuo ${year}`,
    status: isPast ? ("closed" as const) : ("open" as const),
    applyFrom: toDatabaseDate(days.applyFrom),
    applyUntil: toDatabaseDate(days.applyUntil),
    assessUntil: toDatabaseDate(days.assessUntil),
    publicityFrom: isPast ? toDatabaseDate(days.publicityFrom) : null,
    publicityUntil: isPast ? toDatabaseDate(days.publicityUntil) : null,
    createdById: officer.id,
    createdByName: officer.name,
  };
}
