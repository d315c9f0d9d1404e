import { countOf, rowsOf, totalOf } from "../../rules";
import type { ReportAnswers } from "../../schema";
import type { CellReader, reportReaders } from "../../statements/rules";
import { bases, fen, found } from "../found/rules";
import type { CheckContext, ReportFinding } from "../schema";
import { charityForm, managementShare, type RuleOf, spendingDuty } from "../spending/rules";

type Readers = ReturnType<typeof reportReaders>;

/** Net assets below the registered capital: the conditions of registration are no longer met. */
export function capitalFinding(
  balance: CellReader,
  { registeredCapital }: CheckContext,
): ReportFinding | null {
  if (registeredCapital === null || registeredCapital <= 0n) return null;
  const netAssets = balance("netAssets", "closing");
  const outcome = netAssets < registeredCapital ? "warning" : "passed";
  return found("netAssetsCapital", outcome, "balanceSheet.netAssets_closing", bases.capital, {
    netAssets: fen(netAssets),
    capital: fen(registeredCapital),
  });
}

/** What charities owe in spending and may spend on management; nobody else is held to the ratios. */
export function spendingFindings(
  { balance, activity }: Readers,
  { kind, isCharity, hasPublicFundraising }: CheckContext,
  ruleOf: RuleOf,
): ReportFinding[] {
  if (!isCharity && kind !== "foundation") return [];
  const form = charityForm({ isFoundation: kind === "foundation", hasPublicFundraising });
  const income =
    activity("income", "lastTotal") -
    activity("income", "lastRestricted") +
    activity("released", "lastUnrestricted");
  const duty = spendingDuty(form, { netAssets: balance("netAssets", "opening"), income }, ruleOf);
  const [program, management] = [activity("programCost", "total"), activity("managementCost", "total")];
  const exempt = ruleOf("spending.managementExempt");
  const shareOfAll = managementShare(management, activity("expenses", "total"));
  const isExempt = management < BigInt(exempt.value);
  const basis = [duty.basis, duty.basisEn] as const;
  return [
    found(
      "programSpending",
      program >= duty.least ? "passed" : "warning",
      "activityStatement.programCost_total",
      basis,
      { spent: fen(program), least: fen(duty.least) },
    ),
    found(
      "managementCost",
      isExempt || shareOfAll <= duty.mostManagement ? "passed" : "warning",
      "activityStatement.managementCost_unrestricted",
      basis,
      {
        cost: fen(management),
        share: { basisPoints: shareOfAll },
        most: { basisPoints: duty.mostManagement },
        exempt: fen(BigInt(exempt.value)),
      },
    ),
  ];
}

/** Donations told one by one are the donations of the activity statement. */
export function donationsFinding(answers: ReportAnswers, activity: CellReader): ReportFinding {
  const listed = totalOf(rowsOf(answers, "donations", "received"), "amount");
  const stated = activity("donations", "total");
  const outcome = listed === stated ? "passed" : "warning";
  return found("donationsAgree", outcome, "donations.received", bases.check, {
    listed: fen(listed),
    stated: fen(stated),
  });
}

/** A group that takes fees has a standard that its members adopted, and that was filed. */
export function feeFinding(
  answers: ReportAnswers,
  activity: CellReader,
  { kind }: CheckContext,
): ReportFinding | null {
  if (kind !== "socialGroup") return null;
  const income = activity("membershipFees", "total");
  const isFiled = rowsOf(answers, "fees", "standards").some((row) => row.isFiled === "true");
  const outcome = income > 0n && !isFiled ? "warning" : "passed";
  return found("feeStandard", outcome, "fees.standards", bases.fees, { income: fen(income) });
}

/** A report that names nobody who works there is looked at. */
export function staffFinding(answers: ReportAnswers): ReportFinding {
  const [fullTime, partTime] = [countOf(answers, "staff", "fullTime"), countOf(answers, "staff", "partTime")];
  const count = (fullTime ?? 0) + (partTime ?? 0);
  return found("staff", count > 0 ? "passed" : "warning", "staff.fullTime", bases.capital, { count });
}

/** 应建未建：full party members enough for an organization of their own, and none. */
export function partyFinding(answers: ReportAnswers, ruleOf: RuleOf): ReportFinding {
  const { value: least } = ruleOf("report.partyMembers");
  const members = countOf(answers, "party", "partyMembers") ?? 0;
  const organization = answers.party?.partyOrganization;
  const hasNone = organization === undefined || organization === "" || organization === "none";
  const outcome = members >= least && hasNone ? "warning" : "passed";
  return found("partyOrganization", outcome, "party.partyOrganization", bases.party, { members, least });
}

/** The council met as often as its rules ask for. */
export function meetingsFinding(answers: ReportAnswers, ruleOf: RuleOf): ReportFinding {
  const rule = ruleOf("report.councilMeetings");
  const held = countOf(answers, "governance", "councilMeetings") ?? 0;
  const outcome = held >= rule.value ? "passed" : "warning";
  return found("councilMeetings", outcome, "governance.councilMeetings", [rule.basis, rule.basisEn], {
    held,
    least: rule.value,
  });
}
