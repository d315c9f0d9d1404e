import { compact } from "./text";

/** A column that the caller looks for, by every heading that offices give it. */
export interface KnownColumn<Key extends string> {
  key: Key;
  /** Headings in any spelling; compared after `normalizeHeader`. */
  aliases: string[];
  required?: boolean;
}

/** Which column of a sheet is which. */
export interface HeaderMatch<Key extends string> {
  /** Column from 0 by key. */
  columns: Partial<Record<Key, number>>;
  /** What the heading says in brackets about amounts, such as "万元". */
  units: Partial<Record<Key, string>>;
  /** Headings that nobody knows, or that name a column a second time. */
  unmatched: { column: number; header: string; repeats?: Key }[];
  missing: Key[];
}

const longestHeader = 200;
const brackets = /[(（[【{〔][^)）\]】}〕]*[)）\]】}〕]/g;
const decoration = /[*＊※#＃:：、，,。.·\-—_/／\\"“”'‘’]/g;
const amountUnit = /[(（[【]?(?:单位[:：]?)?(?:人民币)?(亿元|百万元|万元|千元|元)[)）\]】]?$/;

/** A heading reduced to what it means: half-width, lower case, without blanks, marks, numbering and brackets. */
export function normalizeHeader(header: string): string {
  const text = compact(header.slice(0, longestHeader)).toLowerCase();
  const bare = text
    .replace(brackets, "")
    .replace(/^\d+[.、)]/, "")
    .replace(decoration, "");
  return bare === "" ? text.replace(decoration, "").replace(/[()（）[\]【】{}〔〕]/g, "") : bare;
}

/**
 * Makes the question "is this a known heading?" for `readSheet`.
 * `remembered` maps normalized headings to keys, as learned from earlier sheets.
 */
export function headerRecognizer<Key extends string>(
  known: KnownColumn<Key>[],
  remembered: Record<string, Key> = {},
): (header: string) => boolean {
  const keys = keysByHeader(known, remembered);
  return (header) => keys.has(normalizeHeader(header));
}

/** Assigns columns by their headings. The first of two columns of the same name wins; the other is reported. */
export function matchHeaders<Key extends string>(
  headers: string[],
  known: KnownColumn<Key>[],
  remembered: Record<string, Key> = {},
): HeaderMatch<Key> {
  const keys = keysByHeader(known, remembered);
  const match: HeaderMatch<Key> = { columns: {}, units: {}, unmatched: [], missing: [] };
  for (const [column, header] of headers.entries()) {
    if (header.trim() === "") continue;
    const key = keys.get(normalizeHeader(header));
    if (key === undefined) {
      match.unmatched.push({ column, header });
    } else if (match.columns[key] !== undefined) {
      match.unmatched.push({ column, header, repeats: key });
    } else {
      match.columns[key] = column;
      const unit = amountUnit.exec(compact(header.slice(0, longestHeader)))?.[1];
      if (unit) match.units[key] = unit;
    }
  }
  match.missing = known
    .filter(({ key, required }) => required && match.columns[key] === undefined)
    .map(({ key }) => key);
  return match;
}

function keysByHeader<Key extends string>(
  known: KnownColumn<Key>[],
  remembered: Record<string, Key>,
): Map<string, Key> {
  const keys = new Map<string, Key>();
  for (const { key, aliases } of known) {
    for (const alias of [key, ...aliases]) keys.set(normalizeHeader(alias), key);
  }
  for (const [header, key] of Object.entries(remembered)) keys.set(normalizeHeader(header), key);
  return keys;
}
