/** The five categories of credit information (Order 60 art. 6). */
export const creditCategories = ["basic", "annualReport", "inspection", "penalty", "other"] as const;
export type CreditCategory = (typeof creditCategories)[number];

/** The dimensions of a score, in the order in which they are shown. */
export const creditDimensions = [
  "registration",
  "annualCheck",
  "governance",
  "evaluation",
  "projects",
  "compliance",
  "society",
] as const;
export type CreditDimension = (typeof creditDimensions)[number];

/** Where a fact comes from: the portal's own procedures, or what government, market and public told. */
export const creditSources = [
  "registration",
  "annualCheck",
  "evaluation",
  "supervision",
  "government",
  "market",
  "public",
] as const;
export type CreditSource = (typeof creditSources)[number];

/** Grades from best to worst; "N" is not rated. */
export const creditGrades = ["A", "B", "C", "D", "N"] as const;
export type CreditGrade = (typeof creditGrades)[number];

/** Grades that a score or an override gives. */
export const ratedGrades = ["A", "B", "C", "D"] as const;
export type RatedGrade = (typeof ratedGrades)[number];

/** Why a score changed: its first reckoning, new or ended records, time alone, other rules, or a decision on a record. */
export const scoreCauses = ["first", "records", "time", "rulebook", "decision"] as const;
export type ScoreCause = (typeof scoreCauses)[number];

/** Name of a rule in the catalogue, where a dot would open a level: `credit.rules.<this>.{name,fact,remedy}`. */
export const ruleMessageKey = (key: string) => key.replaceAll(".", "_");
