import { type Player, players } from "./cast";

export type Row = { subject: string; expected: Record<Player, string> };

/**
 * Reads a table of access: one line a subject, first a letter for each player in the order of `players` (spaces are
 * there for the eye), then the subject. Lines that begin with "|" are headings.
 */
export function readTable(table: string): Row[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("|"))
    .map((line) => {
      const split = /^(.+?)\s{2,}(\S+)$/.exec(line);
      const letters = (split?.[1] ?? "").replaceAll(" ", "");
      if (letters.length !== players.length) throw new Error(`not ${players.length} letters: ${line}`);
      const expected = Object.fromEntries(players.map((player, index) => [player, letters.charAt(index)]));
      return { subject: split?.[2] ?? "", expected: expected as Record<Player, string> };
    });
}

/** The same shape from what was found, for one comparison of the whole table. */
export function asLines(rows: readonly Row[]): string[] {
  return rows.map(
    ({ subject, expected }) => `${players.map((player) => expected[player]).join("")}  ${subject}`,
  );
}
