import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { annualCheckRules } from "./annual-checks/schema";
import { annualReportRules } from "./annual-reports/schema";
import { creditRules } from "./credit/schema";
import { evaluationRules } from "./evaluations/schema";
import { registrationRules } from "./registrations/schema";
import { supervisionRules } from "./supervision/schema";

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
  ...annualReportRules,
  "import.rowLimit": { value: 200_000, unit: "count", ...platformRule },
  "import.undoDays": { value: 30, unit: "days", ...platformRule },
  ...registrationRules,
  ...annualCheckRules,
  ...supervisionRules,
  ...evaluationRules,
  ...creditRules,
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
