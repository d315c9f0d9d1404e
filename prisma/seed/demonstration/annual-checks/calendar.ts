import { campaignDays } from "@/lib/domain/annual-checks/rules";
import { ruleDefinitions } from "@/lib/domain/district/schema";

/** Years that the district has checked on the demonstration's record, the one that is prepared last. */
export const checkedYears = [2021, 2022, 2023, 2024, 2025] as const;
export const plannedYear = 2026;
export const lastYear = 2025;

const months = {
  firstReview: ruleDefinitions["annualCheck.firstReviewMonths"].value,
  filing: ruleDefinitions["annualCheck.filingMonths"].value,
  exempt: ruleDefinitions["annualCheck.exemptMonths"].value,
};

/** The days of a campaign of the demonstration: those of the rules. */
export const daysOfCampaign = (year: number) => campaignDays(year, months);
