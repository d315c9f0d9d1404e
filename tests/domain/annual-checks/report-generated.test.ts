import { describe, expect, it } from "vitest";
import { findingsOf } from "@/lib/domain/annual-checks/report/checks/rules";
import type { CheckContext } from "@/lib/domain/annual-checks/report/checks/schema";
import { judgedSection } from "@/lib/domain/annual-checks/report/reading/rules";
import { sectionsOf } from "@/lib/domain/annual-checks/report/rules";
import { type RuleKey, ruleDefinitions } from "@/lib/domain/district/schema";
import { statementsFor } from "@/prisma/seed/demonstration/annual-checks/statements";
import { reportAnswersFor, reporter } from "@/tests/factories/annual-report";

const ruleOf = (key: RuleKey) => ruleDefinitions[key];
const kinds = ["socialGroup", "socialServiceOrganization"] as const;

describe("invented reports", () => {
  it.each(kinds)("are complete and without findings: %s", (kind) => {
    const [last, answers] = [reportAnswersFor(kind, 2024), reportAnswersFor(kind, 2025)];
    expect(sectionsOf(kind).flatMap((key) => judgedSection(kind, key, answers[key]).issues)).toEqual([]);
    const context: CheckContext = {
      kind,
      isCharity: true,
      hasPublicFundraising: false,
      registeredCapital: reporter.registeredCapital,
    };
    const found = findingsOf({ answers, last }, context, ruleOf);
    expect(found.filter(({ outcome }) => outcome !== "passed")).toEqual([]);
    expect(found.length).toBeGreaterThan(12);
  });

  it("never contradict themselves or the year before, whoever writes them", () => {
    const failed: unknown[] = [];
    let clean = 0;
    for (let at = 0; at < 300; at++) {
      const kind = kinds[at % 2] ?? "socialGroup";
      const own = { ...reporter, id: `organization ${at}`, kind, establishedOn: `${2012 + (at % 12)}-03-01` };
      const [last, now] = [statementsFor(own, 2024).answers, statementsFor(own, 2025).answers];
      const context = {
        kind,
        isCharity: at % 3 === 0,
        hasPublicFundraising: false,
        registeredCapital: 3_000_000n,
      };
      const found = findingsOf({ answers: now, last }, context, ruleOf);
      failed.push(...found.filter(({ outcome }) => outcome === "failed"));
      failed.push(...sectionsOf(kind).flatMap((key) => judgedSection(kind, key, now[key]).issues));
      if (found.every(({ outcome }) => outcome === "passed")) clean += 1;
    }
    expect(failed).toEqual([]);
    expect(clean).toBeGreaterThan(240);
  });
});
