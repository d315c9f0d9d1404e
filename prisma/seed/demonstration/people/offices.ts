import { tombstoneStatuses } from "@/lib/domain/organizations/rules";
import { addDays, addYears, type CalendarDate } from "@/lib/platform/clock";
import type { OfficeTitle } from "@/lib/platform/db/generated/client";
import type { Chance } from "../chance";
import type { PastChange } from "../histories/earlier-values";
import { referenceDay } from "../moments";
import type { Draft } from "../register/draft";
import { type InventedPerson, inventPerson } from "./person";

/** An office and who holds it. `isKnown`: the person may hold other offices, too. */
export type HeldOffice = {
  title: OfficeTitle;
  person: InventedPerson;
  startedOn: CalendarDate;
  termEndsOn: CalendarDate | null;
  endedOn: CalendarDate | null;
};

type Term = { startedOn: CalendarDate; termEndsOn: CalendarDate };

/** The running term by charter; about one in fourteen organizations is late with its election. */
function currentTerm(chance: Chance, draft: Draft, end: CalendarDate): Term {
  const years = draft.kind === "socialServiceOrganization" ? 4 : 5;
  let startedOn = draft.establishedOn;
  while (addYears(startedOn, years) <= end) startedOn = addYears(startedOn, years);
  const isLate = startedOn > draft.establishedOn && addDays(startedOn, 500) > end && chance.happens(0.12);
  if (isLate) startedOn = addYears(startedOn, -years);
  return { startedOn, termEndsOn: addDays(addYears(startedOn, years), -1) };
}

function titlesOf(chance: Chance, draft: Draft): { own: OfficeTitle[]; others: OfficeTitle[] } {
  const party: OfficeTitle[] = ["branch", "generalBranch", "committee"].includes(draft.partyOrganization)
    ? ["partySecretary"]
    : [];
  const directors = (low: number, high: number): OfficeTitle[] =>
    Array.from({ length: chance.between(low, high) }, () => "director" as const);
  switch (draft.kind) {
    case "communityOrganization":
      return { own: ["head"], others: [] };
    case "socialServiceOrganization": {
      const isChair = chance.happens(0.65);
      const others: OfficeTitle[] = [isChair ? "head" : "chair", ...directors(1, 3), "supervisor", ...party];
      return { own: ["legalRepresentative", isChair ? "chair" : "head"], others };
    }
    default: {
      const viceChairs: OfficeTitle[] = chance.happens(0.5) ? ["viceChair", "viceChair"] : ["viceChair"];
      const others: OfficeTitle[] = [
        ...viceChairs,
        "secretaryGeneral",
        ...directors(1, 3),
        "supervisor",
        ...party,
      ];
      return { own: ["legalRepresentative", "chair"], others };
    }
  }
}

/** Who holds and held office in an organization. `circle` are people who hold office elsewhere already; it grows. */
export function inventOffices(
  chance: Chance,
  draft: Draft,
  changes: readonly PastChange[],
  circle: InventedPerson[],
): HeldOffice[] {
  const hasEnded = tombstoneStatuses.some((status) => status === draft.status);
  const end = hasEnded ? draft.statusSince : referenceDay;
  const endedOn = hasEnded ? draft.statusSince : null;
  const term = currentTerm(chance, draft, end);
  const { own, others } = titlesOf(chance, draft);
  const turn = changes.find(({ predecessor }) => predecessor);
  const startedOn = turn && turn.day > term.startedOn ? turn.day : term.startedOn;
  const offices: HeldOffice[] = own.map((title) => ({
    title,
    person: draft.legalRepresentative,
    ...term,
    startedOn,
    endedOn,
  }));
  if (turn?.predecessor) {
    const { predecessor, day } = turn;
    for (const title of own) {
      offices.push({
        title,
        person: predecessor,
        startedOn: draft.establishedOn,
        termEndsOn: null,
        endedOn: day,
      });
    }
  }
  for (const title of others) {
    const isElsewhere = title === "director" && circle.length > 40 && chance.happens(0.12);
    const person = isElsewhere
      ? chance.pick(circle)
      : inventPerson(chance, chance.between(30, 68), referenceDay);
    if (!isElsewhere && chance.happens(0.15)) circle.push(person);
    offices.push({ title, person, ...term, endedOn });
  }
  return offices;
}
