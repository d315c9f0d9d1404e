import type { NumberFormat } from "./number-formats";
import type { CellProblem } from "./problem";
import { dayOfSerial, timeOfSerial } from "./serial-dates";

/** Excel keeps 15 digits; a longer number has lost its last ones when the file was saved. */
const surestInteger = 1e15;

/** A number in so few digits is stored as it is seen. */
const exact = /^-?(0|[1-9]\d{0,9})(\.\d{0,4}[1-9])?$/;

/** The text of a stored number as the office sees it, or why it is no longer to be trusted. */
export function textOfNumber(
  stored: string,
  format: NumberFormat | undefined,
  from1904: boolean,
): string | CellProblem {
  const kind = format?.kind ?? "plain";
  if (kind === "plain" && exact.test(stored)) return stored;
  const number = Number(stored);
  if (stored.trim() === "" || !Number.isFinite(number)) return stored;
  if (format?.kind === "date") return textOfDate(number, format.withTime, from1904);
  if (kind === "time" && number >= 0) return textOfTime(number, from1904);
  if (Math.abs(number) >= surestInteger) return { code: "longNumber", values: { shown: stored } };
  const text = withoutFloatNoise(number);
  return format?.kind === "padded" ? text.padStart(format.digits, "0") : text;
}

function textOfDate(serial: number, withTime: boolean, from1904: boolean): string | CellProblem {
  const day = dayOfSerial(serial, from1904);
  if (day === undefined) return { code: "impossibleDate", values: { shown: String(serial) } };
  return withTime && !Number.isInteger(serial) ? `${day} ${timeOfSerial(serial)}` : day;
}

function textOfTime(serial: number, from1904: boolean): string {
  const day = serial >= 1 ? dayOfSerial(serial, from1904) : undefined;
  return day === undefined ? timeOfSerial(serial) : `${day} ${timeOfSerial(serial)}`;
}

/** 0.1 + 0.2 is stored as 0.30000000000000004 and seen as 0.3. */
function withoutFloatNoise(number: number): string {
  const rounded = Number(number.toPrecision(15));
  const text = String(rounded);
  return text.includes("e") ? rounded.toFixed(20).replace(/\.?0+$/, "") : text;
}

/** Undoes the way spreadsheets write control characters, `_x000D_` for a carriage return. */
export function unescapeControls(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
