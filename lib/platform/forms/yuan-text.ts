const amount = /^(-?)(\d{1,13})(?:\.(\d{1,6}))?(万|亿)?元?$/;
const shifts = { 万: 4, 亿: 8 } as const;

/** Reads "12,345.67", "¥12345", "1.2万", full-width digits too, as fen; null where it is no amount or finer than one fen. */
export function readYuan(text: string): bigint | null {
  const plain = text.normalize("NFKC").replace(/[,，\s¥￥]/g, "");
  const parts = amount.exec(plain);
  if (!parts) return null;
  const [, sign, whole = "0", decimals = "", unit] = parts;
  const places = 2 + (unit ? shifts[unit as keyof typeof shifts] : 0);
  const significant = decimals.replace(/0+$/, "");
  if (significant.length > places) return null;
  const fen = BigInt(whole + significant.padEnd(places, "0"));
  return sign ? -fen : fen;
}

/** Fen as the text a money field starts with: 1234567n → "12345.67". */
export function yuanText(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, "0");
  const cents = digits.slice(-2);
  return `${fen < 0n ? "-" : ""}${digits.slice(0, -2)}${cents === "00" ? "" : `.${cents}`}`;
}
