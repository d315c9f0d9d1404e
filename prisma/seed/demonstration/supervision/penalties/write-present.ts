import type { Resident } from "../../district";
import type { Recording } from "../recording";
import { penaltyMatters } from "./matters";
import { goPenaltyWay, type Stage } from "./present";

/** Stages of the proceedings of these months, how many days ago each was opened, and for what (place in the list). */
const course: readonly (readonly [Stage, number, number])[] = [
  ["opened", 6, 0],
  ["opened", 84, 5],
  ["proposed", 21, 2],
  ["noticed", 16, 2],
  ["noticed", 17, 4],
  ["defended", 18, 3],
  ["hearingRequested", 19, 4],
  ["hearingSet", 24, 4],
  ["ready", 40, 1],
  ["decided", 31, 0],
  ["delivered", 60, 1],
  ["discontinued", 45, 5],
  ["annulled", 80, 2],
];

/** Penalty proceedings of these months in every state. */
export async function writePresentPenalties(
  recording: Recording,
  residents: readonly Resident[],
): Promise<void> {
  const chosen = residents
    .map(({ draft }) => draft)
    .filter(({ kind, status, name }) => {
      return kind === "socialServiceOrganization" && status === "active" && !name.includes("暖邻");
    });
  for (const [place, [stage, ago, what]] of course.entries()) {
    const organization = chosen[(place * 29 + 11) % chosen.length];
    const matter = penaltyMatters[what];
    if (!organization || !matter) throw new RangeError("nobody to proceed against");
    await goPenaltyWay({ recording, organization, matter, stage, ago });
  }
}
