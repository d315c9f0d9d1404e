import type { CalendarDate } from "@/lib/platform/clock";

/** English is written as Chinese offices write it: day, month, year; figures and percentages are the same in both. */
const tagOf = (locale: string) => (locale === "en" ? "en-GB" : "zh-CN");

/** `2026年3月31日` or `31 March 2026`. */
export function formatDate(date: CalendarDate, locale: string): string {
  const instant = new Date(`${date}T00:00:00Z`);
  return new Intl.DateTimeFormat(tagOf(locale), { dateStyle: "long", timeZone: "UTC" }).format(instant);
}

/** A day of about now, without the year: `11月25日` or `25 Nov`. */
export function formatDay(date: CalendarDate, locale: string): string {
  const instant = new Date(`${date}T00:00:00Z`);
  const day = { month: locale === "en" ? "short" : "long", day: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(tagOf(locale), day).format(instant);
}

/** A date with the time of day in Shanghai: `2026年3月31日 14:32`. */
export function formatMoment(moment: Date, locale: string): string {
  const day = { year: "numeric", month: "long", day: "numeric" } as const;
  const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "Asia/Shanghai" } as const;
  return new Intl.DateTimeFormat(tagOf(locale), { ...day, ...time }).format(moment);
}

/** Fen as `¥12,345.67`; whole yuan without decimals. */
export function formatMoney(fen: bigint): string {
  const sign = fen < 0n ? "-" : "";
  const absolute = fen < 0n ? -fen : fen;
  const yuan = new Intl.NumberFormat("en-US").format(absolute / 100n);
  const cents = absolute % 100n;
  return `${sign}¥${yuan}${cents === 0n ? "" : `.${String(cents).padStart(2, "0")}`}`;
}

/** A part of a whole as a percentage with one decimal at most: `41.5%`. */
export function formatShare(part: number, whole: number): string {
  const share = whole === 0 ? 0 : part / whole;
  return new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 1 }).format(share);
}
