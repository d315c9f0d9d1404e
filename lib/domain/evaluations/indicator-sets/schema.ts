import { z } from "zod";
import { fullPoints } from "../schema";

/** Forms of organization for which the bureau keeps indicator sets. */
export const evaluatedKinds = ["socialGroup", "socialServiceOrganization", "foundation"] as const;
export type EvaluatedKind = (typeof evaluatedKinds)[number];

export const indicatorSetStatuses = ["draft", "adopted", "retired"] as const;

/** Figures that the portal fills in beside an indicator; words stand at `evaluations.figures.<figure>`. */
export const figureKeys = [
  "annualChecks",
  "certificate",
  "officers",
  "partyOrganization",
  "penalties",
  "complaints",
  "inspections",
  "changes",
  "staff",
  "members",
  "capital",
  "finances",
  "volunteers",
  "grade",
] as const;
export type FigureKey = (typeof figureKeys)[number];

/** What the portal knows beside an indicator; words stand at `evaluations.figures.<figure>`. */
export type Figures = Partial<Record<FigureKey, Record<string, string | number>>>;

const words = (maximum: number) => z.string().trim().min(1).max(maximum);
const bilingual = (maximum: number) => z.object({ zh: words(maximum), en: words(maximum) });

/** Part of the names of form fields, so letters and digits only. */
export const indicatorKey = z.string().regex(/^[a-z][a-zA-Z0-9]{1,39}$/, "evaluations.problems.key");

const points = z.coerce.number("evaluations.problems.points").int().min(1).max(300);

export const indicatorSchema = z.object({
  key: indicatorKey,
  points,
  name: bilingual(60),
  /** What earns the points. */
  asks: bilingual(400),
  /** What shows it. */
  evidence: bilingual(300),
  figure: z.enum(figureKeys).optional(),
});
export type Indicator = z.infer<typeof indicatorSchema>;

export const dimensionSchema = z.object({
  key: indicatorKey,
  name: bilingual(40),
  indicators: z.array(indicatorSchema).min(1).max(30),
});
export type Dimension = z.infer<typeof dimensionSchema>;

export const indicatorTreeSchema = z.array(dimensionSchema).min(1).max(8);

const cutoff = z.coerce.number().int().min(1).max(fullPoints);
export const cutoffsSchema = z.object({ 5: cutoff, 4: cutoff, 3: cutoff, 2: cutoff, 1: cutoff });

export const setIdSchema = z.object({ id: z.uuid() });

/** One row of a dimension as the editing form sends it. */
const rowSchema = z.object({
  key: z.string().trim(),
  points: z.string().trim(),
  nameZh: z.string().trim(),
  nameEn: z.string().trim(),
  asksZh: z.string().trim(),
  asksEn: z.string().trim(),
  evidenceZh: z.string().trim(),
  evidenceEn: z.string().trim(),
  figure: z.string().trim().default(""),
});
export type IndicatorRow = z.infer<typeof rowSchema>;

export const dimensionEditSchema = z.looseObject({
  id: z.uuid(),
  version: z.coerce.number().int(),
  dimension: indicatorKey,
  nameZh: words(40),
  nameEn: words(40),
});

export const indicatorRowsSchema = z.array(rowSchema).min(1).max(30);

export const setWordsSchema = z.object({
  id: z.uuid(),
  version: z.coerce.number().int(),
  title: words(80),
  titleEn: words(160),
  basis: words(300),
  basisEn: words(300),
  cutoff5: cutoff,
  cutoff4: cutoff,
  cutoff3: cutoff,
  cutoff2: cutoff,
  cutoff1: cutoff,
});
