/** Ballots by grade, 0 for none. */
export type Tally = Readonly<Record<number, number>>;

export type VoteFigures = {
  tally: Tally;
  /** Members who may vote: without those who stay away. */
  entitled: number;
  /** In basis points: the share of the entitled that a grade must exceed, and that must have voted. */
  majority: number;
  quorum: number;
};

/** All ballots of a vote, whatever the grade. */
export const ballotsIn = (tally: Tally): number =>
  Object.values(tally).reduce((sum, count) => sum + count, 0);

/**
 * Enough members have voted for the count; nobody to vote is never enough. The share is rounded to the basis points in
 * which the rule is written, because two of three are two thirds, whatever 66.67 % of three may be.
 */
export function hasQuorum({ tally, entitled, quorum }: VoteFigures): boolean {
  return entitled > 0 && Math.round((ballotsIn(tally) * 10_000) / entitled) >= quorum;
}

/**
 * The grade for which more than the majority of the entitled voted; where there is none, the chair chooses among the
 * grades that got ballots.
 */
export function outcomeOf({
  tally,
  entitled,
  majority,
}: VoteFigures): { grade: number } | { leading: number[] } {
  const voted = Object.entries(tally)
    .filter(([, count]) => count > 0)
    .map(([grade, count]) => ({ grade: Number(grade), count }));
  const winner = voted.find(({ count }) => count * 10_000 > entitled * majority);
  return winner
    ? { grade: winner.grade }
    : { leading: voted.map(({ grade }) => grade).sort((one, other) => other - one) };
}
