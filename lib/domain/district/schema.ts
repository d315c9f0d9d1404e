import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { annualReportRules } from "./annual-reports/schema";

export const ruleUnits = ["days", "workingDays", "months", "years", "count", "percent", "fen"] as const;
export type RuleUnit = (typeof ruleUnits)[number];

export type RuleDefinition = {
  /** In the unit below; percentages in basis points, money in fen. */
  value: number;
  unit: RuleUnit;
  basis: string;
  basisEn: string;
  /** Whether the figure was read in the law itself. Others are shown as platform rules. */
  isVerified: boolean;
};

const platformRule = { basis: "平台规则", basisEn: "Platform rule", isVerified: false } as const;

/**
 * Every figure that a procedure reads from the rules, with its value on a new deployment.
 * Labels stand at `district.rules.<key with "_" for ".">`.
 */
export const ruleDefinitions = {
  "certificate.validityYears": { value: 5, unit: "years", ...platformRule },
  "certificate.noticeDays": { value: 90, unit: "days", ...platformRule },
  "office.termNoticeDays": { value: 90, unit: "days", ...platformRule },
  "change.applicationDays": {
    value: 30,
    unit: "days",
    basis: "《社会团体登记管理条例》第十八条、《民办非企业单位登记管理暂行条例》第十五条",
    basisEn: "Regulations on Social Groups art. 18; Regulations on Private Non-Enterprise Units art. 15",
    isVerified: true,
  },
  "registration.establishmentDays": {
    value: 60,
    unit: "days",
    basis: "《社会团体登记管理条例》第十二条、《民办非企业单位登记管理暂行条例》第十一条",
    basisEn: "Regulations on Social Groups art. 12; Regulations on Private Non-Enterprise Units art. 11",
    isVerified: true,
  },
  "registration.decisionWorkingDays": {
    value: 20,
    unit: "workingDays",
    basis: "《行政许可法》第四十二条、第八十二条",
    basisEn: "Administrative Licensing Law art. 42, 82",
    isVerified: true,
  },
  "registration.correctionWorkingDays": {
    value: 5,
    unit: "workingDays",
    basis: "《行政许可法》第三十二条、第八十二条",
    basisEn: "Administrative Licensing Law art. 32, 82",
    isVerified: true,
  },
  "registration.certificateWorkingDays": {
    value: 10,
    unit: "workingDays",
    basis: "《行政许可法》第四十四条、第八十二条",
    basisEn: "Administrative Licensing Law art. 44, 82",
    isVerified: true,
  },
  "registration.extensionWorkingDays": {
    value: 10,
    unit: "workingDays",
    basis: "《行政许可法》第四十二条、第八十二条",
    basisEn: "Administrative Licensing Law art. 42, 82",
    isVerified: true,
  },
  "registration.liquidationNoticeDays": {
    value: 15,
    unit: "days",
    basis: "《社会团体登记管理条例》第二十一条、《民办非企业单位登记管理暂行条例》第十七条",
    basisEn: "Regulations on Social Groups art. 21; Regulations on Private Non-Enterprise Units art. 17",
    isVerified: true,
  },
  "registration.nonStateShare": {
    value: 6667,
    unit: "percent",
    basis: "沪民规〔2025〕11号",
    basisEn: "Shanghai Civil Affairs Notice (2025) No. 11",
    isVerified: true,
  },
  "registration.premisesMonths": {
    value: 12,
    unit: "months",
    basis: "沪民规〔2025〕11号",
    basisEn: "Shanghai Civil Affairs Notice (2025) No. 11",
    isVerified: true,
  },
  "registration.preCheckWorkingDays": { value: 3, unit: "workingDays", ...platformRule },
  "registration.consentWorkingDays": { value: 10, unit: "workingDays", ...platformRule },
  "registration.filingWorkingDays": { value: 10, unit: "workingDays", ...platformRule },
  "registration.nameCheckWorkingDays": { value: 5, unit: "workingDays", ...platformRule },
  "registration.nameReservedMonths": { value: 6, unit: "months", ...platformRule },
  "registration.applicantCorrectionDays": { value: 30, unit: "days", ...platformRule },
  "registration.amberDays": { value: 5, unit: "count", ...platformRule },
  "registration.redDays": { value: 2, unit: "count", ...platformRule },
  "remedy.reviewDays": {
    value: 60,
    unit: "days",
    basis: "《行政复议法》第二十条",
    basisEn: "Administrative Reconsideration Law art. 20",
    isVerified: true,
  },
  "remedy.lawsuitMonths": {
    value: 6,
    unit: "months",
    basis: "《行政诉讼法》第四十六条",
    basisEn: "Administrative Litigation Law art. 46",
    isVerified: false,
  },
  "socialGroup.individualMembers": {
    value: 50,
    unit: "count",
    basis: "《社会团体登记管理条例》第十条",
    basisEn: "Regulations on Social Groups art. 10",
    isVerified: true,
  },
  "socialGroup.unitMembers": {
    value: 30,
    unit: "count",
    basis: "《社会团体登记管理条例》第十条",
    basisEn: "Regulations on Social Groups art. 10",
    isVerified: true,
  },
  "socialGroup.minimumCapital": {
    value: 3_000_000,
    unit: "fen",
    basis: "《社会团体登记管理条例》第十条",
    basisEn: "Regulations on Social Groups art. 10",
    isVerified: true,
  },
  "socialServiceOrganization.minimumCapital": { value: 3_000_000, unit: "fen", ...platformRule },
  "coverage.urbanTarget": {
    value: 10,
    unit: "count",
    basis: "《民政部关于大力培育发展社区社会组织的意见》（民发〔2017〕191号）",
    basisEn: "Ministry of Civil Affairs, Opinion on Community Social Organizations (2017) No. 191",
    isVerified: true,
  },
  "coverage.ruralTarget": {
    value: 5,
    unit: "count",
    basis: "《民政部关于大力培育发展社区社会组织的意见》（民发〔2017〕191号）",
    basisEn: "Ministry of Civil Affairs, Opinion on Community Social Organizations (2017) No. 191",
    isVerified: true,
  },
  "listing.serviceWorkingDays": { value: 10, unit: "workingDays", ...platformRule },
  "listing.defenceWorkingDays": {
    value: 10,
    unit: "workingDays",
    basis: "《社会组织信用信息管理办法》第十九条",
    basisEn: "Measures on Credit Records of Social Organizations (Order 60) art. 19",
    isVerified: false,
  },
  "listing.verificationWorkingDays": {
    value: 10,
    unit: "workingDays",
    basis: "《社会组织信用信息管理办法》第二十条",
    basisEn: "Measures on Credit Records of Social Organizations (Order 60) art. 20",
    isVerified: false,
  },
  "listing.abnormalMonths": {
    value: 6,
    unit: "months",
    basis: "《社会组织信用信息管理办法》第十四条",
    basisEn: "Measures on Credit Records of Social Organizations (Order 60) art. 14",
    isVerified: true,
  },
  "listing.seriousMonths": {
    value: 24,
    unit: "months",
    basis: "《社会组织信用信息管理办法》第十八条",
    basisEn: "Measures on Credit Records of Social Organizations (Order 60) art. 18",
    isVerified: true,
  },
  "listing.moveMonths": {
    value: 24,
    unit: "months",
    basis: "《社会组织信用信息管理办法》第十五条",
    basisEn: "Measures on Credit Records of Social Organizations (Order 60) art. 15",
    isVerified: true,
  },
  "listing.repeatMonths": {
    value: 36,
    unit: "months",
    basis: "《社会组织信用信息管理办法》第十五条",
    basisEn: "Measures on Credit Records of Social Organizations (Order 60) art. 15",
    isVerified: true,
  },
  "listing.majorFine": {
    value: 5_000_000,
    unit: "fen",
    basis: "《社会组织信用信息管理办法》第十一条、第十五条",
    basisEn: "Measures on Credit Records of Social Organizations (Order 60) art. 11, 15",
    isVerified: true,
  },
  "listing.removalWorkingDays": {
    value: 5,
    unit: "workingDays",
    basis: "《社会组织信用信息管理办法》第十四条",
    basisEn: "Measures on Credit Records of Social Organizations (Order 60) art. 14",
    isVerified: true,
  },
  "listing.annulmentWorkingDays": {
    value: 3,
    unit: "workingDays",
    basis: "《上海市社会信用条例》第三十七条",
    basisEn: "Shanghai Regulations on Social Credit art. 37",
    isVerified: true,
  },
  "listing.factMonths": { value: 24, unit: "months", ...platformRule },
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
  ...annualReportRules,
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
  "inspection.visitWorkingDays": { value: 20, unit: "workingDays", ...platformRule },
  "inspection.conclusionWorkingDays": { value: 10, unit: "workingDays", ...platformRule },
  "inspection.rectificationDays": { value: 30, unit: "days", ...platformRule },
  "inspection.rectificationMaxDays": { value: 90, unit: "days", ...platformRule },
  "inspection.verificationWorkingDays": { value: 10, unit: "workingDays", ...platformRule },
  "inspection.excludedMonths": { value: 12, unit: "months", ...platformRule },
  "contactCheck.intervalMinDays": {
    value: 15,
    unit: "days",
    basis: "《社会组织信用信息管理办法》第十一条",
    basisEn: "Measures for Credit Information of Social Organizations (Order 60) art. 11",
    isVerified: false,
  },
  "contactCheck.intervalMaxDays": {
    value: 30,
    unit: "days",
    basis: "《社会组织信用信息管理办法》第十一条",
    basisEn: "Measures for Credit Information of Social Organizations (Order 60) art. 11",
    isVerified: false,
  },
  "complaint.triageWorkingDays": { value: 3, unit: "workingDays", ...platformRule },
  "complaint.replyWorkingDays": { value: 15, unit: "workingDays", ...platformRule },
  "complaint.answerWorkingDays": { value: 5, unit: "workingDays", ...platformRule },
  "complaint.dailyLimit": { value: 3, unit: "count", ...platformRule },
  "penalty.decisionDays": {
    value: 90,
    unit: "days",
    basis: "《行政处罚法》第六十条",
    basisEn: "Administrative Penalties Law art. 60",
    isVerified: true,
  },
  "penalty.statementWorkingDays": {
    value: 5,
    unit: "workingDays",
    basis: "《行政处罚法》第六十四条第一项、第八十五条",
    basisEn: "Administrative Penalties Law art. 64 (1), 85",
    isVerified: true,
  },
  "penalty.hearingNoticeWorkingDays": {
    value: 7,
    unit: "workingDays",
    basis: "《行政处罚法》第六十四条第二项、第八十五条",
    basisEn: "Administrative Penalties Law art. 64 (2), 85",
    isVerified: true,
  },
  "penalty.deliveryWorkingDays": {
    value: 7,
    unit: "workingDays",
    basis: "《行政处罚法》第六十一条、第八十五条",
    basisEn: "Administrative Penalties Law art. 61, 85",
    isVerified: true,
  },
  "penalty.paymentDays": {
    value: 15,
    unit: "days",
    basis: "《行政处罚法》第六十七条",
    basisEn: "Administrative Penalties Law art. 67",
    isVerified: true,
  },
  "penalty.hearingAmount": { value: 5_000_000, unit: "fen", ...platformRule },
  "penalty.publicYears": {
    value: 5,
    unit: "years",
    basis: "《上海市社会信用条例》第三十五条",
    basisEn: "Shanghai Social Credit Regulations art. 35",
    isVerified: true,
  },
  "credit.recordWorkingDays": {
    value: 5,
    unit: "workingDays",
    basis: "《社会组织信用信息管理办法》第八条",
    basisEn: "Measures on Credit of Social Organizations (Order 60) art. 8",
    isVerified: true,
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
  "objection.markWorkingDays": {
    value: 1,
    unit: "workingDays",
    basis: "《上海市社会信用条例》第三十六条",
    basisEn: "Shanghai Credit Regulations art. 36",
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
  "import.rowLimit": { value: 200_000, unit: "count", ...platformRule },
  "import.undoDays": { value: 30, unit: "days", ...platformRule },
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
  "credit.certificateDays": { value: 90, unit: "days", ...platformRule },
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
} as const satisfies Record<string, RuleDefinition>;

export type RuleKey = keyof typeof ruleDefinitions;
export const ruleKeys = Object.keys(ruleDefinitions) as RuleKey[];

const date = z.custom<CalendarDate>(
  (text) => typeof text === "string" && isCalendarDate(text),
  "district.problems.date",
);

export const ruleChangeSchema = z.object({
  key: z.enum(ruleKeys as [RuleKey, ...RuleKey[]]),
  value: z.coerce
    .number("district.problems.number")
    .int("district.problems.number")
    .min(0)
    .max(1_000_000_000),
  basis: z.string().trim().min(1).max(300),
  basisEn: z.string().trim().min(1).max(300),
  validFrom: date,
  reason: z.string().trim().min(1).max(500),
});

/** Days as an office types them: one a line or separated by commas or spaces; "2027-02-06..2027-02-12" is a span. */
const days = z.string().trim().max(6000);

export const calendarYearSchema = z.object({
  year: z.coerce.number("district.problems.year").int().min(1990).max(2100),
  source: z.string().trim().min(1).max(200),
  holidays: days,
  makeUpDays: days,
});

export const communityKinds = ["urban", "rural"] as const;

export const subdistrictSchema = z.object({
  code: z.string().regex(/^\d{9}$/, "district.problems.subdistrictCode"),
  name: z.string().trim().min(1).max(50),
  englishName: z.string().trim().min(1).max(100),
  isActive: z.stringbool(),
});

export const communitySchema = z.object({
  code: z.string().regex(/^\d{12}$/, "district.problems.communityCode"),
  name: z.string().trim().min(1).max(50),
  kind: z.enum(communityKinds),
  subdistrictCode: z.string().regex(/^\d{9}$/, "district.problems.subdistrictCode"),
  isActive: z.stringbool(),
});

export const supervisoryUnitSchema = z.object({
  id: z.union([z.uuid(), z.literal("")]).optional(),
  name: z.string().trim().min(1).max(80),
  englishName: z.string().trim().min(1).max(160),
  isActive: z.stringbool(),
});
