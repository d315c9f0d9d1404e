import type { ListingCondition, StatutoryList } from "../schema";

/**
 * How an entry ends. `rectification`: on application once the duty is met (art. 14). `period`: by the authority after the
 * period, where nothing is to be rectified (art. 14). `application`: on application after the full period (art. 18).
 * `release`: on application as soon as the court has released it. `deregistration`: when the organization is deregistered.
 */
export type ListingExit = "rectification" | "period" | "application" | "release" | "deregistration";

export type ConditionTraits = {
  list: StatutoryList;
  /** Article and number within it, in Order 60. */
  article: 11 | 15;
  item: number;
  /** By the nightly rule from records of the portal, or only by an officer who knows of it. */
  found: "rule" | "officer";
  /** Whether something has to be put right before the entry can end. */
  needsRectification: boolean;
  exit: ListingExit;
};

const abnormal = { list: "abnormalActivities", article: 11 } as const;
const dishonest = { list: "seriousDishonesty", article: 15 } as const;
const untilRectified = { needsRectification: true, exit: "rectification" } as const;

/** Every condition of the two lists (Order 60 art. 11 and 15); words at `listings.conditions.<key>`. */
export const conditionTraits: Record<ListingCondition, ConditionTraits> = {
  annualReportMissed: { ...abnormal, item: 1, found: "rule", ...untilRectified },
  partyOrganizationMissing: { ...abnormal, item: 2, found: "rule", ...untilRectified },
  rectificationOverdue: { ...abnormal, item: 3, found: "rule", ...untilRectified },
  fundraisingUnfit: { ...abnormal, item: 4, found: "officer", ...untilRectified },
  minorPenalty: { ...abnormal, item: 5, found: "rule", needsRectification: false, exit: "period" },
  unreachable: { ...abnormal, item: 6, found: "rule", ...untilRectified },
  otherAbnormality: { ...abnormal, item: 7, found: "officer", ...untilRectified },
  abnormalForTwoYears: {
    ...dishonest,
    item: 1,
    found: "rule",
    needsRectification: true,
    exit: "application",
  },
  fraudulentChange: {
    ...dishonest,
    item: 2,
    found: "officer",
    needsRectification: false,
    exit: "application",
  },
  suspension: { ...dishonest, item: 3, found: "rule", needsRectification: false, exit: "application" },
  majorFine: { ...dishonest, item: 4, found: "rule", needsRectification: false, exit: "application" },
  repeatedPenalties: { ...dishonest, item: 5, found: "rule", needsRectification: false, exit: "application" },
  judgmentDebtor: { ...dishonest, item: 6, found: "rule", needsRectification: true, exit: "release" },
  registrationRevoked: {
    ...dishonest,
    item: 7,
    found: "rule",
    needsRectification: false,
    exit: "deregistration",
  },
  otherDishonesty: { ...dishonest, item: 8, found: "officer", needsRectification: true, exit: "application" },
};

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八"] as const;

/** The place in the law, as a letter and a page quote it. */
export function legalPlace(condition: ListingCondition): { zh: string; en: string } {
  const { article, item } = conditionTraits[condition];
  const chinese = article === 11 ? "十一" : "十五";
  return {
    zh: `《社会组织信用信息管理办法》（民政部令第60号）第${chinese}条第（${numerals[item - 1]}）项`,
    en: `Measures on Credit Records of Social Organizations (Ministry of Civil Affairs Order 60), art. ${article} item ${item}`,
  };
}
