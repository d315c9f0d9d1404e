import { beforeAll, describe, expect, it } from "vitest";
import { countCleanChecks } from "@/lib/domain/annual-checks/clean/queries/clean-checks";
import { endorseAnnualCheck } from "@/lib/domain/annual-checks/commands/endorse";
import { receiveCharityReport } from "@/lib/domain/annual-checks/commands/receive";
import { recommendConclusion } from "@/lib/domain/annual-checks/commands/recommend";
import { resubmitAnnualCheck } from "@/lib/domain/annual-checks/commands/resubmit";
import { returnAnnualCheck } from "@/lib/domain/annual-checks/commands/return";
import { signAnnualCheck } from "@/lib/domain/annual-checks/commands/sign";
import { annualCheckLifecycle } from "@/lib/domain/annual-checks/policy";
import { getAnnualCheck } from "@/lib/domain/annual-checks/queries/annual-check";
import { listPublicChecks } from "@/lib/domain/annual-checks/report/disclosure/queries";
import { drawEverything } from "@/lib/domain/credit/records/jobs";
import { database } from "@/lib/platform/db/client";
import {
  type CheckOffices,
  endorseCheck,
  fileCheck,
  inTime,
  makeCheckOffices,
  stateOf,
  verbsOf,
} from "../../factories/annual-checks";
import { makeRulebook } from "../../factories/credit";
import { forbidden, refusal } from "../../factories/refusals";

let offices: CheckOffices;
const now = inTime;
const charity = { isCharity: true };

beforeAll(async () => {
  offices = await makeCheckOffices();
  await makeRulebook("2020-01-01");
});

describe("the yearly report of a charity", () => {
  it("goes to the bureau at once, and is measured by the spending ratios", async () => {
    const { id } = await fileCheck(offices, charity);
    const state = await stateOf(id);
    expect(state).toMatchObject({
      status: "endorsed",
      waitsFor: "bureau",
      annualCheck: { endorsedById: null },
    });
    const found = (state.annualCheck?.findings ?? []) as { key: string }[];
    expect(found.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["programSpending", "managementCost"]),
    );
    const checked = await fileCheck(offices);
    expect((await stateOf(checked.id)).status).toBe("submitted");
    await expect(endorseAnnualCheck(offices.reviewer, { id, remark: "" }, { now })).rejects.toEqual(
      refusal("annualChecks.endorseTooLate"),
    );
  });

  it("is received by an officer, published and counted for credit, and has no conclusion", async () => {
    const { id, organization, representative } = await fileCheck(offices, charity);
    const said = { recommendation: "qualified" as const, reason: "", breaches: [] };
    await expect(recommendConclusion(offices.officer, { id, ...said }, { now })).rejects.toEqual(forbidden);
    await expect(receiveCharityReport(offices.approver, { id, remark: "" }, { now })).rejects.toEqual(
      forbidden,
    );
    const check = await getAnnualCheck(offices.officer, id);
    expect(annualCheckLifecycle.stepsFor(offices.officer, check)).toEqual(["return", "receive"]);
    await receiveCharityReport(offices.officer, { id, remark: "内容齐全。" }, { now });
    expect(await stateOf(id)).toMatchObject({
      status: "received",
      waitsFor: "nobody",
      outcome: null,
      closedAt: now,
      annualCheck: { publishedAt: now, conclusion: null, reviewReason: "内容齐全。" },
    });
    const [shown] = await listPublicChecks(organization.id);
    expect(shown).toMatchObject({ status: "received", conclusion: null, daysLate: 0 });
    expect(shown?.figures?.income).toBeGreaterThan(0n);
    await drawEverything(now);
    const records = await database().creditRecord.findMany({ where: { caseId: id } });
    expect(records.map(({ kind }) => kind)).toContain("annualCheck.onTime");
    expect(await verbsOf(id)).toEqual(["signed", "filed", "received"]);
    await expect(receiveCharityReport(offices.officer, { id, remark: "" }, { now })).rejects.toEqual(
      refusal("annualChecks.receiveTooLate"),
    );
    expect(await database().notice.count({ where: { accountId: representative.accountId } })).toBeGreaterThan(
      0,
    );
  });

  it("may be returned, and comes back to the bureau", async () => {
    const { id, representative } = await fileCheck(offices, charity);
    const corrections = [{ target: "", reason: "支出比例说明缺失" }];
    await returnAnnualCheck(offices.officer, { id, corrections }, { now });
    await signAnnualCheck(representative, { id }, { now });
    await resubmitAnnualCheck(representative, { id }, { now });
    expect((await stateOf(id)).status).toBe("endorsed");
  });

  it("is never received where a check was opened, nor concluded with the clean ones", async () => {
    const { id } = await endorseCheck(offices);
    await expect(receiveCharityReport(offices.officer, { id, remark: "" }, { now })).rejects.toEqual(
      forbidden,
    );
    const before = await countCleanChecks(offices.approver);
    const { id: report } = await fileCheck(offices, charity);
    await database().annualCheck.update({
      where: { caseId: report },
      data: { isClean: true, endorsedById: offices.reviewer.accountId },
    });
    expect(await countCleanChecks(offices.approver)).toBe(before);
    const check = await getAnnualCheck(offices.approver, report);
    expect(annualCheckLifecycle.stepsFor(offices.approver, check)).toEqual([]);
  });
});
