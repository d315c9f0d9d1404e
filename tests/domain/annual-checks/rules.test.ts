import { describe, expect, it } from "vitest";
import { checkConditions } from "@/lib/domain/annual-checks/conditions/schema";
import {
  allowedConclusion,
  campaignDays,
  daysLateOn,
  departs,
  dueReminder,
  exemptionOf,
  isOnList,
  missedYearsAfter,
  waitsFor,
} from "@/lib/domain/annual-checks/rules";
import { annualCheckKinds, annualCheckStatuses } from "@/lib/domain/annual-checks/schema";
import { annualCheckWorkflow } from "@/lib/domain/annual-checks/workflow";
import { calendarDate } from "@/lib/platform/clock";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { locales } from "@/lib/platform/i18n/locales";

const law = { firstReview: 3, filing: 5, exempt: 6 };
const { exemptAfter } = campaignDays(2025, law);
const day = calendarDate;

describe("days of a campaign", () => {
  it("are those of the regulations", () => {
    expect(campaignDays(2025, law)).toEqual({
      opensOn: "2026-01-01",
      firstReviewDueOn: "2026-03-31",
      dueOn: "2026-05-31",
      exemptAfter: "2025-06-30",
    });
  });

  it("end with their month in leap years, too", () => {
    expect(campaignDays(2027, { ...law, firstReview: 2 }).firstReviewDueOn).toBe("2028-02-29");
    expect(campaignDays(2026, { ...law, firstReview: 2 }).firstReviewDueOn).toBe("2027-02-28");
  });

  it.each([
    ["2026-01-01", 0],
    ["2026-03-31", 0],
    ["2026-05-31", 0],
    ["2026-06-01", 1],
    ["2026-12-31", 214],
  ])("filed on %s is %i days late", (filed, late) => {
    expect(daysLateOn(day("2026-05-31"), day(filed))).toBe(late);
  });
});

describe("exemption", () => {
  const usual = { status: "active" };
  it.each([
    ["2025-06-30", null],
    ["2025-07-01", "registeredLate"],
    ["2025-12-31", "registeredLate"],
    ["2016-02-29", null],
  ])("registered on %s: %s", (establishedOn, reason) => {
    expect(exemptionOf({ ...usual, establishedOn: day(establishedOn) }, exemptAfter)).toBe(reason);
  });

  it("is for those in liquidation; a suspended organization reports", () => {
    const establishedOn = day("2016-04-18");
    expect(exemptionOf({ ...usual, establishedOn, status: "liquidating" }, exemptAfter)).toBe("liquidating");
    expect(exemptionOf({ ...usual, establishedOn, status: "suspended" }, exemptAfter)).toBeNull();
  });
});

it.each([
  [0, 1],
  [1, 2],
  [2, 3],
])("%i missed years before make %i", (before, now) => {
  expect(missedYearsAfter(before)).toBe(now);
});

describe("conclusion by the check list", () => {
  const minor = { severity: "minor" as const };
  const serious = { severity: "serious" as const };
  it.each([
    [[], "qualified"],
    [[minor], "basicallyQualified"],
    [[minor, minor, minor], "basicallyQualified"],
    [[serious], "unqualified"],
    [[minor, serious], "unqualified"],
  ] as const)("%j allows %s", (breaches, conclusion) => {
    expect(allowedConclusion(breaches)).toBe(conclusion);
    expect(departs(conclusion, breaches)).toBe(false);
  });

  it("is departed from by a better and by a worse one", () => {
    expect(departs("qualified", [minor])).toBe(true);
    expect(departs("unqualified", [minor])).toBe(true);
  });

  it("takes only what stands on the form's list, as grave as it may be", () => {
    const breach = (condition: string, severity: "minor" | "serious") => ({
      condition,
      severity,
      remark: "",
    });
    expect(isOnList("socialGroup", breach("beyondPurpose", "serious"))).toBe(true);
    expect(isOnList("socialGroup", breach("beyondPurpose", "minor"))).toBe(false);
    expect(isOnList("socialServiceOrganization", breach("beyondPurpose", "serious"))).toBe(false);
  });

  it("has thirteen conditions for service organizations, each in words", () => {
    expect(checkConditions.socialServiceOrganization).toHaveLength(13);
    for (const locale of locales) {
      const words = (catalogue(locale).annualChecks as { conditions: Record<string, string> }).conditions;
      for (const kind of annualCheckKinds)
        for (const { key } of checkConditions[kind]) expect(words[key], `${locale} ${key}`).toBeTruthy();
    }
  });
});

describe("reminders", () => {
  const days = [60, 30, 7, 1, -1, -30];
  const dueOn = day("2026-05-31");
  const due = (today: string, remindedAt: number | null = null) =>
    dueReminder(days, { dueOn, today: day(today), remindedAt });
  it.each([
    ["2026-03-31", null],
    ["2026-04-01", 60],
    ["2026-04-30", 60],
    ["2026-05-01", 30],
    ["2026-05-24", 7],
    ["2026-05-30", 1],
    ["2026-05-31", 1],
    ["2026-06-01", -1],
    ["2026-06-29", -1],
    ["2026-06-30", -30],
    ["2026-12-31", -30],
  ])("on %s: %s", (today, reminder) => {
    expect(due(today)).toBe(reminder);
  });

  it("come once each, and only the newest of those slept through", () => {
    expect(due("2026-04-02", 60)).toBeNull();
    expect(due("2026-05-01", 60)).toBe(30);
    expect(due("2026-06-01", 60)).toBe(-1);
    expect(due("2026-07-15", -30)).toBeNull();
  });
});

describe("the way", () => {
  it("leads from every status that waits for somebody to another", () => {
    const steps = Object.values(annualCheckWorkflow.steps);
    for (const status of annualCheckStatuses) {
      const leads = steps.some(({ from, to }) => from.includes(status) && to !== status);
      expect(leads, status).toBe(waitsFor(status, false) !== "nobody");
    }
  });

  it("has words for each status and step, and for being too late", () => {
    for (const locale of locales) {
      const words = catalogue(locale).annualChecks as Record<string, Record<string, unknown>>;
      for (const status of annualCheckStatuses) expect(words.statuses?.[status]).toBeTruthy();
      for (const step of Object.keys(annualCheckWorkflow.steps)) {
        expect(words.steps?.[step], step).toBeTruthy();
        expect(words.refusals?.[`${step}TooLate`], step).toBeTruthy();
      }
    }
  });
});
