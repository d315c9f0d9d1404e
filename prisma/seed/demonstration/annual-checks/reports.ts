import { findingsOf } from "@/lib/domain/annual-checks/report/checks/rules";
import type { ReportAnswers } from "@/lib/domain/annual-checks/report/schema";
import { type RuleKey, ruleDefinitions } from "@/lib/domain/district/schema";
import type { Resident } from "../district";
import { statementsFor } from "./statements";

/** From this year on the reports themselves are kept; of those on paper only the figures were taken over. */
export const firstKeptYear = 2024;

const ruleOf = (key: RuleKey) => ({
  ...ruleDefinitions[key],
  key,
  version: 0,
  validFrom: "1949-10-01" as const,
});

/** A year's report of an organization, what the machine found in it, and its figures. */
export function reportOf({ draft }: Resident, year: number) {
  const reporter = { ...draft, legalRepresentativeName: draft.legalRepresentative.name };
  const { answers, figures } = statementsFor(reporter, year);
  return { answers, figures };
}

export function findingsFor({ draft }: Resident, answers: ReportAnswers, last: ReportAnswers | null) {
  const context = {
    kind: draft.kind,
    isCharity: draft.isCharity,
    hasPublicFundraising: draft.hasPublicFundraising,
    registeredCapital: draft.registeredCapital,
  };
  return findingsOf({ answers, last }, context, ruleOf);
}
