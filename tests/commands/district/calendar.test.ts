import { beforeAll, describe, expect, it } from "vitest";
import { publishCalendarYear } from "@/lib/domain/district/commands/publish-calendar-year";
import { saveCommunity } from "@/lib/domain/district/commands/save-community";
import { saveSubdistrict } from "@/lib/domain/district/commands/save-subdistrict";
import { saveSupervisoryUnit } from "@/lib/domain/district/commands/save-supervisory-unit";
import { getWorkingCalendar, listCalendarYears } from "@/lib/domain/district/queries/calendar";
import type { Actor } from "@/lib/platform/auth/actor";
import { addWorkingDays } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { fieldProblem, notFound } from "@/tests/factories/refusals";

let admin: Actor;

beforeAll(async () => {
  admin = await makePerson("systemAdmin");
});

const source = "国务院办公厅关于2027年部分节假日安排的通知";
const enter = (holidays: string, makeUpDays = "", year = 2027) =>
  publishCalendarYear(admin, { year, source, holidays, makeUpDays });

const daysOf = async (year: number) =>
  (await listCalendarYears()).find((one) => one.year === year)?.days ?? [];

describe("a calendar year", () => {
  it("reads days as an office types them", async () => {
    await enter("2027年2月6日至2027年2月8日、2027/5/1，2027.10.1\n2027-10-02..2027-10-03", "2027-02-20");
    expect((await daysOf(2027)).map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      "2027-02-06 holiday",
      "2027-02-07 holiday",
      "2027-02-08 holiday",
      "2027-02-20 makeUpDay",
      "2027-05-01 holiday",
      "2027-10-01 holiday",
      "2027-10-02 holiday",
      "2027-10-03 holiday",
    ]);
  });

  it("counts working days by it, and says which days are not settled yet", async () => {
    const calendar = await getWorkingCalendar();
    // 5 February 2027 is a Friday; the Spring Festival runs until Monday.
    expect(addWorkingDays(calendar, "2027-02-05", 1)).toEqual({ date: "2027-02-09", provisional: false });
    expect(addWorkingDays(calendar, "2027-12-31", 1)).toMatchObject({ provisional: true });
  });

  it("may be corrected: what was entered before is replaced", async () => {
    await enter("2027-02-06");
    expect((await daysOf(2027)).map(({ date }) => date)).toEqual(["2027-02-06"]);
  });

  it.each([
    ["holidays", "2027-02-30", "", "unreadable"],
    ["holidays", "春节放假七天", "", "unreadable"],
    ["holidays", "2027-02-08..2027-02-06", "", "unreadable"],
    ["holidays", "2026-12-31", "", "otherYear"],
    ["makeUpDays", "2027-01-01", "2028-01-01", "otherYear"],
    ["makeUpDays", "2027-01-01", "2027-01-01", "bothKinds"],
  ])("says at %s what it cannot read in %j and %j", async (field, holidays, makeUpDays, problem) => {
    const before = await daysOf(2027);
    await expect(enter(holidays, makeUpDays)).rejects.toEqual(
      fieldProblem(field, `district.problems.${problem}`),
    );
    expect(await daysOf(2027)).toEqual(before);
  });

  it("is entered once when two administrators do it at the same moment", async () => {
    await Promise.all([enter("2028-01-01", "", 2028), enter("2028-01-01", "", 2028)]);
    expect((await daysOf(2028)).map(({ date }) => date)).toEqual(["2028-01-01"]);
  });
});

describe("reference data", () => {
  const names = { name: "试验街道", englishName: "Trial Subdistrict", isActive: "true" };

  it("keeps a subdistrict and its communities, with the record of before and after", async () => {
    await saveSubdistrict(admin, { code: "310107088", ...names });
    await saveSubdistrict(admin, { code: "310107088", ...names, isActive: "false" });
    const community = { code: "310107088001", name: "试验居委会", kind: "urban" as const, isActive: "true" };
    await saveCommunity(admin, { ...community, subdistrictCode: "310107088" });
    const events = await database().event.findMany({
      where: { subjectId: "310107088" },
      orderBy: { position: "asc" },
    });
    expect(events.map(({ details }) => details)).toMatchObject([
      { before: null, after: { isActive: true } },
      { before: { isActive: true }, after: { isActive: false } },
    ]);
  });

  it("refuses a community outside its subdistrict, and one of no subdistrict", async () => {
    const community = { name: "试验居委会", kind: "urban" as const, isActive: "true" };
    const elsewhere = saveCommunity(admin, {
      ...community,
      code: "310107001001",
      subdistrictCode: "310107088",
    });
    await expect(elsewhere).rejects.toEqual(fieldProblem("code", "district.problems.codeOutsideSubdistrict"));
    const nowhere = saveCommunity(admin, {
      ...community,
      code: "310107999001",
      subdistrictCode: "310107999",
    });
    await expect(nowhere).rejects.toEqual(
      fieldProblem("subdistrictCode", "district.problems.subdistrictCode"),
    );
  });

  it("keeps a supervisory unit's name its own, and knows only units that exist", async () => {
    const { id } = await saveSupervisoryUnit(admin, { ...names, name: "试验局" });
    await saveSupervisoryUnit(admin, { ...names, name: "试验局", id, isActive: "false" });
    const namesake = saveSupervisoryUnit(admin, { ...names, name: "试验局" });
    await expect(namesake).rejects.toEqual(fieldProblem("name", "district.problems.nameTaken"));
    const nobody = "0198c0de-0000-7000-8000-000000000000";
    await expect(saveSupervisoryUnit(admin, { ...names, id: nobody })).rejects.toEqual(notFound);
  });
});
