import type { Standing } from "./schema";

/** What an organization on a list may not have. */
export const barredBenefits = ["funding", "purchase", "evaluation", "priority", "commendation"] as const;
export type BarredBenefit = (typeof barredBenefits)[number];

type Consequence = {
  benefit: BarredBenefit;
  /** The first list bars it already; the second bars everything. */
  fromAbnormal: boolean;
  basis: string;
  basisEn: string;
};

const order60 = {
  basis: "《社会组织信用信息管理办法》（民政部令第60号）第二十三条",
  basisEn: "Measures on Credit Records of Social Organizations (Order 60) art. 23",
};
const orderOnPriority = {
  basis: "《社会组织信用信息管理办法》（民政部令第60号）第二十二条",
  basisEn: "Measures on Credit Records of Social Organizations (Order 60) art. 22",
};

/** What follows from a list. It follows from the list alone and never from a score. */
export const consequences: readonly Consequence[] = [
  { benefit: "funding", fromAbnormal: false, ...order60 },
  { benefit: "purchase", fromAbnormal: false, ...order60 },
  {
    benefit: "evaluation",
    fromAbnormal: true,
    basis: "民政部社会组织评估规定（2021年）：被列入活动异常名录或者严重违法失信名单的，不得参加评估",
    basisEn: "Ministry of Civil Affairs, evaluation rules of 2021: not admitted while on either list",
  },
  { benefit: "priority", fromAbnormal: true, ...orderOnPriority },
  { benefit: "commendation", fromAbnormal: false, ...order60 },
];

/** What the law says of a benefit, in the words that a page and a letter quote. */
export function consequenceOf(benefit: BarredBenefit): Consequence {
  const found = consequences.find((one) => one.benefit === benefit);
  if (!found) throw new Error(`no consequence for ${benefit}`);
  return found;
}

/** Why a list bars an organization from a benefit now, or null (Order 60 art. 22, 23). */
export function barFrom(benefit: BarredBenefit, standing: Pick<Standing, "list">): Consequence | null {
  if (standing.list === null) return null;
  const one = consequenceOf(benefit);
  return standing.list === "seriousDishonesty" || one.fromAbnormal ? one : null;
}
