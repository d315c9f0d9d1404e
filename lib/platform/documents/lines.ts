import type { DocumentLanguage } from "./definition";
import type { Face } from "./fonts";
import { type Run, runsOf, runWidth } from "./runs";

/** Text that fits one line; `width` in points. */
export type Line = { runs: Run[]; width: number };

/** Everything that decides how wide text becomes. `size` in points. */
export type TextStyle = { face: Face; size: number; language: DocumentLanguage };

const wide = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef";
const pieces = new RegExp(`\\n|[ \\t]+|[${wide}]|[^\\s${wide}]+`, "gu");
const neverFirst = /^[，。、；：？！）》」』】〕〗〉”’…—～％‰℃,.;:?!)\]}]/u;
const neverLast = /[（《「『【〔〖〈“‘([{￥¥]$/u;

const countedUnit = /^[年月日时分号名人家个件元万亿]/u;

/** Unbreakable pieces: one Chinese character or one word, with the punctuation that must not be parted from it. */
function unbreakablePieces(text: string): string[] {
  const joined: string[] = [];
  let breakable = true;
  for (const piece of text.replace(/\r\n?/g, "\n").match(pieces) ?? []) {
    const last = joined.at(-1);
    const blank = /^\s/.test(piece);
    const bound = (before: string) =>
      neverFirst.test(piece) || neverLast.test(before) || (/\d$/.test(before) && countedUnit.test(piece));
    if (last !== undefined && !breakable && !blank && bound(last)) {
      joined[joined.length - 1] = last + piece;
    } else joined.push(piece);
    breakable = blank;
  }
  return joined;
}

/** Breaks text into lines no wider than `width` points; Chinese by character with the usual prohibitions, else by word. */
export function breakLines(text: string, style: TextStyle, width: number, firstIndent = 0): Line[] {
  const measured = new Map<string, number>();
  const widthOf = (piece: string) => {
    const known = measured.get(piece);
    if (known !== undefined) return known;
    const ems = runsOf(piece, style.face, style.language).reduce((sum, run) => sum + runWidth(run), 0);
    measured.set(piece, ems * style.size);
    return ems * style.size;
  };

  const lines: Line[] = [];
  let current = "";
  let used = firstIndent;
  const finish = () => {
    const runs = runsOf(current.trimEnd(), style.face, style.language);
    lines.push({ runs, width: runs.reduce((sum, run) => sum + runWidth(run), 0) * style.size });
    current = "";
    used = 0;
  };

  for (const piece of unbreakablePieces(text)) {
    if (piece === "\n") {
      finish();
      continue;
    }
    if (/^[ \t]/.test(piece)) {
      if (current !== "") {
        current += " ";
        used += widthOf(" ");
      }
      continue;
    }
    if (current !== "" && used + widthOf(piece) > width) finish();
    if (widthOf(piece) <= width - used) {
      current += piece;
      used += widthOf(piece);
      continue;
    }
    // A piece longer than a whole line, such as an address of a web page, is broken between characters.
    for (const character of piece) {
      if (current !== "" && used + widthOf(character) > width) finish();
      current += character;
      used += widthOf(character);
    }
  }
  if (current !== "" || lines.length === 0) finish();
  return lines;
}
