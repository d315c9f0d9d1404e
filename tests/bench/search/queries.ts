import { readingsOf } from "@/lib/platform/search-keys/readings";
import { randomNumbers, syntheticOrganization } from "./synthetic-organizations";

/** What people type: a part of a name that exists, in Chinese, in pinyin from a syllable on, or by initials. */
export type Typing = "Han" | "pinyin" | "initials";

export const typings: readonly { typing: Typing; length: number }[] = [
  ...[1, 2, 3, 4, 5, 6].map((length) => ({ typing: "Han" as const, length })),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((length) => ({ typing: "pinyin" as const, length })),
  ...[2, 3, 4].map((length) => ({ typing: "initials" as const, length })),
];

/** `count` queries of a length, from names picked evenly among the first `names`; the same for the same seed. */
export function queriesOf(
  typing: Typing,
  length: number,
  names: number,
  count: number,
  seed: number,
): string[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => {
    const { name } = syntheticOrganization(Math.floor(random() * names));
    const reading = readingsOf(name)[0] ?? [];
    const spoken = {
      Han: [...name],
      pinyin: reading,
      initials: reading.map((syllable) => syllable.charAt(0)),
    }[typing];
    const syllables = typing === "pinyin" ? Math.ceil(length / 2) : length;
    const start = Math.floor(random() * (spoken.length - syllables + 1));
    return spoken.slice(start).join("").slice(0, length);
  });
}
