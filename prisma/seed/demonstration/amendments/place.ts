import { type CalendarDate, yearOf } from "@/lib/platform/clock";
import { type Chance, chanceOf } from "../chance";
import type { Resident } from "../district";
import type { Desk } from "../histories/actors";
import { uuidAt } from "../identities";
import { officeMoment } from "../moments";
import { type Correction, corrections } from "./corrections";

/** A correction with its organization, its officers and its moments. */
export type Amended = Omit<Correction, "changes"> & {
  id: string;
  number: string;
  resident: Resident;
  changes: ReturnType<Correction["changes"]>;
  fields: string[];
  proposer: Desk;
  decider: Desk;
  proposedAt: Date;
  decidedAt: Date | null;
};

/** Organizations in good standing whose particulars a correction can touch without contradicting their history. */
const isSuitable = ({ draft, changes }: Resident) =>
  draft.kind === "socialServiceOrganization" &&
  draft.status === "active" &&
  draft.englishName !== null &&
  draft.establishedOn < "2024-01-01" &&
  !changes.some(({ field }) => field === "domicile") &&
  !draft.name.includes("暖邻");

/** A decision falls into the afternoon, so that it follows a proposal of the same day. */
function momentOf(chance: Chance, day: CalendarDate, isDecision: boolean): Date {
  const moment = officeMoment(chance, day);
  const hour = isDecision ? chance.between(14, 16) : chance.between(9, 11);
  return new Date(Date.parse(`${day}T00:00:00Z`) + (hour - 8) * 3_600_000 + (moment.getTime() % 3_600_000));
}

/** Lets every correction fall on another organization; the two registration officers take turns. */
export function placeCorrections(residents: readonly Resident[], desks: readonly Desk[]): Amended[] {
  const chance = chanceOf("amendments");
  const suitable = chance.shuffle(residents.filter(isSuitable));
  const officers = desks.filter(({ role }) => role === "registrationOfficer");
  const counts = new Map<number, number>();
  return corrections.map((correction, index) => {
    const resident = suitable[index];
    const [proposer, decider] = index % 3 === 2 ? officers.toReversed() : officers;
    if (!resident || !proposer || !decider)
      throw new RangeError("a correction needs an organization and two officers");
    const year = yearOf(correction.proposedOn);
    const ordinal = (counts.get(year) ?? 0) + 1;
    counts.set(year, ordinal);
    const proposedAt = momentOf(chance, correction.proposedOn, false);
    const changes = correction.changes(resident.draft);
    return {
      ...correction,
      id: uuidAt(chance, proposedAt),
      number: `GZ-${year}-${String(ordinal).padStart(5, "0")}`,
      resident,
      changes,
      fields: Object.keys(changes),
      proposer,
      decider,
      proposedAt,
      decidedAt: correction.decidedOn ? momentOf(chance, correction.decidedOn, true) : null,
    };
  });
}
