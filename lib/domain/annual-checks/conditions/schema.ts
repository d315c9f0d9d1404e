import type { AnnualCheckKind, BreachSeverity } from "../schema";

/** A condition of the check list, and how grave a breach of it may be. */
export type CheckCondition = { key: string; severities: readonly BreachSeverity[] };

const either = ["minor", "serious"] as const;
const grave = ["serious"] as const;
const conditions = (severities: readonly BreachSeverity[], ...keys: string[]): CheckCondition[] =>
  keys.map((key) => ({ key, severities }));

/**
 * What an officer looks at, by form. Social groups: the list that Beijing publishes with its annual checks. Social service
 * organizations: Measures for the Annual Check of Private Non-Enterprise Units (Order 27) art. 8.
 * Labels stand at `annualChecks.conditions.<key>`.
 */
export const checkConditions: Record<AnnualCheckKind, readonly CheckCondition[]> = {
  socialGroup: [
    ...conditions(
      either,
      "meetingsNotHeld",
      "councilExceedsPowers",
      "officersIrregular",
      "branchesIrregular",
      "branchFees",
      "financeIrregular",
      "sealRules",
      "unlawfulAwards",
      "supervisionNotAccepted",
      "publiclyCriticized",
      "otherBreach",
    ),
    ...conditions(
      grave,
      "certificateMisuse",
      "beyondPurpose",
      "refusesSupervision",
      "changesNotRegistered",
      "branchesUncontrolled",
      "profitActivity",
      "misappropriation",
    ),
  ],
  socialServiceOrganization: [
    ...conditions(
      either,
      "unlawfulActivity",
      "certificateMisuse",
      "noActivity",
      "noPremises",
      "chaoticOrganization",
      "refusesCheck",
      "changesNotRegistered",
      "branchesIrregular",
      "financeIrregular",
      "netAssetsBelowMinimum",
      "misappropriation",
      "unlawfulFees",
      "falseReport",
    ),
  ],
};
