/** Whether the three numbers name a day that exists, years 1000 to 9999. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** "YYYY-MM-DD". */
export function writeDay(year: number, month: number, day: number): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

const dayInMilliseconds = 86_400_000;
const firstOf1900 = Date.UTC(1899, 11, 30) / dayInMilliseconds;
const daysFrom1900To1904 = 1462;
const lastSerial = 2_958_465;
/** Excel believes in 29 February 1900; days before it count one less. */
const phantomSerial = 60;

/**
 * The day of a spreadsheet's serial number, whole days since 1900 or 1904.
 * Undefined for numbers that Excel shows as ####, and for 29 February 1900.
 */
export function dayOfSerial(serial: number, from1904: boolean): string | undefined {
  const count = Math.floor(serial) + (from1904 ? daysFrom1900To1904 : 0);
  if (count < 1 || count > lastSerial || count === phantomSerial) return undefined;
  const date = new Date((firstOf1900 + (count < phantomSerial ? count + 1 : count)) * dayInMilliseconds);
  return writeDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The serial number of a day "YYYY-MM-DD" counted from 1900; undefined for days that Excel cannot hold. */
export function serialOfDay(day: string): number | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!found || !isDay(Number(found[1]), Number(found[2]), Number(found[3]))) return undefined;
  const count =
    Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) / dayInMilliseconds - firstOf1900;
  const serial = count <= phantomSerial ? count - 1 : count;
  return serial >= 1 ? serial : undefined;
}

/** "HH:mm:ss" of the part of a serial number after the point, to the nearest second. */
export function timeOfSerial(serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
  const hours = Math.floor(seconds / 3600);
  return `${twoDigits(hours)}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
}
