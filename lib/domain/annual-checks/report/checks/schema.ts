/** Every check of a report. Texts stand at `annualReport.checks.<key>.{title,passed,warning,failed}`. */
export const reportCheckKeys = [
  "balance",
  "openingFollows",
  "cashIncrease",
  "netAssetsChange",
  "restrictedParts",
  "releaseBalanced",
  "depreciation",
  "jumps",
  "netAssetsCapital",
  "programSpending",
  "managementCost",
  "donationsAgree",
  "feeStandard",
  "staff",
  "partyOrganization",
  "councilMeetings",
] as const;
export type ReportCheckKey = (typeof reportCheckKeys)[number];

/** `failed`: figures that contradict each other, which bars sending in. `warning`: a fact for the offices to weigh. */
export type FindingOutcome = "failed" | "warning" | "passed";

/**
 * A value in the text of a finding, as JSON holds it: text or a number as it stands, an amount in fen as its digits, a share
 * in basis points, or words of the catalogue at `<words>.<key>`.
 */
export type FindingValue =
  | string
  | number
  | { fen: string }
  | { basisPoints: number }
  | { words: string; keys: readonly string[] };

/** What the portal found out about a report. JSON, as it is frozen when the report is sent in. */
export type ReportFinding = {
  key: ReportCheckKey;
  outcome: FindingOutcome;
  /** The field ("section.field") or cell ("balanceSheet.cash_closing") it is about. */
  target: string;
  values: Record<string, FindingValue>;
  /** Legal basis, in both languages. */
  basis: string;
  basisEn: string;
};

/** What the register and the rules of a day say of an organization whose report is checked. Amounts in fen. */
export type CheckContext = {
  kind: "socialGroup" | "socialServiceOrganization" | "foundation" | "communityOrganization" | null;
  isCharity: boolean;
  hasPublicFundraising: boolean;
  registeredCapital: bigint | null;
};
