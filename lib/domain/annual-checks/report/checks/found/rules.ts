import type { FindingOutcome, FindingValue, ReportCheckKey, ReportFinding } from "../schema";

/** A legal basis in both languages. */
export type Basis = readonly [basis: string, basisEn: string];

export const bases = {
  accounting: [
    "《民间非营利组织会计制度》（财会〔2004〕7号）",
    "Accounting System for Private Non-Profit Organizations (Ministry of Finance, 2004, No. 7)",
  ],
  check: [
    "《社会团体登记管理条例》第二十八条；《民办非企业单位登记管理暂行条例》第二十三条",
    "Regulations on Social Groups art. 28; Regulations on Private Non-Enterprise Units art. 23",
  ],
  capital: [
    "《民办非企业单位年度检查办法》第八条；《社会团体登记管理条例》第十条",
    "Measures for the Annual Check of Private Non-Enterprise Units art. 8; Regulations on Social Groups art. 10",
  ],
  fees: ["《社会团体登记管理条例》第二十六条", "Regulations on Social Groups art. 26"],
  party: [
    "《关于加强社会组织党的建设工作的意见（试行）》",
    "Opinion on Party Building in Social Organizations (trial)",
  ],
  platform: ["平台规则", "Platform rule"],
} as const satisfies Record<string, Basis>;

/** One finding, put together. */
export const found = (
  key: ReportCheckKey,
  outcome: FindingOutcome,
  target: string,
  [basis, basisEn]: Basis,
  values: Record<string, FindingValue> = {},
): ReportFinding => ({ key, outcome, target, values, basis, basisEn });

/** An amount as findings hold it. */
export const fen = (amount: bigint) => ({ fen: String(amount) });

/** The labels of lines of a statement. */
export const lineWords = (statement: string, ...keys: string[]) => ({
  words: `annualReportFields.lines.${statement}`,
  keys,
});
