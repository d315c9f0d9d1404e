import type { RuleKey } from "../../../../district/schema";

/** A rule in force: shares in basis points, amounts in fen. */
export type RuleOf = (key: RuleKey) => { value: number; basis: string; basisEn: string };

export const sizes = ["large", "medium", "small", "smallest"] as const;
export type Size = (typeof sizes)[number];

/** Forms of charity that the table of ratios tells apart (民发〔2016〕189号). */
export type CharityForm = "fundraising" | "fundraisingFoundation" | "foundation" | "organization";

/** Which part of the rules on charitable spending applies to a charity. */
export function charityForm(of: { isFoundation: boolean; hasPublicFundraising: boolean }): CharityForm {
  if (of.isFoundation) return of.hasPublicFundraising ? "fundraisingFoundation" : "foundation";
  return of.hasPublicFundraising ? "fundraising" : "organization";
}

/** Which row of the table applies, by net assets at the end of the year before (fen); the bounds belong to the larger size. */
export function sizeOf(form: "foundation" | "organization", netAssets: bigint, ruleOf: RuleOf): Size {
  const from = (size: "large" | "medium" | "small") => BigInt(ruleOf(`spending.${form}.${size}.from`).value);
  if (netAssets >= from("large")) return "large";
  if (netAssets >= from("medium")) return "medium";
  return netAssets >= from("small") ? "small" : "smallest";
}

const share = (amount: bigint, basisPoints: number) =>
  amount <= 0n ? 0n : (amount * BigInt(basisPoints)) / 10_000n;

export type SpendingDuty = {
  /** Least spending on charitable activities, in fen. */
  least: bigint;
  /** Greatest share of management cost in all spending, in basis points. */
  mostManagement: number;
  basis: string;
  basisEn: string;
};

type Money = {
  /** At the end of the year before, in fen. */
  netAssets: bigint;
  /** Of the year before, in fen: what was free to be used. */
  income: bigint;
};

/** What a charity has to spend at least and may spend on management at most, by its form and size. */
export function spendingDuty(form: CharityForm, { netAssets, income }: Money, ruleOf: RuleOf): SpendingDuty {
  if (form === "fundraising" || form === "fundraisingFoundation") {
    const program = ruleOf(`spending.${form}.program`);
    const { basis, basisEn } = program;
    return {
      least: share(income, program.value),
      mostManagement: ruleOf(`spending.${form}.management`).value,
      basis,
      basisEn,
    };
  }
  const size = sizeOf(form, netAssets, ruleOf);
  const program = ruleOf(`spending.${form}.${size}.program`);
  const ofAssets = share(netAssets, program.value);
  // The smallest without public fundraising also owe a share of last year's income.
  const ofIncome =
    form === "organization" && size === "smallest"
      ? share(income, ruleOf("spending.organization.smallest.income").value)
      : 0n;
  return {
    least: ofIncome > ofAssets ? ofIncome : ofAssets,
    mostManagement: ruleOf(`spending.${form}.${size}.management`).value,
    basis: program.basis,
    basisEn: program.basisEn,
  };
}

/** Share of management cost in all spending, in basis points, rounded up; 0 where nothing was spent. */
export function managementShare(managementCost: bigint, spending: bigint): number {
  if (spending <= 0n || managementCost <= 0n) return 0;
  return Number((managementCost * 10_000n + spending - 1n) / spending);
}
