import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { addMonths } from "@/lib/platform/clock/calendar-date";
import { isOpen, isStanding } from "../rules";
import type { ListingCondition, ListingStatus } from "../schema";
import type { Candidate, CandidateState } from "./schema";

/** What makes a proposal one and the same. */
export const originOf = ({ condition, recordId }: Pick<Candidate, "condition" | "recordId">) =>
  `${condition}:${recordId}`;

/** What has become of a candidate, by the status of the listing proposed on the same ground; null where none was. */
export function candidateState(status: ListingStatus | null): CandidateState {
  if (status === null) return "fresh";
  if (isOpen(status)) return "open";
  return isStanding(status) ? "standing" : "settled";
}

export type PenaltyTold = {
  id: string;
  kind: "warning" | "fine" | "confiscation" | "suspension" | "revocation";
  /** In fen. */
  fine: bigint | null;
  decidedOn: CalendarDate;
};

export type PenaltyFigures = {
  /** From this fine on it is serious dishonesty, in fen. */
  majorFine: bigint;
  /** Two lesser penalties count together within these months. */
  repeatMonths: number;
};

type Judged<Told> = { penalty: Told; condition: ListingCondition; earlier: Told | null };

const isFined = ({ fine }: PenaltyTold) => fine !== null && fine > 0n;

/** A warning or a fine below the threshold (Order 60 art. 11 item 5). */
function isLesser(penalty: PenaltyTold, { majorFine }: PenaltyFigures): boolean {
  if (penalty.kind === "suspension" || penalty.kind === "revocation") return false;
  if ((penalty.fine ?? 0n) >= majorFine) return false;
  return penalty.kind === "warning" || isFined(penalty);
}

const inOrder = (one: PenaltyTold, other: PenaltyTold) =>
  one.decidedOn.localeCompare(other.decidedOn) || one.id.localeCompare(other.id);

/**
 * Which condition each penalty of one organization is a case of; the gravest where several apply. A second lesser penalty
 * counts together with an earlier one if it was decided no later than the day that ends the months counted from it
 * (Civil Code art. 202). Confiscation alone is no case of the law.
 */
export function judgePenalties<Told extends PenaltyTold>(
  penalties: readonly Told[],
  figures: PenaltyFigures,
): Judged<Told>[] {
  const ordered = [...penalties].sort(inOrder);
  return ordered.flatMap((penalty, place): Judged<Told>[] => {
    const alone = (condition: ListingCondition) => [{ penalty, condition, earlier: null }];
    if (penalty.kind === "revocation") return alone("registrationRevoked");
    if (penalty.kind === "suspension") return alone("suspension");
    if ((penalty.fine ?? 0n) >= figures.majorFine) return alone("majorFine");
    if (!isLesser(penalty, figures)) return [];
    const earlier = ordered.slice(0, place).findLast((one) => isLesser(one, figures)) ?? null;
    const counts =
      earlier !== null && penalty.decidedOn <= addMonths(earlier.decidedOn, figures.repeatMonths);
    return counts ? [{ penalty, condition: "repeatedPenalties", earlier }] : alone("minorPenalty");
  });
}
