const platformRule = { basis: "平台规则", basisEn: "Platform rule", isVerified: false } as const;

/** Rules of credit: publicity, objections, repair, certificates. */
export const creditRules = {
  "repair.verificationWorkingDays": { value: 5, unit: "workingDays", ...platformRule },
  "repair.minorMonths": {
    value: 1,
    unit: "months",
    basis: "国家信用修复办法",
    basisEn: "National rules on credit repair",
    isVerified: false,
  },
  "repair.generalMonths": {
    value: 3,
    unit: "months",
    basis: "国家信用修复办法",
    basisEn: "National rules on credit repair",
    isVerified: false,
  },
  "repair.seriousMonths": {
    value: 12,
    unit: "months",
    basis: "国家信用修复办法",
    basisEn: "National rules on credit repair",
    isVerified: false,
  },
  "credit.dishonestyMonths": {
    value: 60,
    unit: "months",
    basis: "《上海市社会信用条例》第三十五条",
    basisEn: "Shanghai Credit Regulations art. 35",
    isVerified: true,
  },
  "credit.removalWorkingDays": {
    value: 3,
    unit: "workingDays",
    basis: "《上海市社会信用条例》第三十七条、第三十八条",
    basisEn: "Shanghai Credit Regulations art. 37, 38",
    isVerified: true,
  },
  "objection.ownWorkingDays": {
    value: 5,
    unit: "workingDays",
    basis: "《上海市社会信用条例》第三十六条",
    basisEn: "Shanghai Credit Regulations art. 36",
    isVerified: true,
  },
  "objection.forwardWorkingDays": {
    value: 2,
    unit: "workingDays",
    basis: "《上海市社会信用条例》第三十六条",
    basisEn: "Shanghai Credit Regulations art. 36",
    isVerified: true,
  },
  "objection.supplierWorkingDays": {
    value: 5,
    unit: "workingDays",
    basis: "《上海市社会信用条例》第三十六条",
    basisEn: "Shanghai Credit Regulations art. 36",
    isVerified: true,
  },
  "objection.secondLookDays": { value: 15, unit: "days", ...platformRule },
  "objection.secondLookWorkingDays": { value: 5, unit: "workingDays", ...platformRule },
  "credit.certificateDays": { value: 90, unit: "days", ...platformRule },
} as const;
