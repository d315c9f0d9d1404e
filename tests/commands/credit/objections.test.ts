import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { confirmRefusal } from "@/lib/domain/credit/objections/commands/confirm-refusal";
import { correctObjection } from "@/lib/domain/credit/objections/commands/correct-objection";
import { correctOnSecondLook } from "@/lib/domain/credit/objections/commands/correct-on-second-look";
import { fileObjection } from "@/lib/domain/credit/objections/commands/file-objection";
import { forwardObjection } from "@/lib/domain/credit/objections/commands/forward-objection";
import { recordAnswer } from "@/lib/domain/credit/objections/commands/record-answer";
import { refuseObjection } from "@/lib/domain/credit/objections/commands/refuse-objection";
import { requestSecondLook } from "@/lib/domain/credit/objections/commands/request-second-look";
import { withdrawObjection } from "@/lib/domain/credit/objections/commands/withdraw-objection";
import { endObjections } from "@/lib/domain/credit/objections/jobs";
import { getObjection } from "@/lib/domain/credit/objections/queries/objection";
import { getRecord } from "@/lib/domain/credit/records/queries/records";
import { reckonEverything } from "@/lib/domain/credit/scores/jobs";
import { getHistory } from "@/lib/domain/credit/scores/queries/history";
import { getScore, getStanding } from "@/lib/domain/credit/scores/queries/score";
import { type Actor, visitor } from "@/lib/platform/auth/actor";
import { type CalendarDate, startOfDayInShanghai } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "../../factories/accounts";
import { makeRecord, makeRulebook } from "../../factories/credit";
import { createOrganization, createPlaces } from "../../factories/organization";

let officer: Actor;
let colleague: Actor;
let organizationId: string;
let representative: Actor;
let recordId: string;

/** Monday, 2 March 2026, and days after it, at ten in the morning. */
const on = (day: CalendarDate) => ({ now: new Date(startOfDayInShanghai(day).getTime() + 10 * 3_600_000) });
const filedOn = on("2026-03-02");
const reason = "该处罚的当事人不是我单位。";

beforeAll(async () => {
  await createPlaces();
  await database().calendarYear.create({ data: { year: 2026, source: "test" } });
  officer = await makePerson("creditOfficer");
  colleague = await makePerson("creditOfficer");
  await makeRulebook("2020-01-01");
});

beforeEach(async () => {
  organizationId = (await createOrganization()).id;
  representative = await makePerson("legalRepresentative", { organizationId });
  await makeRecord(organizationId, { kind: "annualCheck.qualified", occurredOn: "2025-06-01" });
  recordId = (await makeRecord(organizationId, { kind: "penalty.warning", occurredOn: "2025-09-01" })).id;
  await reckonEverything(on("2026-03-01").now);
});

const file = (demand: "remove" | "correct" = "remove") =>
  fileObjection(representative, { recordId, demand, reason }, filedOn);
const isMarked = async () => (await getRecord(officer, recordId)).underObjectionSince !== null;
const dueOn = async (id: string) => (await getObjection(officer, id)).dueOn;

describe("an objection", () => {
  it("marks the record with its filing, and is due in five working days", async () => {
    const { id } = await file();
    expect(await isMarked()).toBe(true);
    expect(await dueOn(id)).toBe("2026-03-09");
    const line = (await getScore(visitor, organizationId, { day: "2026-03-02" }))?.lines.find(
      ({ record }) => record?.id === recordId,
    );
    expect(line?.record?.isUnderObjection).toBe(true);
  });

  it("is filed by the organization that the record is about, once at a time", async () => {
    const other = await makePerson("legalRepresentative", {
      organizationId: (await createOrganization()).id,
    });
    await expect(fileObjection(other, { recordId, demand: "remove", reason })).rejects.toThrow("forbidden");
    await expect(fileObjection(officer, { recordId, demand: "remove", reason })).rejects.toThrow("forbidden");
    const tries = await Promise.allSettled([file(), file(), file()]);
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(file()).rejects.toThrow("objections.filedAlready");
  });

  it("that is right takes the record out and moves the score in the same transaction", async () => {
    const before = (await getStanding(visitor, organizationId))?.total ?? 0;
    const { id } = await file();
    await correctObjection(officer, { id, reason: "核实属实", decision: "annulled" }, on("2026-03-04"));
    const after = (await getStanding(visitor, organizationId))?.total ?? 0;
    expect(after).toBeGreaterThan(before);
    const { status, objection } = await getObjection(representative, id);
    expect(status).toBe("corrected");
    expect(objection).toMatchObject({ decision: "annulled", totalBefore: before, totalAfter: after });
    const last = (await getHistory(visitor, organizationId)).at(-1);
    expect(last).toMatchObject({ cause: "decision", total: after, totalBefore: before });
    expect(last?.lines).toContainEqual(expect.objectContaining({ recordId, after: null }));
    expect(await isMarked()).toBe(false);
    await expect(getRecord(visitor, recordId)).rejects.toThrow("not found");
    expect(after).toBe((await getScore(visitor, organizationId, { day: "2026-03-04" }))?.total);
    await expect(file()).rejects.toThrow("objections.recordAnnulled");
  });

  it("that is partly right replaces the record by a true one", async () => {
    const { id } = await file("correct");
    await expect(
      correctObjection(officer, { id, reason: "核实", decision: "corrected" }, on("2026-03-04")),
    ).rejects.toThrow("objections.problems.nothingCorrected");
    const correct = { decision: "corrected", correctKind: "complaint.upheld" } as const;
    await correctObjection(officer, { id, reason: "核实", ...correct }, on("2026-03-04"));
    const { correction, record } = await getObjection(representative, id);
    expect(correction).toMatchObject({
      kind: "complaint.upheld",
      dimension: "society",
      countsFrom: "2026-03-04",
    });
    expect(record.correctedById).toBe(correction?.id);
    expect(record.annulledOn).toBe("2026-03-04");
  });

  it("that is refused may be looked at again once, by another officer", async () => {
    const { id } = await file();
    await refuseObjection(officer, { id, reason: "记录无误" }, on("2026-03-05"));
    expect(await isMarked()).toBe(false);
    expect(await dueOn(id)).toBe("2026-03-20");
    await requestSecondLook(representative, { id, reason: "有新的证据" }, on("2026-03-20"));
    expect(await isMarked()).toBe(true);
    expect(await dueOn(id)).toBe("2026-03-27");
    await expect(confirmRefusal(officer, { id, reason: "无误" })).rejects.toThrow("objections.ownDecision");
    await expect(correctOnSecondLook(officer, { id, reason: "无误", decision: "annulled" })).rejects.toThrow(
      "objections.ownDecision",
    );
    await confirmRefusal(colleague, { id, reason: "再次核实无误" }, on("2026-03-25"));
    expect((await getObjection(officer, id)).status).toBe("confirmed");
    await expect(requestSecondLook(representative, { id, reason: "再看" })).rejects.toThrow(
      "objections.requestSecondLookTooLate",
    );
  });

  it("is corrected on the second look, and its score moves", async () => {
    const { id } = await file();
    const before = (await getStanding(visitor, organizationId))?.total ?? 0;
    await refuseObjection(officer, { id, reason: "记录无误" }, on("2026-03-05"));
    await requestSecondLook(representative, { id, reason: "有新的证据" }, on("2026-03-10"));
    await correctOnSecondLook(colleague, { id, reason: "证据属实", decision: "annulled" }, on("2026-03-12"));
    expect((await getStanding(visitor, organizationId))?.total).toBeGreaterThan(before);
  });

  it("is final when nobody asks again in time", async () => {
    const { id } = await file();
    await refuseObjection(officer, { id, reason: "记录无误" }, on("2026-03-05"));
    await endObjections(on("2026-03-20").now);
    expect((await getObjection(officer, id)).status).toBe("refused");
    await expect(requestSecondLook(representative, { id, reason: "晚了" }, on("2026-03-21"))).rejects.toThrow(
      "objections.secondLookOver",
    );
    await endObjections(on("2026-03-21").now);
    expect((await getObjection(officer, id)).status).toBe("lapsed");
  });

  it("is taken back with its mark", async () => {
    const { id } = await file();
    await withdrawObjection(representative, { id, reason: "误会" }, on("2026-03-03"));
    expect(await isMarked()).toBe(false);
    await expect(file()).resolves.toBeDefined();
  });

  it("is decided once, by one of two officers", async () => {
    const { id } = await file();
    const tries = await Promise.allSettled([
      correctObjection(officer, { id, reason: "属实", decision: "annulled" }, on("2026-03-04")),
      refuseObjection(colleague, { id, reason: "无误" }, on("2026-03-04")),
    ]);
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("an objection to what another office supplied", () => {
  beforeEach(async () => {
    recordId = (await makeRecord(organizationId, { kind: "court.dishonest", occurredOn: "2025-10-01" })).id;
  });

  it("is forwarded in two working days and decided in five, after the answer", async () => {
    const { id } = await file();
    expect(await dueOn(id)).toBe("2026-03-04");
    await expect(
      correctObjection(officer, { id, reason: "属实", decision: "annulled" }, on("2026-03-03")),
    ).rejects.toThrow("objections.notForwarded");
    await forwardObjection(
      officer,
      { id, supplier: "普陀区人民法院", question: "是否本单位？" },
      on("2026-03-04"),
    );
    expect(await dueOn(id)).toBe("2026-03-11");
    await expect(refuseObjection(officer, { id, reason: "无误" })).rejects.toThrow(
      "objections.refuseTooLate",
    );
    await recordAnswer(officer, { id, answer: "系同名单位，已更正。" }, on("2026-03-09"));
    expect(await dueOn(id)).toBe("2026-03-11");
    await correctObjection(officer, { id, reason: "法院更正", decision: "annulled" }, on("2026-03-10"));
    expect((await getObjection(officer, id)).status).toBe("corrected");
  });
});
