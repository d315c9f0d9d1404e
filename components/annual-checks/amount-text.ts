import { readCell } from "@/lib/domain/annual-checks/report/statements/rules";
import { formatMoney } from "@/lib/platform/i18n/formats";

/** Fen as accountants write yuan in a column: "12,345.67". */
export const amountText = (fen: bigint) => formatMoney(fen).replace("¥", "");

/** What was typed as accountants write it: "1.2万" as "12,000"; what is no amount stays as it is. */
export function shownText(typed: string): string {
  const amount = readCell(typed);
  return typeof amount === "bigint" ? amountText(amount) : typed;
}
