import type { Archive } from "./archive";
import { readPart } from "./workbook";

/** How the number in a cell is shown, as far as it changes what the number means. */
export type NumberFormat =
  | { kind: "plain" }
  | { kind: "date"; withTime: boolean }
  | { kind: "time" }
  /** Leading zeros up to so many digits, as offices keep codes. */
  | { kind: "padded"; digits: number };

const plain: NumberFormat = { kind: "plain" };
const date: NumberFormat = { kind: "date", withTime: false };
const dateAndTime: NumberFormat = { kind: "date", withTime: true };
const time: NumberFormat = { kind: "time" };

/**
 * Formats that exist without being written in the file (ECMA-376 part 1, 18.8.30), with those that East Asian
 * versions of Excel add.
 */
function builtInFormat(id: number): NumberFormat | undefined {
  if (id >= 14 && id <= 17) return date;
  if (id >= 18 && id <= 21) return time;
  if (id === 22) return dateAndTime;
  if ((id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58) return date;
  if ((id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id === 55 || id === 56) return time;
  return id < 164 ? plain : undefined;
}

const longestCode = 255;

/** Judges a format code such as `yyyy"年"m"月"d"日";@` by its first section. */
export function formatOfCode(code: string): NumberFormat {
  const bare = code
    .slice(0, longestCode)
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/[_*]./g, "")
    .replace(/\[(h+|m+|s+)\]/gi, "$1")
    .replace(/\[[^\]]*\]/g, "");
  const section = (bare.split(";")[0] ?? "").trim();
  if (/^0{2,}$/.test(section)) return { kind: "padded", digits: section.length };
  if (/general|通用格式|[#0?@]/i.test(section) && !/[yd]/i.test(section)) return plain;
  const hasClock = /[hs]/i.test(section);
  if (/[yde]/i.test(section)) return hasClock ? dateAndTime : date;
  if (hasClock) return time;
  return /m/i.test(section) ? date : plain;
}

/** The formats of a workbook by the style number that its cells name. */
export async function readNumberFormats(archive: Archive, part: string | undefined): Promise<NumberFormat[]> {
  if (part === undefined || !archive.has(part)) return [];
  const custom = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let insideCellFormats = false;
  await readPart(archive, part, {
    open(name, attributes) {
      if (name === "numFmt")
        custom.set(Number(attributes.numFmtId), formatOfCode(attributes.formatCode ?? ""));
      if (name === "cellXfs") insideCellFormats = true;
      if (name !== "xf" || !insideCellFormats) return;
      const id = Number(attributes.numFmtId ?? 0);
      formats.push(custom.get(id) ?? builtInFormat(id) ?? plain);
    },
    close(name) {
      if (name === "cellXfs") insideCellFormats = false;
    },
  });
  return formats;
}
