import { useLocale, useTranslations } from "next-intl";
import { FoundChecks } from "@/components/record/found-checks";
import type { ReportFinding } from "@/lib/domain/annual-checks/report/checks/schema";
import { findingWords } from "./finding-words";

type ReportFindingsProps = {
  findings: readonly ReportFinding[];
  /** Where a field or cell can be changed; null where it cannot be from here. */
  targetHref?: (target: string) => string | null;
  /** For the rail of a case page. */
  compact?: boolean;
};

/** What the portal found out about a report by itself, worst first. */
export function ReportFindings({ findings, ...how }: ReportFindingsProps) {
  const [t, locale] = [useTranslations(), useLocale()];
  return (
    <FoundChecks checks={findings.map((finding) => findingWords(finding, t as never, locale))} {...how} />
  );
}
