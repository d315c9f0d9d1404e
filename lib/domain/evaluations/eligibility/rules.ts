import { addMonths, addYears, type CalendarDate, yearOf } from "@/lib/platform/clock";
import type { OrganizationKind, OrganizationStatus } from "../../organizations/schema";
import { graver } from "../../supervision/listings/rules";
import type { StatutoryList } from "../../supervision/listings/schema";
import { barFrom, consequenceOf } from "../../supervision/listings/standing/rules";
import type { HeldGrade } from "../rules";
import type { EvaluationKind } from "../schema";
import { type CheckState, type EligibilityLine, eligibilityLines, type JudgedLine } from "./schema";

/** What the portal knows of an organization on the day on which it wants to be evaluated. */
export type EligibilityFacts = {
  kind: OrganizationKind;
  status: OrganizationStatus;
  isOfDistrict: boolean;
  /** There is an indicator set in force for its form. */
  hasIndicators: boolean;
  registeredOn: CalendarDate;
  /** The newest grade that it was given, whether or not it still holds. */
  grade: HeldGrade | null;
  /** The newest year whose checks are due, and the year before; null where there was no campaign. */
  lastCheck: { year: number; state: CheckState } | null;
  checkBefore: { year: number; state: CheckState } | null;
  penalties: readonly { decidedOn: CalendarDate; isUnfinished: boolean }[];
  openProceedings: number;
  /** Lists on which it stands now. */
  listings: readonly StatutoryList[];
  hasPartyOrganization: boolean;
  /** As the organization says; null before it was asked. */
  partyMembers: number | null;
};

/** Figures of the rules in force. */
export type EligibilityLimits = {
  certificateYears: number;
  renewalMonths: number;
  upgradeYears: number;
  partyMembers: number;
};

type Found = Pick<JudgedLine, "outcome" | "reason"> & { values?: JudgedLine["values"] };

const met = (reason: string, values?: JudgedLine["values"]): Found => ({
  outcome: "met",
  reason,
  ...(values && { values }),
});
const notMet = (reason: string, values?: JudgedLine["values"]): Found => ({
  outcome: "notMet",
  reason,
  ...(values && { values }),
});

const order = "《社会组织评估管理办法》（民政部令第39号）";
const orderEn = "Measures for the Evaluation of Social Organizations (MCA Order 39)";
const article = (zh: string, en: string) => ({ basis: `${order}${zh}`, basisEn: `${orderEn} ${en}` });
const platform = { basis: "平台规则", basisEn: "Platform rule" };

const bases: Record<EligibilityLine, { basis: string; basisEn: string }> = {
  form: article("第二条", "art. 2"),
  active: article("第七条第五项", "art. 7(5)"),
  certificateYears: article("第六条第一项", "art. 6(1)"),
  notEvaluated: article("第六条", "art. 6"),
  checkFiled: article("第七条第一项", "art. 7(1)"),
  checkQualified: article("第七条第二项", "art. 7(2)"),
  penalties: article("第七条第三项", "art. 7(3)"),
  investigation: article("第七条第四项", "art. 7(4)"),
  listings: consequenceOf("evaluation"),
  partyOrganization: platform,
};

/** As what an organization applies on a day: a grade that still holds, outside of its last months, is to be raised. */
export function kindOfApplication(
  grade: HeldGrade | null,
  today: CalendarDate,
  renewalMonths: number,
): EvaluationKind {
  if (grade === null) return "first";
  const isRunningOut = grade.endedOn !== null || addMonths(grade.validUntil, -renewalMonths) <= today;
  return isRunningOut ? "renewal" : "upgrade";
}

function gradeLine({ grade }: EligibilityFacts, limits: EligibilityLimits, today: CalendarDate): Found {
  const kind = kindOfApplication(grade, today, limits.renewalMonths);
  if (grade === null) return met("never");
  const values = { grade: `${grade.grade}A`, until: grade.validUntil };
  if (kind === "renewal") return met("runsOut", values);
  if (grade.grade === 5) return notMet("highest", values);
  const from = addYears(grade.validFrom, limits.upgradeYears);
  return from <= today ? met("mayRise", values) : notMet("tooSoon", { ...values, from });
}

function checkFiled({ lastCheck }: EligibilityFacts): Found {
  if (lastCheck === null) return met("noCampaign");
  const values = { year: lastCheck.year };
  if (lastCheck.state === "exempt") return met("exempt", values);
  return lastCheck.state === "missed" ? notMet("missed", values) : met("filed", values);
}

function checkQualified({ lastCheck, checkBefore }: EligibilityFacts): Found {
  if (lastCheck === null) return met("noCampaign");
  const values = { year: lastCheck.year, before: lastCheck.year - 1 };
  if (lastCheck.state === "unqualified") return notMet("unqualified", values);
  const isTwice = lastCheck.state === "basicallyQualified" && checkBefore?.state === "basicallyQualified";
  if (isTwice) return notMet("twiceBasically", values);
  return met(lastCheck.state === "underWay" ? "underWay" : "qualified", values);
}

function penalties(facts: EligibilityFacts, today: CalendarDate): Found {
  const unfinished = facts.penalties.filter(({ isUnfinished }) => isUnfinished).length;
  if (unfinished > 0) return notMet("unfinished", { count: unfinished });
  const lastYear = yearOf(today) - 1;
  const count = facts.penalties.filter(({ decidedOn }) => yearOf(decidedOn) === lastYear).length;
  return count > 0 ? notMet("lastYear", { count, year: lastYear }) : met("none", { year: lastYear });
}

function listings({ listings: lists }: EligibilityFacts): Found {
  const bar = barFrom("evaluation", { list: graver(lists) });
  return bar ? notMet("listed", { count: lists.length }) : met("none");
}

function partyOrganization(facts: EligibilityFacts, limits: EligibilityLimits): Found {
  if (facts.hasPartyOrganization) return met("built");
  const values = { least: limits.partyMembers };
  if (facts.partyMembers === null) return { outcome: "asked", reason: "asked", values };
  const said = { ...values, count: facts.partyMembers };
  return facts.partyMembers >= limits.partyMembers ? notMet("due", said) : met("notDue", said);
}

function judged(
  line: EligibilityLine,
  facts: EligibilityFacts,
  limits: EligibilityLimits,
  today: CalendarDate,
): Found {
  switch (line) {
    case "form":
      if (!facts.isOfDistrict) return notMet("elsewhere");
      return facts.hasIndicators ? met("evaluated") : notMet("noIndicators");
    case "active":
      return facts.status === "active" ? met("active") : notMet("inactive");
    case "certificateYears": {
      const from = addYears(facts.registeredOn, limits.certificateYears);
      const values = { years: limits.certificateYears, since: facts.registeredOn, from };
      return from <= today ? met("longEnough", values) : notMet("tooYoung", values);
    }
    case "notEvaluated":
      return gradeLine(facts, limits, today);
    case "checkFiled":
      return checkFiled(facts);
    case "checkQualified":
      return checkQualified(facts);
    case "penalties":
      return penalties(facts, today);
    case "investigation":
      return facts.openProceedings > 0 ? notMet("underWay", { count: facts.openProceedings }) : met("none");
    case "listings":
      return listings(facts);
    case "partyOrganization":
      return partyOrganization(facts, limits);
  }
}

/** Every condition with what was found on a day, its reason in one word and its legal source. */
export function judgeEligibility(
  facts: EligibilityFacts,
  limits: EligibilityLimits,
  today: CalendarDate,
): JudgedLine[] {
  return eligibilityLines.map((line) => {
    const found = judged(line, facts, limits, today);
    const { basis, basisEn } = bases[line];
    return { line, values: {}, ...found, basis, basisEn };
  });
}

/** Nothing stands against it; what has still to be asked does not. */
export const isEligible = (lines: readonly JudgedLine[]) =>
  lines.every(({ outcome }) => outcome !== "notMet");

/** What an organization has to keep until it is graded. Its age, former grade and party members are asked on admission alone. */
const kept: readonly EligibilityLine[] = [
  "active",
  "checkFiled",
  "checkQualified",
  "investigation",
  "listings",
];

/**
 * Conditions that stand against a grade although the organization was admitted. Of penalties only those count that are not
 * carried out yet: which of them are of the year before was judged on admission.
 */
export const lostConditions = (lines: readonly JudgedLine[]): JudgedLine[] =>
  lines.filter(
    ({ line, outcome, reason }) =>
      outcome === "notMet" && (kept.includes(line) || (line === "penalties" && reason === "unfinished")),
  );
