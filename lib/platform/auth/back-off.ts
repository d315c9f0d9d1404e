const minute = 60_000;

/** How many attempts pass before waiting begins. */
export type Allowance = { free: number };

export const perAccount: Allowance = { free: 5 };
/** An office or a block of flats shares one network address. */
export const perNetwork: Allowance = { free: 60 };

/**
 * How long to wait after so many attempts without success, in milliseconds: nothing at first, then one minute, doubling
 * with each further attempt, half an hour at most.
 */
export function waitAfter(attempts: number, { free }: Allowance): number {
  if (attempts < free) return 0;
  return Math.min(30 * minute, minute * 2 ** (attempts - free));
}
