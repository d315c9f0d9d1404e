import { type Player, players } from "./cast";

export type Row<Name extends string = Player> = { subject: string; expected: Record<Name, string> };

/**
 * Reads a table of access: one line a subject, first a letter for each name in the order of `names` (spaces are there
 * for the eye), then the subject. Lines that begin with "|" are headings.
 */
export function readTableOf<Name extends string>(names: readonly Name[], table: string): Row<Name>[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("|"))
    .map((line) => {
      const split = /^(.+?)\s{2,}(\S+)$/.exec(line);
      const letters = (split?.[1] ?? "").replaceAll(" ", "");
      if (letters.length !== names.length) throw new Error(`not ${names.length} letters: ${line}`);
      const expected = Object.fromEntries(names.map((name, index) => [name, letters.charAt(index)]));
      return { subject: split?.[2] ?? "", expected: expected as Record<Name, string> };
    });
}

export const readTable = (table: string): Row[] => readTableOf(players, table);

/** The same shape from what was found, for one comparison of the whole table. */
export function asLines<Name extends string>(rows: readonly Row<Name>[]): string[] {
  return rows.map(({ subject, expected }) => `${Object.values(expected).join("")}  ${subject}`);
}
