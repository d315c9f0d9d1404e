import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock";
import { numberOfDigits, numberOfNumerals } from "./chinese-numerals";
import type { CellProblem, CellProblemCode } from "./problem";
import { dayOfSerial } from "./serial-dates";
import { compact, tidy } from "./text";

/** What a cell says: its value, null when it is empty, or why it cannot be used. */
export type CellReading<T> = { ok: true; value: T | null } | { ok: false; problem: CellProblem };

/** What offices write to say that there is nothing to say. */
const dashes = /^[-－—–―/／]*$/;

/** Words, tidied. */
export function readText(cell: string): CellReading<string> {
  const text = tidy(cell);
  return read(dashes.test(text) ? null : text);
}

/** A code or number to be looked up: half-width, upper case, without blanks. */
export function readCode(cell: string): CellReading<string> {
  const text = compact(cell).replace(/^'/, "").toUpperCase();
  return read(dashes.test(text) ? null : text);
}

/**
 * A calendar date "YYYY-MM-DD" from 2026.3.5, 2026-03-05, 2026/3/5, 2026年3月5日, 二〇二六年三月五日, 20260305, a
 * spreadsheet's serial number, with or without a time behind it. Day-first and two-digit years are refused:
 * nobody knows what they mean.
 */
export function readDate(cell: string): CellReading<CalendarDate> {
  const shown = tidy(cell);
  const text = compact(withoutTime(shown));
  if (dashes.test(text)) return read(null);
  const written =
    /^(\d{4})([-./年、])(\d{1,2})(?:[-./月、])(\d{1,2})[日号.]?$/.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  if (written) return readDay(Number(written[1]), Number(written[3]), Number(written[4]), shown);
  if (/^\d{5}(\.\d+)?$/.test(text)) return read(dayOfSerial(Number(text), false) ?? null);
  const numerals =
    /^([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]+)月([一二三四五六七八九十]+)[日号]$/.exec(text);
  if (numerals) {
    const [year, month, day] = [
      numberOfDigits(numerals[1] ?? ""),
      numeral(numerals[2]),
      numeral(numerals[3]),
    ];
    return readDay(year ?? 0, month, day, shown);
  }
  const incomplete = /^\d{4}([-./年]\d{1,2}月?|年)?$|^\d{6}$/.test(text);
  return refuse(incomplete ? "incompleteDate" : "notADate", shown);
}

function numeral(text: string | undefined): number {
  return numberOfNumerals(text ?? "") ?? 0;
}

function readDay(year: number, month: number, day: number, shown: string): CellReading<CalendarDate> {
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isCalendarDate(date) ? read(date) : refuse("impossibleDate", shown);
}

function withoutTime(text: string): string {
  return text.replace(/(?<=\d日?)[ T]+\d{1,2}[:：]\d{2}([:：]\d{2}(\.\d+)?)?Z?$/, "");
}

/** A whole number of people or things, with or without thousands separators and a counting word. */
export function readInteger(cell: string): CellReading<number> {
  const shown = tidy(cell);
  const text = compact(shown).replace(/[人名个家户位次件项]$/, "");
  if (dashes.test(text)) return read(null);
  const number = /^[-+]?(\d+|\d{1,3}(,\d{3})+)(\.0+)?$/.test(text)
    ? Number(text.replaceAll(",", ""))
    : undefined;
  return number !== undefined && Number.isSafeInteger(number) ? read(number) : refuse("notAnInteger", shown);
}

const yes = new Set("是 有 已 对 √ ✓ ✔ ☑ Y YES T TRUE 1".split(" "));
const no = new Set("否 无 未 没有 错 × ✗ ✘ ✕ X N NO F FALSE 0".split(" "));

/** 是 / 否 and the other ways in which sheets tick a box. */
export function readYesNo(cell: string): CellReading<boolean> {
  const shown = tidy(cell);
  const text = compact(shown).toUpperCase();
  if (dashes.test(text)) return read(null);
  if (yes.has(text)) return read(true);
  return no.has(text) ? read(false) : refuse("notYesOrNo", shown);
}

function read<T>(value: T | null): CellReading<T> {
  return { ok: true, value };
}

const longestShown = 60;

/** For readers of cells: the cell says something, but nothing of the kind. */
export function refuse(code: CellProblemCode, shown: string): { ok: false; problem: CellProblem } {
  const clipped = shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown;
  return { ok: false, problem: { code, values: { shown: clipped } } };
}
