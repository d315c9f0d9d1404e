const digitOf: Record<string, number> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
};
const unitOf: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const groupOf: Record<string, number> = { 万: 10_000, 萬: 10_000, 亿: 100_000_000, 億: 100_000_000 };

/** The number that Chinese numerals write, ordinary or as on cheques: "三十五" is 35, "叁万伍仟" is 35000. */
export function numberOfNumerals(text: string): number | undefined {
  if (text === "") return undefined;
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  for (const sign of text) {
    const unit = unitOf[sign];
    const factor = groupOf[sign];
    if (sign in digitOf) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = digitOf[sign];
    } else if (unit !== undefined) {
      group += (digit ?? 1) * unit;
      digit = undefined;
    } else if (factor !== undefined) {
      total = (total + group + (digit ?? 0)) * factor;
      group = 0;
      digit = undefined;
    } else {
      return undefined;
    }
  }
  return total + group + (digit ?? 0);
}

/** Digits written one by one, as in a year: "二〇二六" is 2026. */
export function numberOfDigits(text: string): number | undefined {
  const digits = [...text].map((sign) => digitOf[sign]);
  return text !== "" && digits.every((digit) => digit !== undefined) ? Number(digits.join("")) : undefined;
}
