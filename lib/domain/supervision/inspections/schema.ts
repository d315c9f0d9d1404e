import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";

export const inspectionKinds = ["random", "cause"] as const;
export type InspectionKind = (typeof inspectionKinds)[number];

export const inspectionStatuses = [
  "planned",
  "notified",
  "inspected",
  "rectifying",
  "reported",
  "closed",
  "dropped",
] as const;
export type InspectionStatus = (typeof inspectionStatuses)[number];

export const inspectionConclusions = [
  "compliant",
  "minorProblems",
  "seriousProblems",
  "unreachable",
] as const;
export type InspectionConclusion = (typeof inspectionConclusions)[number];

export const severities = ["minor", "serious"] as const;
export type Severity = (typeof severities)[number];

/**
 * What is looked at on site, in the order of a visit, each with the rule it rests on. Labels stand at
 * `inspections.matters.<matter>.{label,look}`, the basis at `.basis` of both catalogues.
 */
export const inspectionMatters = [
  "domicile",
  "certificate",
  "charterScope",
  "governance",
  "elections",
  "partyBuilding",
  "finance",
  "profitSharing",
  "fees",
  "assets",
  "reporting",
  "staffContracts",
] as const;
export type InspectionMatter = (typeof inspectionMatters)[number];

const day = z.custom<CalendarDate>(
  (text) => typeof text === "string" && isCalendarDate(text),
  "platform.problems.date",
);
const text = (maximum: number) => z.string().trim().min(1).max(maximum);
const note = (maximum: number) => z.string().trim().max(maximum).optional().default("");
const list = <Entry extends z.ZodType>(entry: Entry) =>
  z.preprocess((value) => (value === undefined || value === "" ? [] : [value].flat()), z.array(entry));

export const inspectionIdSchema = z.object({ id: z.uuid() });

/** An inspection for cause. */
export const openingSchema = z.object({
  organizationId: z.uuid("inspections.problems.organization"),
  cause: text(1_000),
  inspectorIds: list(z.uuid()).refine((ids) => ids.length > 0, "inspections.problems.inspectors"),
});

export const noticeSchema = z.object({ id: z.uuid(), plannedOn: day });

export const visitResults = ["fine", "problem", "skipped"] as const;

const resultOf = (matter: InspectionMatter, sent: Record<string, unknown>) => ({
  matter,
  result: sent[`result.${matter}`] ?? "skipped",
  severity: sent[`severity.${matter}`] ?? "minor",
  finding: sent[`finding.${matter}`] ?? "",
  remedy: sent[`remedy.${matter}`] ?? "",
});

const visitResultSchema = z.object({
  matter: z.enum(inspectionMatters),
  result: z.enum(visitResults),
  severity: z.enum(severities),
  finding: z.string().trim().max(2_000),
  remedy: z.string().trim().max(1_000),
});

/** The report of a visit. Fields of a matter are named after it; a problem needs its finding. */
export const visitSchema = z
  .looseObject({
    id: z.uuid(),
    inspectedOn: day,
    summary: text(4_000),
    isUnreachable: z.literal("on").optional(),
    fileIds: list(z.uuid()).optional().default([]),
  })
  .transform(({ id, inspectedOn, summary, isUnreachable, fileIds, ...sent }, context) => {
    const read = z
      .array(visitResultSchema)
      .safeParse(inspectionMatters.map((matter) => resultOf(matter, sent)));
    if (!read.success) {
      context.addIssue({ code: "custom", path: ["summary"], message: "platform.problems.malformed" });
      return z.NEVER;
    }
    for (const { matter, result, finding } of read.data) {
      if (result !== "problem" || finding !== "") continue;
      context.addIssue({
        code: "custom",
        path: [`finding.${matter}`],
        message: "inspections.problems.finding",
      });
    }
    const results = isUnreachable ? [] : read.data;
    return { id, inspectedOn, summary, isUnreachable: isUnreachable === "on", fileIds, results };
  });

/** The end without an order: everything in order, nobody met, or trifles put right on the spot. */
export const conclusionSchema = z.object({ id: z.uuid(), summary: note(4_000) });

export const orderSchema = z.object({
  id: z.uuid(),
  conclusion: z.enum(["minorProblems", "seriousProblems"]),
  rectifyBy: day,
  summary: note(4_000),
});

export const rectificationSchema = z.object({
  id: z.uuid(),
  report: text(4_000),
  fileIds: list(z.uuid()).optional().default([]),
});

export const verificationSchema = z.object({ id: z.uuid(), verification: text(2_000) });
export const returnSchema = z.object({ id: z.uuid(), reason: text(2_000) });
export const droppingSchema = z.object({ id: z.uuid(), reason: text(1_000) });
