import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { correctObjection } from "@/lib/domain/credit/objections/commands/correct-objection";
import { fileObjection } from "@/lib/domain/credit/objections/commands/file-objection";
import type { Correction } from "@/lib/domain/credit/objections/schema";
import { drawRecords } from "@/lib/domain/credit/records/commands/draw-records";
import { reckonEverything } from "@/lib/domain/credit/scores/jobs";
import type { Actor } from "@/lib/platform/auth/actor";
import { type CalendarDate, startOfDayInShanghai } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import { makePerson } from "../../factories/accounts";
import { makeRulebook } from "../../factories/credit";
import { type CreditOffice, createListing, createPenalty, makeCreditOffice } from "../../factories/listings";
import { createOrganization } from "../../factories/organization";

let office: CreditOffice;
let organizationId: string;
let representative: Actor;

const on = (day: CalendarDate) => ({ now: new Date(startOfDayInShanghai(day).getTime() + 10 * 3_600_000) });
const draw = (today: CalendarDate) =>
  database().$transaction((tx) => drawRecords(tx, { organizationIds: [organizationId], today }));
const drawnFrom = (origin: string) => database().creditRecord.findUniqueOrThrow({ where: { origin } });
const record = (id: string) => database().creditRecord.findUniqueOrThrow({ where: { id } });

/** The record of a penalty, as if the bureau's own: an objection to it needs no other office. */
async function drawnPenalty(id: string) {
  const where = { origin: `penalty:${id}` };
  return database().creditRecord.update({ where, data: { source: "supervision" } });
}

/** An objection to a record that was found to be right, filed and decided on one day. */
async function corrected(recordId: string, day: CalendarDate, correction: Partial<Correction>) {
  const filing = { recordId, demand: "correct", reason: "日期不对" } as const;
  const { id } = await fileObjection(representative, filing, on(day));
  await correctObjection(
    office.officer,
    { id, reason: "核实", decision: "corrected", ...correction },
    on(day),
  );
  const { correctionId } = await database().creditObjection.findUniqueOrThrow({ where: { caseId: id } });
  return correctionId ?? "";
}

beforeAll(async () => {
  office = await makeCreditOffice();
  await database().calendarYear.create({ data: { year: 2026, source: "test" } });
  await makeRulebook("2020-01-01");
});

beforeEach(async () => {
  organizationId = (await createOrganization()).id;
  representative = await makePerson("legalRepresentative", { organizationId });
});

describe("a record that corrects another", () => {
  it("is annulled with the penalty that it tells of, also when it was corrected twice", async () => {
    const penalty = await createPenalty(organizationId, { kind: "suspension", decidedOn: "2026-01-05" });
    await draw("2026-03-01");
    const drawn = await drawnPenalty(penalty);
    const once = await corrected(drawn.id, "2026-03-02", { correctDate: "2026-01-04" });
    const twice = await corrected(once, "2026-03-03", { correctDate: "2026-01-03" });
    await database().penalty.update({
      where: { id: penalty },
      data: { annulledOn: toDatabaseDate("2026-05-04"), annulReason: "复议撤销" },
    });
    await draw("2026-05-04");
    expect(await record(twice)).toMatchObject({
      annulledOn: toDatabaseDate("2026-05-04"),
      annulReason: "复议撤销",
    });
    expect(fromDatabaseDate((await record(once)).annulledOn as Date)).toBe("2026-03-03");
    expect((await record(drawn.id)).annulReason).toBe("核实");
  });

  it("ends when the organization leaves the list, and holds no grade down any more", async () => {
    const { id: listing } = await createListing(office, { organizationId, on: "2026-03-02" });
    await draw("2026-03-03");
    const drawn = await drawnFrom(`listing:${listing}`);
    const correction = await corrected(drawn.id, "2026-03-04", { correctDate: "2026-03-01" });
    await draw("2026-03-05");
    expect((await record(correction)).endedOn).toBeNull();
    await database().listing.update({
      where: { caseId: listing },
      data: { removedOn: toDatabaseDate("2026-10-08") },
    });
    await draw("2026-10-08");
    expect(await record(correction)).toMatchObject({
      endedOn: toDatabaseDate("2026-10-08"),
      endReason: "removed",
      publicUntil: toDatabaseDate("2031-10-08"),
    });
  });

  it("stands as long as the register says so, and ends with that", async () => {
    await database().organization.update({
      where: { id: organizationId },
      data: { partyOrganization: "liaison" },
    });
    await reckonEverything(on("2026-03-01").now);
    const state = { organizationId, kind: "governance.partyLiaison" };
    const drawn = await database().creditRecord.findFirstOrThrow({ where: state });
    const correction = await corrected(drawn.id, "2026-03-02", { correctDate: "2019-01-01" });
    await reckonEverything(on("2026-03-03").now);
    expect((await record(correction)).endedOn).toBeNull();
    await database().organization.update({
      where: { id: organizationId },
      data: { partyOrganization: "none" },
    });
    await reckonEverything(on("2026-03-10").now);
    expect(await record(correction)).toMatchObject({
      endedOn: toDatabaseDate("2026-03-10"),
      endReason: "registerChanged",
    });
  });

  it("has been public since the record that it corrects", async () => {
    const penalty = await createPenalty(organizationId, { decidedOn: "2026-01-05" });
    await draw("2026-01-06");
    const drawn = await drawnPenalty(penalty);
    const correction = await record(await corrected(drawn.id, "2026-03-02", { correctDate: "2026-01-04" }));
    expect(correction.publicFrom).toEqual(drawn.publicFrom);
    expect(fromDatabaseDate(correction.countsFrom)).toBe("2026-03-02");
  });
});
