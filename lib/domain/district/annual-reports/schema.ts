const platformRule = { basis: "平台规则", basisEn: "Platform rule", isVerified: false } as const;

/** Rules on the yearly spending and management cost of charities (民发〔2016〕189号). */
const charitySpending = (isVerified: boolean) =>
  ({
    basis: "《关于慈善组织开展慈善活动年度支出和管理费用的规定》（民发〔2016〕189号）",
    basisEn:
      "Rules on the Yearly Spending and Management Cost of Charities (Ministry of Civil Affairs, 2016, No. 189)",
    isVerified,
  }) as const;

/** Figures by which annual reports are checked: shares in basis points, amounts in fen. */
export const annualReportRules = {
  "report.jumpPercent": { value: 5_000, unit: "percent", ...platformRule },
  "report.partyMembers": { value: 3, unit: "count", ...platformRule },
  "report.councilMeetings": { value: 2, unit: "count", ...platformRule },
  "spending.managementExempt": { value: 20_000_000, unit: "fen", ...charitySpending(true) },
  "spending.fundraising.program": { value: 7_000, unit: "percent", ...charitySpending(true) },
  "spending.fundraising.management": { value: 1_300, unit: "percent", ...charitySpending(false) },
  "spending.fundraisingFoundation.program": {
    value: 7_000,
    unit: "percent",
    basis: "《慈善法》第六十一条",
    basisEn: "Charity Law art. 61",
    isVerified: true,
  },
  "spending.fundraisingFoundation.management": {
    value: 1_000,
    unit: "percent",
    basis: "《慈善法》第六十一条",
    basisEn: "Charity Law art. 61",
    isVerified: true,
  },
  "spending.organization.large.from": { value: 1_000_000_000, unit: "fen", ...charitySpending(true) },
  "spending.organization.large.program": { value: 600, unit: "percent", ...charitySpending(true) },
  "spending.organization.large.management": { value: 1_300, unit: "percent", ...charitySpending(true) },
  "spending.organization.medium.from": { value: 500_000_000, unit: "fen", ...charitySpending(true) },
  "spending.organization.medium.program": { value: 700, unit: "percent", ...charitySpending(true) },
  "spending.organization.medium.management": { value: 1_400, unit: "percent", ...charitySpending(true) },
  "spending.organization.small.from": { value: 100_000_000, unit: "fen", ...charitySpending(true) },
  "spending.organization.small.program": { value: 800, unit: "percent", ...charitySpending(true) },
  "spending.organization.small.management": { value: 1_500, unit: "percent", ...charitySpending(true) },
  "spending.organization.smallest.program": { value: 800, unit: "percent", ...charitySpending(true) },
  "spending.organization.smallest.management": { value: 2_000, unit: "percent", ...charitySpending(true) },
  "spending.foundation.large.from": { value: 6_000_000_000, unit: "fen", ...charitySpending(false) },
  "spending.foundation.large.program": { value: 600, unit: "percent", ...charitySpending(false) },
  "spending.foundation.large.management": { value: 1_200, unit: "percent", ...charitySpending(false) },
  "spending.foundation.medium.from": { value: 800_000_000, unit: "fen", ...charitySpending(false) },
  "spending.foundation.medium.program": { value: 600, unit: "percent", ...charitySpending(false) },
  "spending.foundation.medium.management": { value: 1_300, unit: "percent", ...charitySpending(false) },
  "spending.foundation.small.from": { value: 400_000_000, unit: "fen", ...charitySpending(false) },
  "spending.foundation.small.program": { value: 700, unit: "percent", ...charitySpending(false) },
  "spending.foundation.small.management": { value: 1_500, unit: "percent", ...charitySpending(false) },
  "spending.foundation.smallest.program": { value: 800, unit: "percent", ...charitySpending(true) },
  "spending.foundation.smallest.management": { value: 2_000, unit: "percent", ...charitySpending(true) },
  "spending.organization.smallest.income": { value: 5_000, unit: "percent", ...charitySpending(true) },
} as const;
