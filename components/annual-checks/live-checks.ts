import type { CheckContext } from "@/lib/domain/annual-checks/report/checks/schema";
import type { ReportAnswers } from "@/lib/domain/annual-checks/report/schema";

/** What the browser needs to check statements while one types. */
export type LiveChecks = {
  answers: ReportAnswers;
  last: ReportAnswers | null;
  context: CheckContext;
  rules: Record<string, { value: number; basis: string; basisEn: string }>;
};
