import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem, Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { districtEvents } from "../events";
import { mayKeepDistrict } from "../policy";
import { readDays } from "../rules";
import { calendarYearSchema } from "../schema";

function daysOf(field: "holidays" | "makeUpDays", typed: string, year: number) {
  const { days, problems } = readDays(typed, year);
  const [problem] = problems;
  if (problem)
    throw new FieldProblem(field, `district.problems.${problem.problem}`, { text: problem.text, year });
  return days;
}

/** Enters the rest days of a year as the State Council's notice lists them, or corrects a year entered before. */
export const publishCalendarYear = command(
  calendarYearSchema,
  async ({ actor, tx }, { year, source, ...typed }) => {
    if (!mayKeepDistrict(actor)) throw new Forbidden();
    const holidays = daysOf("holidays", typed.holidays, year);
    const makeUpDays = daysOf("makeUpDays", typed.makeUpDays, year);
    const twice = makeUpDays.find((day) => holidays.includes(day));
    if (twice) throw new FieldProblem("makeUpDays", "district.problems.bothKinds", { text: twice });
    await tx.calendarYear.upsert({ where: { year }, create: { year, source }, update: { source } });
    await tx.calendarDay.deleteMany({ where: { year } });
    const rows = (days: typeof holidays, kind: "holiday" | "makeUpDay") =>
      days.map((date) => ({ date: toDatabaseDate(date), year, kind, name: source }));
    await tx.calendarDay.createMany({
      data: [...rows(holidays, "holiday"), ...rows(makeUpDays, "makeUpDay")],
    });
    const counts = { holidays: holidays.length, makeUpDays: makeUpDays.length };
    await record(tx, actor, districtEvents.calendarYearPublished(String(year), { year, source, ...counts }));
    return { year };
  },
);
