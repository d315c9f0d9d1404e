import type { CalendarDate } from "@/lib/platform/clock/calendar-date";

const zone = "Asia/Shanghai";

/** "2026年3月31日" or "31 March 2026". */
export function formatDate(date: CalendarDate, locale: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  const options = { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "zh-CN", options).format(day);
}

/** A moment as a clock in Shanghai shows it: "2026年3月31日 14:05" or "31 March 2026, 14:05". */
export function formatMoment(moment: Date, locale: string): string {
  const english = locale === "en";
  const language = english ? "en-GB" : "zh-CN";
  const date = new Intl.DateTimeFormat(language, { year: "numeric", month: "long", day: "numeric", timeZone: zone });
  const time = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone });
  return `${date.format(moment)}${english ? ", " : " "}${time.format(moment)}`;
}

/** An amount in fen as "¥12,345.67"; whole yuan without the fen. */
export function formatMoney(fen: bigint | number): string {
  const amount = BigInt(fen);
  const sign = amount < 0n ? "−" : "";
  const absolute = amount < 0n ? -amount : amount;
  const yuan = (absolute / 100n).toString().replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = absolute % 100n;
  return `${sign}¥${yuan}${rest === 0n ? "" : `.${rest.toString().padStart(2, "0")}`}`;
}
