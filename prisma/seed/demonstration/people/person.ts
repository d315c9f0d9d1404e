import { type CalendarDate, calendarDate, yearOf } from "@/lib/platform/clock";
import type { Chance } from "../chance";
import { generations } from "./given-names";
import { surnames } from "./surnames";

export type InventedPerson = { name: string; sex: "man" | "woman"; bornOn: CalendarDate };

/** An invented person of about this age on the day given. */
export function inventPerson(chance: Chance, age: number, on: CalendarDate): InventedPerson {
  const sex = chance.happens(0.52) ? "woman" : "man";
  const year = Math.min(yearOf(on) - age, 2002);
  const bornOn = calendarDate(
    `${year}-${String(chance.between(1, 12)).padStart(2, "0")}-${String(chance.between(1, 28)).padStart(2, "0")}`,
  );
  const generation = generations.find(({ until }) => year <= until) ?? generations[3];
  const given = chance.pick<string>(sex === "man" ? generation.men : generation.women);
  return { name: chance.weigh(surnames) + given, sex, bornOn };
}

const areas = [
  "310107",
  "310107",
  "310107",
  "310108",
  "310106",
  "310105",
  "310101",
  "320623",
  "330205",
  "321025",
];
const checkWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A fictional resident identity number of valid form (GB 11643-1999) that fits the person. */
export function inventIdentityNumber(chance: Chance, person: InventedPerson): string {
  const serial = chance.between(0, 499) * 2 + (person.sex === "man" ? 1 : 0);
  const first17 = chance.pick(areas) + person.bornOn.replaceAll("-", "") + String(serial).padStart(3, "0");
  const sum = checkWeights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return first17 + "10X98765432"[sum % 11];
}
