import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Chance, ScoreLine, WhatIf } from "../schema";

/** Something to try: what would be different, and by when. */
export type Attempt = Pick<Chance, "ruleKey" | "action" | "on" | "recordId"> & { whatIf: WhatIf };

type Situation = {
  lines: readonly ScoreLine[];
  today: CalendarDate;
  /** Last day of the report that is to be filed next; null where no campaign is open. */
  reportDueOn: CalendarDate | null;
};

const actions: Record<string, Chance["action"]> = {
  repair: "repair",
  rectify: "rectify",
  renew: "renew",
  reelect: "reelect",
  file: "file",
};

/** Lines that cost points would be gone once they lapse, or once what they tell of is put right. */
function withoutCosts({ lines }: Situation): Attempt[] {
  return lines.flatMap(({ kind, points, remedy, until, ruleKey, record }) => {
    if (kind !== "record" || points >= 0 || !record || !ruleKey) return [];
    const whatIf = { added: [], removedIds: [record.id] };
    return [{ ruleKey, action: actions[remedy] ?? "expires", on: until, recordId: record.id, whatIf }];
  });
}

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
  const whatIf = { added: [{ kind: ruleKey, value: grade, occurredOn: today }], removedIds };
  return [{ ruleKey, action: "apply", on: null, recordId: null, whatIf }];
}

function nextReport({ today, reportDueOn }: Situation): Attempt[] {
  if (reportDueOn === null) return [];
  const kinds = ["annualCheck.onTime", "annualCheck.qualified"];
  const whatIf = { added: kinds.map((kind) => ({ kind, value: 1, occurredOn: today })), removedIds: [] };
  return [{ ruleKey: "annualCheck.onTime", action: "file", on: reportDueOn, recordId: null, whatIf }];
}

/** Everything worth trying for an organization whose lines are these. */
export function attemptsFor(situation: Situation): Attempt[] {
  const has = (key: string) =>
    situation.lines.some(({ ruleKey, kind }) => kind === "record" && ruleKey === key);
  const missing = attainable
    .filter(({ key }) => !has(key))
    .map(({ key, action }) => ({
      ruleKey: key,
      action,
      on: null,
      recordId: null,
      whatIf: { added: [{ kind: key, value: 1, occurredOn: situation.today }], removedIds: [] },
    }));
  return [...withoutCosts(situation), ...nextReport(situation), ...nextEvaluation(situation), ...missing];
}
