import type { ReportAnswers } from "../schema";
import { isWritten, reportReaders } from "../statements/rules";
import {
  capitalFinding,
  donationsFinding,
  feeFinding,
  meetingsFinding,
  partyFinding,
  spendingFindings,
  staffFinding,
} from "./facts/rules";
import type { CheckContext, FindingOutcome, ReportFinding } from "./schema";
import type { RuleOf } from "./spending/rules";
import {
  balanceFinding,
  cashFinding,
  depreciationFinding,
  jumpsFinding,
  netChangeFinding,
  openingFinding,
  releaseFinding,
  restrictedFinding,
} from "./statements/rules";

const severity: Record<FindingOutcome, number> = { failed: 0, warning: 1, passed: 2 };

type Written = { answers: ReportAnswers; last: ReportAnswers | null };

/** Checks between statements: only where all that they compare was written. */
function statementFindings({ answers, last }: Written, ruleOf: RuleOf): (ReportFinding | null)[] {
  const readers = reportReaders(answers);
  const { balance, activity, cash } = readers;
  const [hasBalance, hasActivity, hasCash] = [
    isWritten(answers.balanceSheet),
    isWritten(answers.activityStatement),
    isWritten(answers.cashFlow),
  ];
  return [
    ...(hasBalance
      ? [
          balanceFinding(balance),
          openingFinding(answers.balanceSheet, last?.balanceSheet),
          depreciationFinding(balance),
        ]
      : []),
    ...(hasBalance && hasCash ? [cashFinding(balance, cash)] : []),
    ...(hasActivity ? [releaseFinding(activity)] : []),
    ...(hasBalance && hasActivity
      ? [
          netChangeFinding(balance, activity),
          restrictedFinding(balance, activity),
          jumpsFinding(readers, ruleOf("report.jumpPercent")),
        ]
      : []),
  ];
}

/**
 * Everything that the portal can find out about a report by itself, worst first. The same in the browser while one types
 * and on the server when it is sent in; `last` is the report of the year before.
 */
export function findingsOf(written: Written, context: CheckContext, ruleOf: RuleOf): ReportFinding[] {
  const { answers } = written;
  const readers = reportReaders(answers);
  const { balance, activity } = readers;
  const [hasBalance, hasActivity] = [isWritten(answers.balanceSheet), isWritten(answers.activityStatement)];
  const findings = [
    ...statementFindings(written, ruleOf),
    ...(hasBalance ? [capitalFinding(balance, context)] : []),
    ...(hasBalance && hasActivity ? spendingFindings(readers, context, ruleOf) : []),
    ...(hasActivity && answers.donations ? [donationsFinding(answers, activity)] : []),
    ...(hasActivity && answers.fees ? [feeFinding(answers, activity, context)] : []),
    ...(answers.staff ? [staffFinding(answers)] : []),
    ...(answers.party ? [partyFinding(answers, ruleOf)] : []),
    ...(answers.governance ? [meetingsFinding(answers, ruleOf)] : []),
  ].filter((finding) => finding !== null);
  return findings.sort((left, right) => severity[left.outcome] - severity[right.outcome]);
}

/** Figures that contradict each other cannot be sent in; facts that an office weighs can. */
export const barsSubmission = (findings: readonly ReportFinding[]) =>
  findings.some(({ outcome }) => outcome === "failed");

/** Nothing was found that anybody has to look at. */
export const isClean = (findings: readonly ReportFinding[]) =>
  findings.every(({ outcome }) => outcome === "passed");
