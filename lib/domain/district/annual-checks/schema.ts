const platformRule = { basis: "平台规则", basisEn: "Platform rule", isVerified: false } as const;

/** Rules of annual checks: days, reminders, rectification. */
export const annualCheckRules = {
  "annualCheck.firstReviewMonths": {
    value: 3,
    unit: "months",
    basis: "《社会团体登记管理条例》第二十八条、《民办非企业单位登记管理暂行条例》第二十三条",
    basisEn: "Regulations on Social Groups art. 28; Regulations on Private Non-Enterprise Units art. 23",
    isVerified: true,
  },
  "annualCheck.filingMonths": {
    value: 5,
    unit: "months",
    basis: "《社会团体登记管理条例》第二十八条、《民办非企业单位登记管理暂行条例》第二十三条",
    basisEn: "Regulations on Social Groups art. 28; Regulations on Private Non-Enterprise Units art. 23",
    isVerified: true,
  },
  "annualCheck.exemptMonths": {
    value: 6,
    unit: "months",
    basis: "《社会团体年度检查办法》、民办非企业单位年度检查通知",
    basisEn:
      "Measures for the Annual Check of Social Groups; notices of annual checks of private non-enterprise units",
    isVerified: true,
  },
  "annualCheck.rectificationMonths": {
    value: 3,
    unit: "months",
    basis: "《民办非企业单位年度检查办法》（民政部令第27号）第九条",
    basisEn: "Measures for the Annual Check of Private Non-Enterprise Units (Order 27) art. 9",
    isVerified: false,
  },
  "annualCheck.centerReviewsDirect": { value: 1, unit: "count", ...platformRule },
  "annualCheck.firstReviewWorkingDays": { value: 20, unit: "workingDays", ...platformRule },
  "annualCheck.reviewWorkingDays": { value: 30, unit: "workingDays", ...platformRule },
  "annualCheck.correctionDays": { value: 15, unit: "days", ...platformRule },
  "annualCheck.reassessmentWorkingDays": { value: 15, unit: "workingDays", ...platformRule },
  "annualCheck.firstReminderDays": { value: 60, unit: "days", ...platformRule },
  "annualCheck.secondReminderDays": { value: 30, unit: "days", ...platformRule },
  "annualCheck.thirdReminderDays": { value: 7, unit: "days", ...platformRule },
  "annualCheck.lastReminderDays": { value: 1, unit: "days", ...platformRule },
  "annualCheck.overdueReminderDays": { value: 1, unit: "days", ...platformRule },
  "annualCheck.finalReminderDays": { value: 30, unit: "days", ...platformRule },
} as const;
