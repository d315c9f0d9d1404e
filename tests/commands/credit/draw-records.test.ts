import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { annulRecord } from "@/lib/domain/credit/records/commands/annul-record";
import { drawRecords } from "@/lib/domain/credit/records/commands/draw-records";
import { endRecords } from "@/lib/domain/credit/records/commands/end-records";
import { drawEverything } from "@/lib/domain/credit/records/jobs";
import { listRecords } from "@/lib/domain/credit/records/queries/records";
import { reckonEverything } from "@/lib/domain/credit/scores/jobs";
import { getHistory } from "@/lib/domain/credit/scores/queries/history";
import { getScore, getStanding } from "@/lib/domain/credit/scores/queries/score";
import { type Actor, system, visitor } from "@/lib/platform/auth/actor";
import { type CalendarDate, calendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { defineEvents } from "@/lib/platform/events/define-events";
import { record } from "@/lib/platform/events/record";
import { makePerson } from "../../factories/accounts";
import { makeRecord, makeRulebook } from "../../factories/credit";
import { createOrganization, createPlaces } from "../../factories/organization";

const today = calendarDate("2026-06-01");
const now = new Date("2026-06-01T03:00:00Z");
const told = defineEvents("externalRecord", {
  imported: { details: z.object({ organizationId: z.string() }) },
});

let officer: Actor;
let organizationId: string;

beforeAll(async () => {
  await createPlaces();
  officer = await makePerson("creditOfficer");
  await makeRulebook("2020-01-01");
});

beforeEach(async () => {
  organizationId = (await createOrganization()).id;
  await makeRecord(organizationId, { kind: "annualCheck.qualified", occurredOn: "2025-08-01" });
});

let serial = 0;
async function tell(source: "court" | "commendation" | "purchase", occurredOn: CalendarDate) {
  serial += 1;
  const { id } = await database().externalRecord.create({
    data: {
      organizationId,
      source,
      number: `号${serial}`,
      department: "法院",
      facts: "事实",
      occurredOn: toDatabaseDate(occurredOn),
      createdAt: now,
    },
  });
  await database().$transaction((tx) => record(tx, system, told.imported(id, { organizationId })));
  return id;
}

const kinds = async () =>
  (await listRecords(officer, organizationId))
    .map(({ kind }) => kind)
    .filter((kind) => kind !== "annualCheck.qualified");

describe("drawing", () => {
  it("records a fact once, however often the event record is read, with its event", async () => {
    const id = await tell("court", "2026-05-04");
    await drawEverything(now);
    await database().creditCursor.update({ where: { name: "credit.records" }, data: { position: 0 } });
    await drawEverything(now);
    expect(await kinds()).toEqual(["court.dishonest"]);
    const [drawn] = await listRecords(officer, organizationId);
    expect(drawn).toMatchObject({
      source: "government",
      dimension: "compliance",
      occurredOn: "2026-05-04",
      countsFrom: "2026-06-01",
      publicUntil: "2031-05-04",
      isAdverse: true,
    });
    const event = await database().event.findUnique({ where: { id: drawn?.eventId ?? "" } });
    expect(event?.subjectId).toBe(id);
  });

  it("moves the score with the lines that made the difference", async () => {
    await reckonEverything(now);
    const before = (await getStanding(visitor, organizationId))?.total;
    await tell("court", "2026-05-04");
    await drawEverything(now);
    const last = (await getHistory(visitor, organizationId)).at(-1);
    expect(last).toMatchObject({ cause: "records", totalBefore: before, day: "2026-06-01" });
    expect(last?.lines.some(({ key }) => key === "court.dishonest")).toBe(true);
    expect(last?.total).toBe((await getScore(visitor, organizationId, { day: today }))?.total);
  });

  it("goes by itself, when two workers read at once", async () => {
    await tell("commendation", "2026-05-04");
    await Promise.all([drawEverything(now), drawEverything(now), drawEverything(now)]);
    expect(await kinds()).toEqual(["society.commendation"]);
  });

  it("follows the end of a fact and its annulment, and nothing else of it", async () => {
    const court = await tell("court", "2026-05-04");
    const purchase = await tell("purchase", "2026-05-05");
    await drawEverything(now);
    await database().externalRecord.update({
      where: { id: court },
      data: { endedOn: new Date("2026-06-20") },
    });
    await database().externalRecord.update({
      where: { id: purchase },
      data: { annulledOn: new Date("2026-06-20"), annulReason: "误报" },
    });
    const drawn = await database().$transaction((tx) =>
      drawRecords(tx, { organizationIds: [organizationId], today }),
    );
    expect(drawn).toMatchObject({ recorded: 0, changed: 2 });
    const records = await listRecords(officer, organizationId);
    expect(records.find(({ kind }) => kind === "court.dishonest")).toMatchObject({
      endedOn: "2026-06-20",
      publicUntil: "2031-06-20",
    });
    expect(records.find(({ kind }) => kind === "projects.purchase")?.annulReason).toBe("误报");
  });

  it("ends what the register says no longer", async () => {
    await database().organization.update({
      where: { id: organizationId },
      data: { partyOrganization: "branch", certificateValidUntil: new Date("2026-05-01") },
    });
    await reckonEverything(now);
    expect((await kinds()).sort()).toEqual([
      "governance.partyOrganization",
      "registration.certificateExpired",
    ]);
    await database().organization.update({
      where: { id: organizationId },
      data: { certificateValidUntil: new Date("2031-05-01") },
    });
    await reckonEverything(new Date("2026-06-10T03:00:00Z"));
    const expired = (await listRecords(officer, organizationId)).find(({ kind }) => kind.endsWith("Expired"));
    expect(expired).toMatchObject({ occurredOn: "2026-05-02", endedOn: "2026-06-10" });
  });

  it("leaves alone what credit itself ended or annulled", async () => {
    await tell("court", "2026-05-04");
    await drawEverything(now);
    const [court] = await listRecords(officer, organizationId);
    await database().$transaction((tx) =>
      endRecords(
        { actor: officer, tx, now, today },
        { recordIds: [court?.id ?? ""], reason: "已修复", on: today },
      ),
    );
    await database().$transaction((tx) => drawRecords(tx, { organizationIds: null, today }));
    const [repaired] = await listRecords(officer, organizationId);
    expect(repaired).toMatchObject({ endedOn: "2026-06-01", endReason: "repaired" });
  });
});

describe("an annulled record", () => {
  it("no longer counts or shows, is never deleted, and is annulled once", async () => {
    const { id } = await makeRecord(organizationId, { kind: "penalty.warning", occurredOn: "2026-01-05" });
    await reckonEverything(now);
    const before = (await getStanding(visitor, organizationId))?.total ?? 0;
    await annulRecord(officer, { id, reason: "处罚决定已撤销" }, { now });
    expect((await getStanding(visitor, organizationId))?.total).toBeGreaterThan(before);
    expect((await listRecords(visitor, organizationId)).map((one) => one.id)).not.toContain(id);
    expect((await listRecords(officer, organizationId)).map((one) => one.id)).toContain(id);
    await expect(annulRecord(officer, { id, reason: "再次" }, { now })).rejects.toThrow(
      "credit.annulledAlready",
    );
    await expect(annulRecord(visitor, { id, reason: "再次" }, { now })).rejects.toThrow("forbidden");
    await expect(database().creditRecord.delete({ where: { id } })).rejects.toThrow();
  });
});

describe("a run over the register", () => {
  it("writes nothing when nothing changed", async () => {
    await reckonEverything(now);
    const steps = await database().creditScoreChange.count();
    expect(await reckonEverything(now)).toBe(0);
    expect(await database().creditScoreChange.count()).toBe(steps);
  });

  it("tells the day on which a record lapsed as what time did", async () => {
    await makeRecord(organizationId, { kind: "complaint.upheld", occurredOn: "2024-06-03" });
    await reckonEverything(new Date("2026-06-02T03:00:00Z"));
    await reckonEverything(new Date("2026-06-03T03:00:00Z"));
    const last = (await getHistory(visitor, organizationId)).at(-1);
    expect(last).toMatchObject({ cause: "time", day: "2026-06-03" });
    expect(last?.lines).toMatchObject([{ key: "complaint.upheld", after: null }]);
  });
});
