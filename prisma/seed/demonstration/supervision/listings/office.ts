import { type CalendarDate, startOfDayInShanghai } from "@/lib/platform/clock";
import { chanceOf } from "../../chance";
import { type Desk, type RecordedActor, recorded } from "../../histories/actors";
import { officeMoment, openingDay } from "../../moments";
import type { ListingStory } from "./story";

const paperOffice: RecordedActor = { actorId: null, actorName: "上海市普陀区民政局", actorRole: "system" };
export const portal: RecordedActor = { actorId: null, actorName: "Linli", actorRole: "system" };

type Step = "proposed" | "noticed" | "defended" | "lapsed" | "verified" | "decided" | "exitDue" | "removed";

/** The moment of a step: in office hours, or in the night where the portal takes it. */
export function momentOf({ id }: ListingStory, step: Step, day: CalendarDate): Date {
  if (step === "lapsed" || step === "exitDue") {
    return new Date(startOfDayInShanghai(day).getTime() + 90 * 60_000);
  }
  return officeMoment(chanceOf(`${id} ${step}`), day);
}

/** Who of the bureau took a step; one officer verifies and another decides. Before the portal opened the office did. */
export function officeOf(desks: readonly Desk[], story: ListingStory, day: CalendarDate) {
  if (day < openingDay) return { officer: paperOffice, approver: paperOffice };
  const chance = chanceOf(`office ${story.id}`);
  const of = (role: Desk["role"]) => recorded(chance.pick(desks.filter((desk) => desk.role === role)));
  return { officer: of("creditOfficer"), approver: of("approver") };
}

/** The sentences that a story tells, always the same for one story. */
export const pickFor = <Entry>({ id }: ListingStory, what: string, entries: readonly Entry[]): Entry =>
  chanceOf(`${what} ${id}`).pick(entries);
