import type { SectionAnswers } from "../../schema";
import { type CellReader, isWritten, type reportReaders, statementReader } from "../../statements/rules";
import { statements } from "../../statements/schema";
import { bases, fen, found, lineWords } from "../found/rules";
import type { ReportFinding } from "../schema";

/** Assets = liabilities + net assets, at both ends of the year. */
export function balanceFinding(balance: CellReader): ReportFinding {
  const sides = (column: string) => ({
    column,
    assets: balance("totalAssets", column),
    other: balance("liabilitiesAndNetAssets", column),
  });
  const [closing, opening] = [sides("closing"), sides("opening")];
  const shown = closing.assets === closing.other && opening.assets !== opening.other ? opening : closing;
  return found(
    "balance",
    shown.assets === shown.other ? "passed" : "failed",
    `balanceSheet.liabilitiesAndNetAssets_${shown.column}`,
    bases.accounting,
    {
      when: { words: "annualReportFields.columns.balanceSheet", keys: [shown.column] },
      assets: fen(shown.assets),
      other: fen(shown.other),
      difference: fen(shown.assets - shown.other),
    },
  );
}

/** The opening column is last year's closing column; a total that moved is an error, a mere regrouping of lines a warning. */
export function openingFinding(
  current: SectionAnswers | undefined,
  last: SectionAnswers | undefined,
): ReportFinding | null {
  if (!isWritten(last)) return null;
  const [before, after] = [statementReader("balanceSheet", last), statementReader("balanceSheet", current)];
  const differing = statements.balanceSheet.lines.filter(
    ({ key }) => before(key, "closing") !== after(key, "opening"),
  );
  const total = differing.find(({ key }) => key === "totalAssets" || key === "netAssets");
  const first = differing.find(({ of }) => !of) ?? differing[0];
  const line = first?.key ?? "totalAssets";
  const outcome = differing.length === 0 ? "passed" : total ? "failed" : "warning";
  return found("openingFollows", outcome, `balanceSheet.${line}_opening`, bases.accounting, {
    lines: lineWords("balanceSheet", ...differing.filter(({ of }) => !of).map(({ key }) => key)),
    line: lineWords("balanceSheet", line),
    last: fen(before(line, "closing")),
    opening: fen(after(line, "opening")),
  });
}

/** The increase in the cash flow statement is the change of cash, or of cash and what can be turned into it at once. */
export function cashFinding(balance: CellReader, cash: CellReader): ReportFinding {
  const change = (line: string) => balance(line, "closing") - balance(line, "opening");
  const increase = cash("cashIncrease", "amount");
  const ofCash = change("cash");
  const holds = increase === ofCash || increase === ofCash + change("shortTermInvestments");
  return found(
    "cashIncrease",
    holds ? "passed" : "failed",
    "cashFlow.cashIncrease_amount",
    bases.accounting,
    {
      increase: fen(increase),
      change: fen(ofCash),
      difference: fen(increase - ofCash),
    },
  );
}

/** What the activity statement says net assets changed by is what the balance sheet shows. */
export function netChangeFinding(balance: CellReader, activity: CellReader): ReportFinding {
  const stated = activity("netChange", "total");
  const shown = balance("netAssets", "closing") - balance("netAssets", "opening");
  const outcome = stated === shown ? "passed" : "failed";
  return found("netAssetsChange", outcome, "activityStatement.netChange_total", bases.accounting, {
    stated: fen(stated),
    shown: fen(shown),
    difference: fen(stated - shown),
  });
}

/** Restricted and unrestricted net assets each move as the activity statement says; together they are the total. */
export function restrictedFinding(balance: CellReader, activity: CellReader): ReportFinding {
  const parts = [
    { line: "unrestrictedNetAssets", column: "unrestricted" },
    { line: "restrictedNetAssets", column: "restricted" },
  ].map(({ line, column }) => ({
    line,
    column,
    stated: activity("netChange", column),
    shown: balance(line, "closing") - balance(line, "opening"),
  }));
  const wrong = parts.find(({ stated, shown }) => stated !== shown);
  const about = wrong ?? { line: "unrestrictedNetAssets", column: "unrestricted", stated: 0n, shown: 0n };
  const target = `activityStatement.netChange_${about.column}`;
  return found("restrictedParts", wrong ? "failed" : "passed", target, bases.accounting, {
    line: lineWords("balanceSheet", about.line),
    stated: fen(about.stated),
    shown: fen(about.shown),
    difference: fen(about.stated - about.shown),
  });
}

/** What is released from restriction leaves one column and enters the other. */
export function releaseFinding(activity: CellReader): ReportFinding {
  const total = activity("released", "total");
  const outcome = total === 0n ? "passed" : "failed";
  return found("releaseBalanced", outcome, "activityStatement.released_restricted", bases.accounting, {
    unrestricted: fen(activity("released", "unrestricted")),
    restricted: fen(activity("released", "restricted")),
    difference: fen(total),
  });
}

/** Nothing is written off beyond its cost. */
export function depreciationFinding(balance: CellReader): ReportFinding {
  const [cost, written] = [balance("fixedAssetsCost", "closing"), balance("depreciation", "closing")];
  const outcome = written <= cost ? "passed" : "failed";
  return found("depreciation", outcome, "balanceSheet.depreciation_closing", bases.accounting, {
    cost: fen(cost),
    written: fen(written),
  });
}

const size = (amount: bigint) => (amount < 0n ? -amount : amount);

/** A figure moved by more than `most` basis points against the year before. */
export const isJump = (before: bigint, after: bigint, most: number) =>
  before !== 0n && size(after - before) * 10_000n > size(before) * BigInt(most);

/** Figures that moved much in a year: nothing is wrong with that, but it is to be explained. */
export function jumpsFinding(
  { balance, activity }: ReturnType<typeof reportReaders>,
  rule: { value: number; basis: string; basisEn: string },
): ReportFinding {
  const figures = [
    ["balanceSheet", "totalAssets", balance("totalAssets", "opening"), balance("totalAssets", "closing")],
    ["balanceSheet", "netAssets", balance("netAssets", "opening"), balance("netAssets", "closing")],
    ["activityStatement", "income", activity("income", "lastTotal"), activity("income", "total")],
    ["activityStatement", "expenses", activity("expenses", "lastTotal"), activity("expenses", "total")],
  ] as const;
  const jumped = figures.filter(([, , before, after]) => isJump(before, after, rule.value));
  const [statement, line, before, after] = jumped[0] ?? figures[0];
  const column = statement === "balanceSheet" ? "closing" : "total";
  const outcome = jumped.length > 0 ? "warning" : "passed";
  return found("jumps", outcome, `${statement}.${line}_${column}`, [rule.basis, rule.basisEn], {
    line: lineWords(statement, line),
    count: jumped.length,
    before: fen(before),
    after: fen(after),
    most: { basisPoints: rule.value },
  });
}
