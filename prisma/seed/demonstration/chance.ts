/** A reproducible source of chance: the same name gives the same sequence on every machine. */
export type Chance = {
  /** In [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True in `share` of all cases, 0 to 1. */
  happens(share: number): boolean;
  pick<Entry>(entries: readonly Entry[]): Entry;
  /** One entry, each as likely as its weight says. */
  weigh<Entry>(entries: readonly (readonly [Entry, number])[]): Entry;
  shuffle<Entry>(entries: readonly Entry[]): Entry[];
};

/** FNV-1a, so that every name starts the generator elsewhere. */
function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** The Mulberry32 generator under a name; streams of different names do not disturb each other. */
export function chanceOf(name: string): Chance {
  let state = seedOf(name);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <Entry>(entries: readonly Entry[]): Entry => {
    const entry = entries[between(0, entries.length - 1)];
    if (entry === undefined) throw new RangeError("nothing to pick from");
    return entry;
  };
  return {
    next,
    between,
    happens: (share) => next() < share,
    pick,
    weigh(entries) {
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [entry, weight] of entries) {
        left -= weight;
        if (left < 0) return entry;
      }
      return pick(entries)[0];
    },
    shuffle(entries) {
      const shuffled = [...entries];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = between(0, last);
        [shuffled[last], shuffled[other]] = [shuffled[other] as never, shuffled[last] as never];
      }
      return shuffled;
    },
  };
}
