import { beforeAll, describe, expect, it } from "vitest";
import { concludeAllClean } from "@/lib/domain/annual-checks/clean/commands/conclude-all";
import { concludeClean } from "@/lib/domain/annual-checks/clean/commands/conclude-one";
import { startCleanConclusion } from "@/lib/domain/annual-checks/clean/commands/start";
import { countCleanChecks, listCleanChecks } from "@/lib/domain/annual-checks/clean/queries/clean-checks";
import { getCleanRun, listCleanLines } from "@/lib/domain/annual-checks/clean/queries/report";
import { returnAnnualCheck } from "@/lib/domain/annual-checks/commands/return";
import { keepStanding } from "@/lib/domain/organizations/commands/keep-standing";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "../../factories/accounts";
import {
  type CheckOffices,
  endorseCheck,
  fileCheck,
  makeCheckOffices,
  noon,
  reviewCheck,
  stateOf,
} from "../../factories/annual-checks";
import { forbidden, refusal } from "../../factories/refusals";

let offices: CheckOffices;
const page = { page: 1, pageSize: 20 };

beforeAll(async () => {
  offices = await makeCheckOffices();
});

const start = async () => {
  const expected = await countCleanChecks(offices.approver);
  return startCleanConclusion(offices.approver, { expected });
};
const run = (taskId: string) => concludeAllClean({ taskId, accountId: offices.approver.accountId });

describe("reports that may be concluded together", () => {
  it("were endorsed, in time, without findings, and are not the reader's own review", async () => {
    const clean = await endorseCheck(offices);
    const reviewed = await reviewCheck(offices, "qualified");
    await endorseCheck(offices, { hasWarning: true });
    await endorseCheck(offices, {}, noon("2026-06-01"));
    await fileCheck(offices);
    await reviewCheck(offices, "basicallyQualified");
    const ids = (await listCleanChecks(offices.approver, page)).map(({ caseId }) => caseId);
    expect(new Set(ids)).toEqual(new Set([clean.id, reviewed.id]));
    const { accountId } = offices.second;
    await database().annualCheck.update({
      where: { caseId: reviewed.id },
      data: { reviewedById: accountId },
    });
    expect(await countCleanChecks(offices.second)).toBe(1);
    expect(await countCleanChecks(offices.officer)).toBe(0);
    await expect(startCleanConclusion(offices.officer, { expected: 1 })).rejects.toEqual(forbidden);
  });

  it("are not those of organizations on a statutory list", async () => {
    const { id } = await endorseCheck(offices);
    const before = await countCleanChecks(offices.approver);
    const { organizationId } = await database().annualCheck.findUniqueOrThrow({ where: { caseId: id } });
    await keepStanding(database(), organizationId, { statutoryList: "abnormalActivities" });
    expect(await countCleanChecks(offices.approver)).toBe(before - 1);
    await keepStanding(database(), organizationId, { statutoryList: null });
    expect(await countCleanChecks(offices.approver)).toBe(before);
  });

  it("are those that the officer saw: another number begins nothing", async () => {
    const before = await database().task.count();
    await expect(startCleanConclusion(offices.approver, { expected: 99 })).rejects.toEqual(
      refusal("annualChecks.otherCount", { expected: 99 }),
    );
    expect(await database().task.count()).toBe(before);
  });
});

describe("a run", () => {
  it("checks each again, concludes what still may be, and tells of the rest", async () => {
    const stays = await endorseCheck(offices);
    const goes = await endorseCheck(offices);
    const listed = await endorseCheck(offices);
    const { id } = await start();
    const { organizationId } = await database().annualCheck.findUniqueOrThrow({
      where: { caseId: listed.id },
    });
    await keepStanding(database(), organizationId, { statutoryList: "seriousDishonesty" });
    await expect(startCleanConclusion(offices.second, { expected: 1 })).rejects.toEqual(
      refusal("annualChecks.bulkUnderWay"),
    );
    const corrections = [{ target: "", reason: "另有举报，请说明" }];
    await returnAnnualCheck(offices.officer, { id: stays.id, corrections });
    await run(id);
    expect(await stateOf(stays.id)).toMatchObject({ status: "returned", outcome: null });
    expect(await stateOf(goes.id)).toMatchObject({ status: "concluded", outcome: "qualified" });
    const report = await getCleanRun(offices.approver, id);
    expect(report).toMatchObject({ status: "succeeded", refused: 2 });
    expect(report.concluded).toBe(report.total - 2);
    const [first, second] = await listCleanLines(offices.approver, id, page);
    expect(first).toMatchObject({ caseId: stays.id, refusal: "annualChecks.concludeCleanTooLate" });
    expect(second).toMatchObject({ caseId: listed.id, refusal: "annualChecks.listed" });
  });

  it("goes on with what is pending after it was cut off, and does nothing twice", async () => {
    const checks = await Promise.all([endorseCheck(offices), endorseCheck(offices), endorseCheck(offices)]);
    const { id } = await start();
    const [first] = checks;
    await concludeClean(offices.approver, { id: first?.id ?? "", taskId: id });
    await Promise.all([run(id), run(id)]);
    for (const check of checks) {
      const { status, letters } = await stateOf(check.id);
      expect({ status, letters: letters.length }).toEqual({ status: "concluded", letters: 1 });
    }
    expect(await getCleanRun(offices.approver, id)).toMatchObject({ concluded: 3, refused: 0, total: 3 });
  });

  it("ends where whoever began it is no approver any more", async () => {
    const check = await endorseCheck(offices);
    const leaving = await makePerson("approver");
    const { id } = await startCleanConclusion(leaving, { expected: await countCleanChecks(leaving) });
    await database().membership.updateMany({
      where: { accountId: leaving.accountId },
      data: { endedAt: new Date() },
    });
    await concludeAllClean({ taskId: id, accountId: leaving.accountId });
    expect(await getCleanRun(offices.approver, id)).toMatchObject({ status: "failed", concluded: 0 });
    expect(await stateOf(check.id)).toMatchObject({ status: "endorsed" });
  });
});
