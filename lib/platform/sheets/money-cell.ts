import { type CellReading, refuse } from "./cells";
import { numberOfNumerals } from "./chinese-numerals";
import { compact, tidy } from "./text";

/** Yuan in each unit that amounts are written in. */
const yuanPerUnit: Record<string, bigint> = {
  元: 1n,
  圆: 1n,
  百元: 100n,
  千元: 1_000n,
  千: 1_000n,
  万元: 10_000n,
  万: 10_000n,
  百万元: 1_000_000n,
  百万: 1_000_000n,
  千万元: 10_000_000n,
  千万: 10_000_000n,
  亿元: 100_000_000n,
  亿: 100_000_000n,
};

const amount = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?([元圆百千万亿]*)$/;
const longestAmount = 40;
const nothing = /^[-—–―/]*$/;

/**
 * An amount in fen from 1,234.50, ３万元, 3.5万, ￥30000, 人民币叁万元整. `unit` is what the heading says ("万元"), for cells
 * without their own. Negative amounts and parts of a fen are refused.
 */
export function readMoney(cell: string, unit = "元"): CellReading<bigint> {
  const shown = tidy(cell);
  const text = compact(shown)
    .replace(/^(人民币|RMB|CNY)[::]?/i, "")
    .replace(/^[¥￥]/, "")
    .replace(/[整正]$/, "");
  if (text.length > longestAmount) return refuse("notAnAmount", shown);
  if (nothing.test(text)) return { ok: true, value: null };
  const found = amount.exec(text);
  if (!found) return readNumerals(text, shown, unit);
  const [, sign, whole = "", decimals = "", ownUnit = ""] = found;
  const factor = yuanPerUnit[ownUnit === "" ? unit : ownUnit];
  if (factor === undefined) return refuse("notAnAmount", shown);
  const scaled = BigInt(whole.replaceAll(",", "") + decimals) * factor * 100n;
  const scale = 10n ** BigInt(decimals.length);
  if (scaled % scale !== 0n) return refuse("tooPrecise", shown);
  if (sign === "-" && scaled !== 0n) return refuse("negativeAmount", shown);
  return { ok: true, value: scaled / scale };
}

/** Amounts in words, whole yuan; without 元 only where the heading asks for no other unit. */
function readNumerals(text: string, shown: string, unit: string): CellReading<bigint> {
  const bare = text.replace(/[元圆]$/, "");
  const yuan = bare !== text || unit === "元" ? numberOfNumerals(bare) : undefined;
  return yuan === undefined ? refuse("notAnAmount", shown) : { ok: true, value: BigInt(yuan) * 100n };
}
