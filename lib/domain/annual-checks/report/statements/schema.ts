import type { StatementKey } from "../schema";

/**
 * A line of a statement. Cells of a line with `of` are added up from other lines, `-` before those that are taken off, and
 * are never typed. `isSigned` lines may be negative. Labels stand at `annualReportFields.lines.<statement>.<line>`.
 */
export type StatementLine = {
  key: string;
  of?: readonly string[];
  /** Opens a part of the statement; its label stands at `annualReportFields.parts.<part>`. */
  part?: string;
  level?: 1 | 2;
  isSigned?: true;
  isTotal?: true;
};

/** A column of a statement; one with `of` is the sum of others in the same line. */
export type StatementColumn = { key: string; of?: readonly string[]; isLastYear?: true };

export type Statement = { lines: readonly StatementLine[]; columns: readonly StatementColumn[] };

const entry = (key: string, traits: Partial<StatementLine> = {}): StatementLine => ({
  key,
  level: 1,
  ...traits,
});
const sum = (key: string, of: readonly string[], traits: Partial<StatementLine> = {}): StatementLine => ({
  key,
  of,
  isTotal: true,
  isSigned: true,
  ...traits,
});

/** 资产负债表：资产 = 负债 + 净资产。 */
const balanceSheet: Statement = {
  columns: [{ key: "opening", isLastYear: true }, { key: "closing" }],
  lines: [
    entry("cash", { part: "currentAssets" }),
    entry("shortTermInvestments"),
    entry("receivables"),
    entry("prepayments"),
    entry("inventories"),
    entry("deferredExpenses"),
    entry("otherCurrentAssets"),
    sum("currentAssets", [
      "cash",
      "shortTermInvestments",
      "receivables",
      "prepayments",
      "inventories",
      "deferredExpenses",
      "otherCurrentAssets",
    ]),
    entry("longTermEquity", { part: "longTermAssets" }),
    entry("longTermDebt"),
    sum("longTermInvestments", ["longTermEquity", "longTermDebt"]),
    entry("fixedAssetsCost"),
    entry("depreciation"),
    sum("fixedAssetsNet", ["fixedAssetsCost", "-depreciation"]),
    entry("construction"),
    entry("culturalAssets"),
    entry("intangibleAssets"),
    entry("entrustedAssets"),
    sum("totalAssets", [
      "currentAssets",
      "longTermInvestments",
      "fixedAssetsNet",
      "construction",
      "culturalAssets",
      "intangibleAssets",
      "entrustedAssets",
    ]),
    entry("shortTermLoans", { part: "liabilities" }),
    entry("payables"),
    entry("wagesPayable"),
    entry("taxesPayable", { isSigned: true }),
    entry("advances"),
    entry("accruedExpenses"),
    entry("provisions"),
    entry("otherCurrentLiabilities"),
    sum("currentLiabilities", [
      "shortTermLoans",
      "payables",
      "wagesPayable",
      "taxesPayable",
      "advances",
      "accruedExpenses",
      "provisions",
      "otherCurrentLiabilities",
    ]),
    entry("longTermLiabilities"),
    entry("entrustedLiabilities"),
    sum("totalLiabilities", ["currentLiabilities", "longTermLiabilities", "entrustedLiabilities"]),
    entry("unrestrictedNetAssets", { part: "netAssets", isSigned: true }),
    entry("restrictedNetAssets", { isSigned: true }),
    sum("netAssets", ["unrestrictedNetAssets", "restrictedNetAssets"]),
    sum("liabilitiesAndNetAssets", ["totalLiabilities", "netAssets"]),
  ],
};

/** 业务活动表：各栏分非限定性、限定性，合计由两者相加。 */
const activityStatement: Statement = {
  columns: [
    { key: "lastUnrestricted", isLastYear: true },
    { key: "lastRestricted", isLastYear: true },
    { key: "lastTotal", of: ["lastUnrestricted", "lastRestricted"], isLastYear: true },
    { key: "unrestricted" },
    { key: "restricted" },
    { key: "total", of: ["unrestricted", "restricted"] },
  ],
  lines: [
    entry("donations", { part: "income" }),
    entry("membershipFees"),
    entry("services"),
    entry("sales"),
    entry("governmentGrants"),
    entry("investmentIncome", { isSigned: true }),
    entry("otherIncome"),
    sum("income", [
      "donations",
      "membershipFees",
      "services",
      "sales",
      "governmentGrants",
      "investmentIncome",
      "otherIncome",
    ]),
    entry("programStaff", { part: "expenses", level: 2 }),
    entry("programDaily", { level: 2 }),
    entry("programDepreciation", { level: 2 }),
    entry("programTaxes", { level: 2 }),
    entry("programOther", { level: 2 }),
    sum("programCost", [
      "programStaff",
      "programDaily",
      "programDepreciation",
      "programTaxes",
      "programOther",
    ]),
    entry("managementCost"),
    entry("financingCost", { isSigned: true }),
    entry("otherCost"),
    sum("expenses", ["programCost", "managementCost", "financingCost", "otherCost"]),
    entry("released", { part: "change", isSigned: true }),
    sum("netChange", ["income", "-expenses", "released"]),
  ],
};

/** 现金流量表。 */
const cashFlow: Statement = {
  columns: [{ key: "amount" }],
  lines: [
    entry("donationsReceived", { part: "operating" }),
    entry("feesReceived"),
    entry("servicesReceived"),
    entry("salesReceived"),
    entry("grantsReceived"),
    entry("otherReceived"),
    sum("operatingInflow", [
      "donationsReceived",
      "feesReceived",
      "servicesReceived",
      "salesReceived",
      "grantsReceived",
      "otherReceived",
    ]),
    entry("aidPaid"),
    entry("staffPaid"),
    entry("goodsPaid"),
    entry("otherPaid"),
    sum("operatingOutflow", ["aidPaid", "staffPaid", "goodsPaid", "otherPaid"]),
    sum("operatingNet", ["operatingInflow", "-operatingOutflow"]),
    entry("investmentsRecovered", { part: "investing" }),
    entry("investmentReturns"),
    entry("assetsSold"),
    sum("investingInflow", ["investmentsRecovered", "investmentReturns", "assetsSold"]),
    entry("assetsBought"),
    entry("investmentsMade"),
    sum("investingOutflow", ["assetsBought", "investmentsMade"]),
    sum("investingNet", ["investingInflow", "-investingOutflow"]),
    entry("borrowed", { part: "financing" }),
    entry("otherFinancingReceived"),
    sum("financingInflow", ["borrowed", "otherFinancingReceived"]),
    entry("repaid"),
    entry("interestPaid"),
    sum("financingOutflow", ["repaid", "interestPaid"]),
    sum("financingNet", ["financingInflow", "-financingOutflow"]),
    entry("exchangeEffect", { part: "cashChange", isSigned: true }),
    sum("cashIncrease", ["operatingNet", "investingNet", "financingNet", "exchangeEffect"]),
  ],
};

/** The statements of the accounting system for private non-profit organizations (财会〔2004〕7号), in full or shortened lines. */
export const statements: Record<StatementKey, Statement> = { balanceSheet, activityStatement, cashFlow };
