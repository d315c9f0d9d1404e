import type { LiveChecks } from "@/components/annual-checks/live-checks";
import type { AnnualCheckCase } from "@/lib/domain/annual-checks/queries/annual-check";
import { getReportAnswers } from "@/lib/domain/annual-checks/report/queries/answers";
import { getCheckContext } from "@/lib/domain/annual-checks/report/queries/findings";
import { isStatement, type ReportAnswers, type SectionKey } from "@/lib/domain/annual-checks/report/schema";
import { getRulesInForce } from "@/lib/domain/district/queries/rules";
import { ruleKeys } from "@/lib/domain/district/schema";
import { today } from "@/lib/platform/clock/today";

const used = ruleKeys.filter((key) => key.startsWith("report.") || key.startsWith("spending."));

/** What the browser needs to check a statement while one types; nothing for a section of questions. */
export async function liveChecksFor(
  check: AnnualCheckCase,
  section: SectionKey,
  last: ReportAnswers | null,
): Promise<LiveChecks> {
  const context = await getCheckContext(check);
  if (!isStatement(section)) return { answers: {}, last: null, context, rules: {} };
  const ruleOf = await getRulesInForce(today());
  const rules = used.map((key) => {
    const { value, basis, basisEn } = ruleOf(key);
    return [key, { value, basis, basisEn }] as const;
  });
  return {
    answers: await getReportAnswers(check.id),
    last: last?.balanceSheet ? { balanceSheet: last.balanceSheet } : null,
    context,
    rules: Object.fromEntries(rules),
  };
}
