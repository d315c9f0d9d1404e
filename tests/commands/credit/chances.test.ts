import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { drawRecords } from "@/lib/domain/credit/records/commands/draw-records";
import { whatWouldRaise } from "@/lib/domain/credit/scores/queries/chances";
import { getScore } from "@/lib/domain/credit/scores/queries/score";
import { visitor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { makeRecord, makeRulebook } from "../../factories/credit";
import { type CreditOffice, createListing, makeCreditOffice } from "../../factories/listings";
import { createOrganization } from "../../factories/organization";

let office: CreditOffice;
let organizationId: string;
const today: CalendarDate = "2026-06-01";
const raise = () => whatWouldRaise(visitor, organizationId, today);

beforeAll(async () => {
  office = await makeCreditOffice();
  await database().calendarYear.create({ data: { year: 2026, source: "test" } });
  await makeRulebook("2020-01-01");
});

beforeEach(async () => {
  organizationId = (await createOrganization()).id;
  await makeRecord(organizationId, { kind: "annualCheck.qualified", occurredOn: "2025-08-01" });
});

describe("what would raise a score", () => {
  it("comes with the gain that the record's end really brings, the largest first", async () => {
    await makeRecord(organizationId, { kind: "penalty.suspension", occurredOn: "2026-03-01" });
    const chances = await raise();
    expect(chances.map(({ gain }) => gain)).toEqual(chances.map(({ gain }) => gain).sort((a, b) => b - a));
    const repair = chances.find(({ action }) => action === "repair");
    expect(repair).toMatchObject({
      ruleKey: "penalty.suspension",
      from: "2027-03-02",
      otherwise: "2031-03-01",
    });
    const before = await getScore(visitor, organizationId, { day: today });
    await database().creditRecord.update({
      where: { id: repair?.recordId ?? "" },
      data: { endedOn: toDatabaseDate(today) },
    });
    const after = await getScore(visitor, organizationId, { day: today });
    expect(after?.total).toBe((before?.total ?? 0) + (repair?.gain ?? 0));
    expect(repair).toMatchObject({ totalAfter: after?.total, gradeAfter: after?.grade });
  });

  it("reckons a halving as the day of halving will", async () => {
    await makeRecord(organizationId, { kind: "penalty.warning", occurredOn: "2025-06-02" });
    const halved = (await raise()).find(({ action }) => action === "halves");
    expect(halved).toMatchObject({ ruleKey: "penalty.warning", on: "2026-12-02", gain: 15 });
    const points = async (day: CalendarDate) =>
      (await getScore(visitor, organizationId, { day }))?.dimensions.find(({ key }) => key === "compliance")
        ?.points;
    expect(await points("2026-12-01")).toBe(75);
    expect(await points("2026-12-02")).toBe(90);
  });

  it("names the day from which an organization may apply to leave a list", async () => {
    const { id } = await createListing(office, { organizationId, on: "2026-05-04" });
    await database().listing.update({
      where: { caseId: id },
      data: { exitFrom: toDatabaseDate("2026-11-05") },
    });
    await database().$transaction((tx) => drawRecords(tx, { organizationIds: [organizationId], today }));
    const leaving = (await raise()).find(({ action }) => action === "leave");
    expect(leaving).toMatchObject({ ruleKey: "listing.abnormalActivities", from: "2026-11-05", caseId: id });
  });
});
