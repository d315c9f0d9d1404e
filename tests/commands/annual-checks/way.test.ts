import { beforeAll, describe, expect, it } from "vitest";
import { concludeAnnualCheck } from "@/lib/domain/annual-checks/commands/conclude";
import { endorseAnnualCheck } from "@/lib/domain/annual-checks/commands/endorse";
import { reassessAnnualCheck } from "@/lib/domain/annual-checks/commands/reassess";
import { recommendConclusion } from "@/lib/domain/annual-checks/commands/recommend";
import { resubmitAnnualCheck } from "@/lib/domain/annual-checks/commands/resubmit";
import { returnAnnualCheck } from "@/lib/domain/annual-checks/commands/return";
import { sendBackAnnualCheck } from "@/lib/domain/annual-checks/commands/send-back";
import { signAnnualCheck } from "@/lib/domain/annual-checks/commands/sign";
import { submitAnnualCheck } from "@/lib/domain/annual-checks/commands/submit";
import { submitRectification } from "@/lib/domain/annual-checks/commands/submit-rectification";
import { changeRule } from "@/lib/domain/district/commands/change-rule";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "../../factories/accounts";
import {
  breachesOf,
  type CheckOffices,
  concludeCheck,
  endorseCheck,
  fileCheck,
  inTime,
  makeCheckOffices,
  noon,
  reviewCheck,
  stateOf,
  verbsOf,
  writeCheck,
} from "../../factories/annual-checks";
import { fieldProblem, forbidden, notFound, refusal } from "../../factories/refusals";

let offices: CheckOffices;
const now = inTime;
const rectified = { report: "已补齐票据并修订财务制度，附件为整改材料。", fileIds: [] };

beforeAll(async () => {
  offices = await makeCheckOffices();
});

describe("filing", () => {
  it("asks for the signature of the legal representative, and for it again after a change", async () => {
    const check = await writeCheck(offices);
    const operator = await makePerson("organizationOperator", { organizationId: check.organization.id });
    await expect(signAnnualCheck(operator, { id: check.id }, { now })).rejects.toEqual(
      refusal("annualChecks.representativeSigns"),
    );
    await expect(submitAnnualCheck(operator, { id: check.id }, { now })).rejects.toEqual(
      refusal("annualChecks.unsigned"),
    );
    await signAnnualCheck(check.representative, { id: check.id }, { now });
    const { number } = await submitAnnualCheck(operator, { id: check.id }, { now });
    expect(number).toMatch(/^PT-2026-\d{6}$/);
    expect(await verbsOf(check.id)).toEqual(["signed", "filed"]);
  });

  it("refuses a report that is not complete, and somebody else's", async () => {
    const check = await writeCheck(offices);
    await database().caseDocument.deleteMany({ where: { caseId: check.id } });
    await expect(signAnnualCheck(check.representative, { id: check.id }, { now })).rejects.toEqual(
      refusal("annualChecks.incomplete", { sections: 0, materials: 2 }),
    );
    const stranger = await fileCheck(offices);
    await expect(submitAnnualCheck(stranger.representative, { id: check.id }, { now })).rejects.toEqual(
      notFound,
    );
  });

  it.each([
    ["2026-05-31", 0],
    ["2026-06-01", 1],
    ["2026-07-01", 31],
  ])("filed on %s is %i days late", async (day, daysLate) => {
    const check = await fileCheck(offices, {}, noon(day));
    const { annualCheck } = await stateOf(check.id);
    expect(annualCheck).toMatchObject({ daysLate, isClean: true });
  });

  it("keeps what the machine found", async () => {
    const check = await fileCheck(offices, { hasWarning: true });
    const { annualCheck } = await stateOf(check.id);
    expect(annualCheck?.isClean).toBe(false);
    expect(annualCheck?.findings).toContainEqual(
      expect.objectContaining({ key: "councilMeetings", outcome: "warning" }),
    );
    expect(annualCheck?.income).toBeGreaterThan(0n);
  });

  it("goes to the supervisory unit, or to the center where registration is direct", async () => {
    expect(await stateOf((await fileCheck(offices)).id)).toMatchObject({ waitsFor: "supervisoryUnit" });
    expect(await stateOf((await fileCheck(offices, { isDirect: true })).id)).toMatchObject({
      waitsFor: "center",
      status: "submitted",
    });
  });

  it("takes a report that was missed, and no longer counts the years", async () => {
    const check = await writeCheck(offices);
    await database().case.update({ where: { id: check.id }, data: { status: "missed" } });
    await database().annualCheck.update({ where: { caseId: check.id }, data: { missedYears: 2 } });
    await signAnnualCheck(check.representative, { id: check.id }, { now: noon("2026-11-02") });
    await submitAnnualCheck(check.representative, { id: check.id }, { now: noon("2026-11-02") });
    expect((await stateOf(check.id)).annualCheck).toMatchObject({ missedYears: 0, daysLate: 155 });
  });
});

describe("first review", () => {
  it("is the office's own, and nobody else's", async () => {
    const check = await fileCheck(offices);
    await expect(endorseAnnualCheck(offices.center, { id: check.id }, { now })).rejects.toEqual(forbidden);
    await expect(endorseAnnualCheck(offices.officer, { id: check.id }, { now })).rejects.toEqual(forbidden);
    await endorseAnnualCheck(offices.reviewer, { id: check.id, remark: "属实" }, { now });
    expect(await stateOf(check.id)).toMatchObject({ status: "endorsed", waitsFor: "bureau" });
    await expect(endorseAnnualCheck(offices.reviewer, { id: check.id }, { now })).rejects.toEqual(
      refusal("annualChecks.endorseTooLate"),
    );
  });

  it("is skipped for direct registrations where the district has none", async () => {
    const security = await makePerson("systemAdmin");
    const change = {
      key: "annualCheck.centerReviewsDirect" as const,
      value: 0,
      basis: "通知",
      basisEn: "Notice",
    };
    await changeRule(
      security,
      { ...change, validFrom: "2026-06-10", reason: "试行" },
      { now: noon("2026-06-09") },
    );
    const check = await fileCheck(offices, { isDirect: true }, noon("2026-06-11"));
    expect(await stateOf(check.id)).toMatchObject({ status: "endorsed", waitsFor: "bureau" });
  });
});

describe("return", () => {
  it("marks fields, takes the signature away, and starts the first review anew", async () => {
    const check = await endorseCheck(offices);
    const corrections = [{ target: "balanceSheet.cash_closing", reason: "与银行对账单不符" }];
    await expect(returnAnnualCheck(offices.reviewer, { id: check.id, corrections }, { now })).rejects.toEqual(
      forbidden,
    );
    await returnAnnualCheck(offices.officer, { id: check.id, corrections }, { now });
    const returned = await stateOf(check.id);
    expect(returned).toMatchObject({
      status: "returned",
      waitsFor: "applicant",
      annualCheck: { signedAt: null },
    });
    expect(returned.letters[0]).toMatchObject({ kind: "returned", number: "普民社检退〔2026〕1号" });
    await expect(resubmitAnnualCheck(check.representative, { id: check.id }, { now })).rejects.toEqual(
      refusal("annualChecks.unsigned"),
    );
    await signAnnualCheck(check.representative, { id: check.id }, { now });
    await resubmitAnnualCheck(check.representative, { id: check.id }, { now: noon("2026-07-01") });
    const again = await stateOf(check.id);
    expect(again).toMatchObject({ status: "submitted", annualCheck: { daysLate: 0, endorsedById: null } });
    expect(again.corrections.every(({ resolvedAt }) => resolvedAt !== null)).toBe(true);
  });
});

describe("conclusion", () => {
  it("asks why where it departs from the check list", async () => {
    const check = await endorseCheck(offices);
    const breaches = breachesOf("unqualified");
    const recommend = (reason: string) =>
      recommendConclusion(
        offices.officer,
        { id: check.id, recommendation: "basicallyQualified", reason, breaches },
        { now },
      );
    await expect(recommend("")).rejects.toEqual(fieldProblem("reason", "annualChecks.problems.whyDeparted"));
    await recommend("已当场整改，情节较轻");
    expect(await stateOf(check.id)).toMatchObject({ status: "reviewed" });
  });

  it("knows only the conditions of the form's list", async () => {
    const check = await endorseCheck(offices, { kind: "socialGroup" });
    const breaches = [{ condition: "noPremises", severity: "minor" as const }];
    await expect(
      recommendConclusion(
        offices.officer,
        { id: check.id, recommendation: "basicallyQualified", reason: "理由", breaches },
        { now },
      ),
    ).rejects.toEqual(refusal("annualChecks.notOnList"));
  });

  it("is for a second officer, and public at once", async () => {
    const both = await makePerson("approver");
    const check = await reviewCheck(offices, "qualified");
    await database().annualCheck.update({
      where: { caseId: check.id },
      data: { reviewedById: both.accountId },
    });
    await expect(
      concludeAnnualCheck(both, { id: check.id, conclusion: "qualified" }, { now }),
    ).rejects.toEqual(refusal("annualChecks.ownReview"));
    await concludeAnnualCheck(offices.approver, { id: check.id, conclusion: "qualified" }, { now });
    const { status, closedAt, outcome, annualCheck, letters } = await stateOf(check.id);
    expect({ status, outcome }).toEqual({ status: "concluded", outcome: "qualified" });
    expect(closedAt).toEqual(now);
    expect(annualCheck?.publishedAt).toEqual(now);
    expect(letters.map(({ kind }) => kind)).toEqual(["qualified"]);
  });

  it("asks why where it is another than recommended", async () => {
    const check = await reviewCheck(offices, "qualified");
    await expect(
      concludeAnnualCheck(offices.approver, { id: check.id, conclusion: "unqualified" }, { now }),
    ).rejects.toEqual(fieldProblem("reason", "annualChecks.problems.whyOther"));
  });

  it("goes back to review without its recommendation", async () => {
    const check = await reviewCheck(offices, "basicallyQualified");
    await sendBackAnnualCheck(offices.approver, { id: check.id, reason: "请核实" }, { now });
    expect(await stateOf(check.id)).toMatchObject({
      status: "endorsed",
      annualCheck: { recommendation: null },
    });
    expect(await database().annualCheckBreach.count({ where: { caseId: check.id } })).toBe(0);
  });

  it("is one, of two officers who conclude at once", async () => {
    const check = await reviewCheck(offices, "qualified");
    const answers = await Promise.allSettled([
      concludeAnnualCheck(offices.approver, { id: check.id, conclusion: "qualified" }, { now }),
      concludeAnnualCheck(
        offices.second,
        { id: check.id, conclusion: "unqualified", reason: "另有线索" },
        { now },
      ),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { letters } = await stateOf(check.id);
    expect(letters).toHaveLength(1);
    expect((await verbsOf(check.id)).filter((verb) => verb === "concluded")).toHaveLength(1);
  });
});

describe("rectification", () => {
  it("has three months, and is re-assessed by another officer", async () => {
    const check = await concludeCheck(offices, "basicallyQualified", noon("2026-03-31"));
    expect(await stateOf(check.id)).toMatchObject({
      status: "rectifying",
      waitsFor: "applicant",
      dueOn: new Date("2026-06-30"),
      annualCheck: { rectifyBy: new Date("2026-06-30"), conclusion: "basicallyQualified" },
    });
    await submitRectification(check.representative, { id: check.id, ...rectified }, { now });
    const said = { id: check.id, reassessment: "qualified" as const, reason: "已整改" };
    await expect(reassessAnnualCheck(offices.approver, said, { now })).rejects.toEqual(
      refusal("annualChecks.ownConclusion"),
    );
    await reassessAnnualCheck(offices.second, said, { now });
    expect(await stateOf(check.id)).toMatchObject({
      status: "concluded",
      outcome: "qualified",
      annualCheck: { conclusion: "basicallyQualified", reassessment: "qualified" },
    });
    expect((await verbsOf(check.id)).slice(-3)).toEqual(["concluded", "rectified", "reassessed"]);
  });

  it("is the organization's own, once", async () => {
    const check = await concludeCheck(offices, "unqualified");
    const other = await fileCheck(offices);
    await expect(
      submitRectification(other.representative, { id: check.id, ...rectified }, { now }),
    ).rejects.toEqual(notFound);
    await submitRectification(check.representative, { id: check.id, ...rectified }, { now });
    await expect(
      submitRectification(check.representative, { id: check.id, ...rectified }, { now }),
    ).rejects.toEqual(refusal("annualChecks.submitRectificationTooLate"));
  });
});
