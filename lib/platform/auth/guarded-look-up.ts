import { attemptKey, blockedUntil, countAttempt } from "./attempts";
import { perNetwork } from "./back-off";
import { getBrowser } from "./browser";

type LookUp<Found> = {
  look: (now: Date) => Promise<Found>;
  /** Whether what was asked for does not exist. */
  isUnknown: (found: Found) => boolean;
};

/**
 * A look-up by a code or number that anybody may ask for. Asking for ones that do not exist is counted by network, and
 * pauses look-ups for `waitMinutes` when it looks like guessing; asking for those that do is free.
 */
export async function guardedLookUp<Found>({
  look,
  isUnknown,
}: LookUp<Found>): Promise<{ found: Found } | { waitMinutes: number }> {
  const now = new Date();
  const key = attemptKey("verify", (await getBrowser()).network);
  const until = await blockedUntil(key, now);
  if (until) return { waitMinutes: Math.ceil((until.getTime() - now.getTime()) / 60_000) };
  const found = await look(now);
  if (isUnknown(found)) await countAttempt(key, perNetwork, now);
  return { found };
}
