import type { ComponentProps } from "react";
import { reportTargetHref, useReportTargetWords } from "@/components/annual-checks/targets";
import { CorrectionCallout, CorrectionList } from "@/components/applications/correction-list";

type CorrectionsProps = { year: number } & Pick<ComponentProps<typeof CorrectionList>, "corrections">;

function useTargets(year: number) {
  const wordsOf = useReportTargetWords();
  return { wordsOf, hrefOf: (target: string) => reportTargetHref(year, target) };
}

/** Things to correct in a report, each with where and why. */
export function ReportCorrectionList({ year, corrections }: CorrectionsProps) {
  return <CorrectionList corrections={corrections} {...useTargets(year)} />;
}

/** What an office asked to correct, each leading to the field, cell or file that it concerns. */
export function Corrections({ year, corrections }: CorrectionsProps) {
  return <CorrectionCallout corrections={corrections} {...useTargets(year)} />;
}
