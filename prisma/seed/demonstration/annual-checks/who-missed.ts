import type { Chance } from "../chance";
import type { Resident } from "../district";
import { checkedYears, lastYear } from "./calendar";

/** Organizations by how many years in a row they had not filed at the end of the last campaign. */
const missing = { 1: 7, 2: 4, 3: 10 } as const;

const told = /暖邻|和声|长乐|重阳/;

/** How many years in a row an organization has missed, by its id and the year; those that filed are not in it. */
export function whoMissed(chance: Chance, residents: readonly Resident[]): Map<string, number> {
  const missed = new Map<string, number>();
  const settled = chance.shuffle(
    residents.filter(
      ({ draft }) =>
        draft.status === "active" &&
        draft.establishedOn < "2022-06-01" &&
        !draft.isCharity &&
        !told.test(draft.name),
    ),
  );
  let next = 0;
  for (const years of [1, 2, 3] as const) {
    for (const { draft } of settled.slice(next, next + missing[years])) {
      for (let back = 0; back < years; back++) missed.set(`${draft.id} ${lastYear - back}`, years - back);
    }
    next += missing[years];
  }
  for (const { draft } of settled.slice(next)) {
    for (const year of checkedYears.slice(0, -1))
      if (chance.happens(0.012) && !missed.has(`${draft.id} ${year - 1}`))
        missed.set(`${draft.id} ${year}`, 1);
  }
  for (const { draft } of residents) {
    if (!draft.isEnded || !draft.statusReason.includes("未参加年度检查")) continue;
    const ended = Number(draft.statusSince.slice(0, 4));
    missed.set(`${draft.id} ${ended - 3}`, 1);
    missed.set(`${draft.id} ${ended - 2}`, 2);
  }
  return missed;
}
