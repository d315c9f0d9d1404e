import { describe, expect, it } from "vitest";
import { findingsOf } from "@/lib/domain/annual-checks/report/checks/rules";
import type { CheckContext, ReportCheckKey } from "@/lib/domain/annual-checks/report/checks/schema";
import {
  managementShare,
  sizeOf,
  spendingDuty,
} from "@/lib/domain/annual-checks/report/checks/spending/rules";
import type { ReportAnswers, SectionKey } from "@/lib/domain/annual-checks/report/schema";
import { type RuleKey, ruleDefinitions } from "@/lib/domain/district/schema";
import { reportAnswersFor } from "@/tests/factories/annual-report";

const ruleOf = (key: RuleKey) => ruleDefinitions[key];
const yuan = (amount: number) => BigInt(amount) * 100n;
const context: CheckContext = {
  kind: "socialGroup",
  isCharity: false,
  hasPublicFundraising: false,
  registeredCapital: yuan(30_000),
};

type Cells = Partial<Record<SectionKey, Record<string, string>>>;

function changed(answers: ReportAnswers, cells: Cells): ReportAnswers {
  const sections = Object.entries(cells).map(([key, given]) => [
    key,
    { ...answers[key as SectionKey], ...given },
  ]);
  return { ...answers, ...Object.fromEntries(sections) };
}

const [last, sound] = [reportAnswersFor("socialGroup", 2024), reportAnswersFor("socialGroup", 2025)];

function outcomeOf(key: ReportCheckKey, cells: Cells = {}, of: Partial<CheckContext> = {}) {
  const findings = findingsOf({ answers: changed(sound, cells), last }, { ...context, ...of }, ruleOf);
  return findings.find((finding) => finding.key === key);
}

const plus = (section: SectionKey, cell: string, more: number) => {
  const typed = sound[section]?.[cell];
  return { [section]: { [cell]: String(Number(typeof typed === "string" ? typed : 0) + more) } };
};

describe("figures that contradict each other bar the report", () => {
  it.each<[ReportCheckKey, Cells, string]>([
    ["balance", plus("balanceSheet", "cash_closing", 0.01), "balanceSheet.liabilitiesAndNetAssets_closing"],
    ["balance", plus("balanceSheet", "payables_opening", 1), "balanceSheet.liabilitiesAndNetAssets_opening"],
    ["openingFollows", plus("balanceSheet", "cash_opening", 1), "balanceSheet.cash_opening"],
    ["cashIncrease", plus("cashFlow", "otherPaid_amount", 1), "cashFlow.cashIncrease_amount"],
    [
      "netAssetsChange",
      plus("activityStatement", "managementCost_unrestricted", 1),
      "activityStatement.netChange_total",
    ],
    [
      "restrictedParts",
      plus("activityStatement", "donations_restricted", 1),
      "activityStatement.netChange_restricted",
    ],
    [
      "releaseBalanced",
      plus("activityStatement", "released_unrestricted", 1),
      "activityStatement.released_restricted",
    ],
    [
      "depreciation",
      { balanceSheet: { fixedAssetsCost_closing: "100", depreciation_closing: "100.01" } },
      "balanceSheet.depreciation_closing",
    ],
  ])("%s", (key, cells, target) => {
    expect(outcomeOf(key)?.outcome).toBe("passed");
    expect(outcomeOf(key, cells)).toMatchObject({ outcome: "failed", target });
  });

  it("not where lines of the opening column are only regrouped", () => {
    const moved = {
      balanceSheet: { ...plus("balanceSheet", "cash_opening", -10).balanceSheet, inventories_opening: "10" },
    };
    expect(outcomeOf("openingFollows", moved)?.outcome).toBe("warning");
  });

  it("cash may rise together with what can be turned into it at once", () => {
    const invested = {
      balanceSheet: {
        ...plus("balanceSheet", "cash_closing", -500).balanceSheet,
        shortTermInvestments_closing: "500",
      },
    };
    expect(outcomeOf("cashIncrease", invested)?.outcome).toBe("passed");
  });
});

describe("facts that an office weighs", () => {
  it("a change of more than half against the year before", () => {
    const at = (income: number) => ({
      activityStatement: { services_lastUnrestricted: "1000", services_unrestricted: String(income) },
    });
    const alone = (income: number) =>
      findingsOf(
        { answers: { ...at(income), balanceSheet: { cash_closing: "1" } }, last: null },
        context,
        ruleOf,
      ).find(({ key }) => key === "jumps")?.outcome;
    expect(alone(1_500)).toBe("passed");
    expect(alone(1_500.01)).toBe("warning");
    expect(alone(500)).toBe("passed");
    expect(alone(499.99)).toBe("warning");
  });

  it("net assets below the registered capital", () => {
    const at = (netAssets: string) =>
      outcomeOf("netAssetsCapital", {
        balanceSheet: { unrestrictedNetAssets_closing: netAssets, restrictedNetAssets_closing: "" },
      })?.outcome;
    expect(at("30000")).toBe("passed");
    expect(at("29999.99")).toBe("warning");
    expect(outcomeOf("netAssetsCapital", {}, { registeredCapital: null })).toBeUndefined();
  });

  it("fees without a filed standard", () => {
    const row = { member: "单位会员", amount: "1", adoptedOn: "2024-01-01", body: "大会" };
    const of = (isFiled: string) =>
      findingsOf(
        { answers: { ...sound, fees: { chargesFees: "true", standards: [{ ...row, isFiled }] } }, last },
        context,
        ruleOf,
      ).find(({ key }) => key === "feeStandard")?.outcome;
    expect(of("true")).toBe("passed");
    expect(of("false")).toBe("warning");
    expect(outcomeOf("feeStandard", {}, { kind: "socialServiceOrganization" })).toBeUndefined();
  });

  it.each<[ReportCheckKey, Cells, Cells]>([
    ["staff", { staff: { fullTime: "0", partTime: "1" } }, { staff: { fullTime: "0", partTime: "0" } }],
    [
      "partyOrganization",
      { party: { partyMembers: "2", partyOrganization: "none" } },
      { party: { partyMembers: "3", partyOrganization: "none" } },
    ],
    ["councilMeetings", { governance: { councilMeetings: "2" } }, { governance: { councilMeetings: "1" } }],
    ["donationsAgree", {}, plus("activityStatement", "donations_unrestricted", 1)],
  ])("%s", (key, fine, worth) => {
    expect(outcomeOf(key, fine)?.outcome).toBe("passed");
    expect(outcomeOf(key, worth)?.outcome).toBe("warning");
  });
});

describe("what charities owe (民发〔2016〕189号)", () => {
  it.each([
    ["organization", 10_000_000, "large"],
    ["organization", 9_999_999, "medium"],
    ["organization", 5_000_000, "medium"],
    ["organization", 4_999_999, "small"],
    ["organization", 1_000_000, "small"],
    ["organization", 999_999, "smallest"],
    ["foundation", 60_000_000, "large"],
    ["foundation", 59_999_999, "medium"],
    ["foundation", 8_000_000, "medium"],
    ["foundation", 7_999_999, "small"],
    ["foundation", 4_000_000, "small"],
    ["foundation", 3_999_999, "smallest"],
  ] as const)("%s with net assets of %d is %s", (form, netAssets, size) => {
    expect(sizeOf(form, yuan(netAssets), ruleOf)).toBe(size);
  });

  it.each([
    ["fundraising", 1, 1_000, 700, 1_300],
    ["fundraisingFoundation", 1, 1_000, 700, 1_000],
    ["organization", 10_000_000, 9, 600_000, 1_300],
    ["organization", 5_000_000, 9, 350_000, 1_400],
    ["organization", 1_000_000, 9, 80_000, 1_500],
    ["organization", 500_000, 60_000, 40_000, 2_000],
    ["organization", 500_000, 100_000, 50_000, 2_000],
    ["foundation", 60_000_000, 9, 3_600_000, 1_200],
    ["foundation", 8_000_000, 9, 480_000, 1_300],
    ["foundation", 4_000_000, 9, 280_000, 1_500],
    ["foundation", 1_000_000, 9, 80_000, 2_000],
    ["organization", -5, -5, 0, 2_000],
  ] as const)(
    "%s, net assets %d, income %d: at least %d, management at most %d",
    (form, netAssets, income, least, most) => {
      const duty = spendingDuty(form, { netAssets: yuan(netAssets), income: yuan(income) }, ruleOf);
      expect(duty).toMatchObject({ least: yuan(least), mostManagement: most });
    },
  );

  it("rounds the share of management cost up, and asks nothing where nothing was spent", () => {
    expect(managementShare(13n, 100n)).toBe(1_300);
    expect(managementShare(1_301n, 10_001n)).toBe(1_301);
    expect(managementShare(5n, 0n)).toBe(0);
  });

  it("exempts management cost below 200,000 yuan from the ratio", () => {
    const of = (cost: number) => {
      const answers: ReportAnswers = {
        balanceSheet: { unrestrictedNetAssets_opening: "6000000", cash_closing: "1" },
        activityStatement: {
          programDaily_unrestricted: "420000",
          managementCost_unrestricted: String(cost),
        },
      };
      return findingsOf({ answers, last: null }, { ...context, isCharity: true }, ruleOf).find(
        ({ key }) => key === "managementCost",
      )?.outcome;
    };
    expect(of(199_999)).toBe("passed");
    expect(of(200_000)).toBe("warning");
  });

  it("holds nobody else to the ratios", () => {
    expect(outcomeOf("programSpending")).toBeUndefined();
    expect(outcomeOf("programSpending", {}, { isCharity: true })).toBeDefined();
  });
});
