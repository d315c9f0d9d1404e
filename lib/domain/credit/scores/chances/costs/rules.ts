import { daysLateOn } from "@/lib/domain/annual-checks/rules";
import { addMonths, type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";
import type { RulebookContent } from "../../../rulebooks/schema";
import { halvesOn, ruleOf } from "../../rules";
import type { Attempt, LineRecord, ScoreLine, WhatIf } from "../../schema";

/** How a record may stop counting besides by what it asks for: by an application, or with the period of its entry. */
export type WayOut = {
  action: "repair" | "leave" | "expires";
  /** First day on which one may apply, or on which it ends. */
  on: CalendarDate;
};

export type Costs = {
  lines: readonly ScoreLine[];
  today: CalendarDate;
  content: RulebookContent;
  /** Ways out by the id of the record; none where nobody can apply. */
  waysOut: ReadonlyMap<string, WayOut>;
};

type Cost = { ruleKey: string; record: LineRecord; until: CalendarDate | null };
type Change = { action: Attempt["action"]; added: WhatIf["added"]; ends: boolean };

const bringing = (kind: string, occurredOn: CalendarDate, value = 1) => [{ kind, value, occurredOn }];

function lateReport({ evidence }: LineRecord, today: CalendarDate): WhatIf["added"] {
  const dueOn = String(evidence.dueOn);
  return isCalendarDate(dueOn) ? bringing("annualCheck.late", today, daysLateOn(dueOn, today)) : [];
}

/** What takes the place of a record, or comes to it, once what it tells of is put right; null where that cannot be. */
function putRight({ ruleKey, record }: Cost, { lines, today }: Costs): Change | null {
  switch (ruleKey) {
    case "annualCheck.missed":
      return { action: "fileLate", added: lateReport(record, today), ends: true };
    case "annualCheck.unqualified":
      return { action: "rectify", added: bringing("annualCheck.basicallyQualified", today), ends: true };
    case "registration.unreachable":
      return { action: "rectify", added: bringing("registration.reachable", today), ends: true };
    case "registration.certificateExpired":
      return { action: "renew", added: [], ends: true };
    case "governance.termExpired":
      return { action: "reelect", added: [], ends: true };
    case "inspection.minorProblems":
    case "inspection.seriousProblems": {
      const isDone = lines.some(
        (line) => line.ruleKey === "inspection.rectified" && line.record?.caseId === record.caseId,
      );
      return isDone
        ? null
        : { action: "rectify", added: bringing("inspection.rectified", today), ends: false };
    }
    default:
      return null;
  }
}

const attempt = (
  { ruleKey, record }: Cost,
  rest: Pick<Attempt, "action"> & Partial<Pick<Attempt, "on" | "from" | "otherwise">>,
  whatIf: WhatIf,
): Attempt => ({
  ruleKey,
  on: null,
  from: null,
  otherwise: null,
  recordId: record.id,
  caseId: record.caseId,
  ...rest,
  whatIf,
});

function righting(cost: Cost, change: Change | null): Attempt[] {
  if (change === null) return [];
  const { action, added, ends } = change;
  const whatIf = { added, removedIds: ends ? [cost.record.id] : [] };
  return [attempt(cost, { action, otherwise: ends ? cost.until : null }, whatIf)];
}

function halving(cost: Cost, { content, today }: Costs): Attempt[] {
  const { record, ruleKey, until } = cost;
  const rule = ruleOf(content, ruleKey);
  const on = rule ? halvesOn(rule, record.occurredOn) : null;
  if (!rule?.validityMonths || on === null || on <= today || (until !== null && until <= on)) return [];
  // The same record, so long ago that it counts half today.
  const occurredOn = addMonths(today, -Math.floor(rule.validityMonths / 2));
  const whatIf = { added: bringing(ruleKey, occurredOn, record.value), removedIds: [record.id] };
  return [attempt(cost, { action: "halves", on }, whatIf)];
}

function ending(cost: Cost, { today, waysOut }: Costs, change: Change | null): Attempt[] {
  const { record, until } = cost;
  const gone = { added: [], removedIds: [record.id] };
  const way = waysOut.get(record.id);
  if (way && way.action !== "expires") {
    const from = way.on > today ? way.on : null;
    return [attempt(cost, { action: way.action, from, otherwise: until }, gone)];
  }
  const on = way && (until === null || way.on < until) ? way.on : until;
  return on === null || change?.ends ? [] : [attempt(cost, { action: "expires", on }, gone)];
}

/** What would happen to each record that costs points: put right, ended on application, halved or lapsed by itself. */
export function attemptsOnCosts(costs: Costs): Attempt[] {
  return costs.lines.flatMap(({ kind, points, until, ruleKey, record }) => {
    if (kind !== "record" || points >= 0 || !record || !ruleKey) return [];
    const cost = { ruleKey, record, until };
    const change = putRight(cost, costs);
    return [...righting(cost, change), ...ending(cost, costs, change), ...halving(cost, costs)];
  });
}
