const platformRule = { basis: "平台规则", basisEn: "Platform rule", isVerified: false } as const;

/** Rules of evaluation: who may take part, periods, validity. */
export const evaluationRules = {
  "evaluation.certificateYears": {
    value: 2,
    unit: "years",
    basis: "《社会组织评估管理办法》（民政部令第39号）第六条",
    basisEn: "Measures for the Evaluation of Social Organizations (MCA Order 39) art. 6",
    isVerified: true,
  },
  "evaluation.validityYears": {
    value: 5,
    unit: "years",
    basis: "《社会组织评估管理办法》（民政部令第39号）第二十八条",
    basisEn: "Measures for the Evaluation of Social Organizations (MCA Order 39) art. 28",
    isVerified: true,
  },
  "evaluation.formerOfficeYears": {
    value: 2,
    unit: "years",
    basis: "《社会组织评估管理办法》（民政部令第39号）第十九条",
    basisEn: "Measures for the Evaluation of Social Organizations (MCA Order 39) art. 19",
    isVerified: true,
  },
  "evaluation.reviewAnswerDays": {
    value: 15,
    unit: "days",
    basis: "《社会组织评估管理办法》（民政部令第39号）第二十三条",
    basisEn: "Measures for the Evaluation of Social Organizations (MCA Order 39) art. 23",
    isVerified: true,
  },
  "evaluation.majorityShare": {
    value: 5000,
    unit: "percent",
    basis: "《社会组织评估管理办法》（民政部令第39号）第二十二条",
    basisEn: "Measures for the Evaluation of Social Organizations (MCA Order 39) art. 22",
    isVerified: true,
  },
  "evaluation.quorumShare": { value: 6667, unit: "percent", ...platformRule },
  "evaluation.upgradeYears": { value: 2, unit: "years", ...platformRule },
  "evaluation.renewalMonths": { value: 6, unit: "months", ...platformRule },
  "evaluation.partyMembers": { value: 3, unit: "count", ...platformRule },
  "evaluation.assessors": { value: 2, unit: "count", ...platformRule },
  "evaluation.admissionWorkingDays": { value: 10, unit: "workingDays", ...platformRule },
  "evaluation.assignmentWorkingDays": { value: 10, unit: "workingDays", ...platformRule },
  "evaluation.assessmentDays": { value: 60, unit: "days", ...platformRule },
  "evaluation.voteDays": { value: 15, unit: "days", ...platformRule },
  "evaluation.publicityDays": { value: 7, unit: "days", ...platformRule },
  "evaluation.reviewDays": { value: 20, unit: "days", ...platformRule },
  "evaluation.decisionWorkingDays": { value: 10, unit: "workingDays", ...platformRule },
  "evaluation.firstReminderDays": { value: 180, unit: "days", ...platformRule },
  "evaluation.lastReminderDays": { value: 30, unit: "days", ...platformRule },
} as const;
