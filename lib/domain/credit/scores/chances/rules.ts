import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Attempt, WhatIf } from "../schema";
import { attemptsOnCosts, type Costs } from "./costs/rules";

type Situation = Costs & {
  /** Last day of the report that is to be filed next; null where no campaign is open. */
  reportDueOn: CalendarDate | null;
};

const gain = (
  ruleKey: string,
  action: Attempt["action"],
  whatIf: WhatIf,
  on: CalendarDate | null = null,
): Attempt => ({ ruleKey, action, on, from: null, otherwise: null, recordId: null, caseId: null, whatIf });

/** What an organization can do that it has not done, with the record that it would bring. */
const attainable = [
  { key: "governance.partyOrganization", action: "found" },
  { key: "governance.officersFiled", action: "file" },
  { key: "governance.charterApproved", action: "apply" },
] as const;

const evaluationKey = (grade: number) => `evaluation.grade${grade}`;

function nextEvaluation({ lines, today }: Situation): Attempt[] {
  const current = lines.find(({ ruleKey }) => ruleKey?.startsWith("evaluation.grade"));
  const grade = Math.max(3, (current?.record?.value ?? 0) + 1);
  if (grade > 5) return [];
  const ruleKey = evaluationKey(grade);
  const removedIds = current?.record ? [current.record.id] : [];
  return [
    gain(ruleKey, "apply", { added: [{ kind: ruleKey, value: grade, occurredOn: today }], removedIds }),
  ];
}

function nextReport({ today, reportDueOn }: Situation): Attempt[] {
  if (reportDueOn === null) return [];
  const kinds = ["annualCheck.onTime", "annualCheck.qualified"];
  const whatIf = { added: kinds.map((kind) => ({ kind, value: 1, occurredOn: today })), removedIds: [] };
  return [gain("annualCheck.onTime", "file", whatIf, reportDueOn)];
}

/** Everything worth trying for an organization whose lines are these. */
export function attemptsFor(situation: Situation): Attempt[] {
  const has = (key: string) =>
    situation.lines.some(({ ruleKey, kind }) => kind === "record" && ruleKey === key);
  const missing = attainable
    .filter(({ key }) => !has(key))
    .map(({ key, action }) =>
      gain(key, action, { added: [{ kind: key, value: 1, occurredOn: situation.today }], removedIds: [] }),
    );
  return [...attemptsOnCosts(situation), ...nextReport(situation), ...nextEvaluation(situation), ...missing];
}
