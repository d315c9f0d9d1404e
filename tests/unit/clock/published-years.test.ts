import { expect, it } from "vitest";
import { weekdayOf, yearOf } from "@/lib/platform/clock";
import { publishedDays, publishedYears } from "@/lib/platform/clock/published-years";

const daysOf = (year: number, kind: "holiday" | "makeUpDay") =>
  publishedDays()
    .filter((day) => yearOf(day.date) === year && day.kind === kind)
    .map((day) => day.date.slice(5));

it("lists every year from 2004 to 2026 with named days, each once", () => {
  expect(publishedYears()).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
  const days = publishedDays();
  expect(new Set(days.map((day) => day.date)).size).toBe(days.length);
  expect(days.filter((day) => day.name === "" || day.englishName === "")).toEqual([]);
});

it("only weekends are worked in exchange", () => {
  const weekdays = publishedDays().filter((day) => day.kind === "makeUpDay" && weekdayOf(day.date) <= 5);
  expect(weekdays).toEqual([]);
});

it("agrees with the notices of the State Council for 2024, 2025 and 2026", () => {
  expect(daysOf(2024, "makeUpDay").join(" ")).toBe("02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12");
  expect(daysOf(2025, "makeUpDay").join(" ")).toBe("01-26 02-08 04-27 09-28 10-11");
  expect(daysOf(2026, "makeUpDay").join(" ")).toBe("01-04 02-14 02-28 05-09 09-20 10-10");
  expect(daysOf(2026, "holiday")).toHaveLength(33);
  expect(daysOf(2025, "holiday")).toHaveLength(28);
});
