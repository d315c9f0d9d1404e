import { beforeAll, describe, expect, it } from "vitest";
import { closePlan } from "@/lib/domain/supervision/inspections/plans/commands/close-plan";
import { drawPlan } from "@/lib/domain/supervision/inspections/plans/commands/draw";
import { savePlan } from "@/lib/domain/supervision/inspections/plans/commands/save-plan";
import {
  compareDraw,
  countPopulation,
  getPlan,
  listTargets,
} from "@/lib/domain/supervision/inspections/plans/queries";
import { visitor } from "@/lib/platform/auth/actor";
import { calendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { writeEssentials } from "@/prisma/seed/essentials";
import { makePerson } from "@/tests/factories/accounts";
import { makeInspection, makeInspectionCast, on } from "@/tests/factories/inspections";
import { createOrganization, createPlaces } from "@/tests/factories/organization";
import { fieldProblem, forbidden, notFound, refusal } from "@/tests/factories/refusals";

const today = calendarDate("2026-06-01");
const plan = {
  title: "2026年随机抽查",
  titleEn: "Random inspections 2026",
  kind: "",
  sector: "",
  subdistrictCode: "",
  excludedMonths: "12",
  targetCount: "3",
  inspectorsEach: "2",
  inspectBy: calendarDate("2026-08-31"),
} as const;
const entropy = "3 5 2 6 1 4";

beforeAll(async () => {
  await database().$transaction((tx) => writeEssentials(tx), { timeout: 30_000 });
  await createPlaces();
  for (let count = 0; count < 6; count += 1) await createOrganization({});
  for (let count = 0; count < 3; count += 1) await makePerson("annualCheckOfficer");
}, 60_000);

async function makePlan() {
  const [author, drawer] = [await makePerson("supervisionOfficer"), await makePerson("approver")];
  const { id } = await savePlan(author, plan, on(today));
  return { id, author, drawer };
}

describe("a plan of random inspections", () => {
  it("commits to its secret when it is written and tells it after the draw", async () => {
    const { id, author, drawer } = await makePlan();
    const written = await getPlan(author, id);
    expect(written).toMatchObject({ secret: "", commitment: expect.stringMatching(/^[0-9a-f]{64}$/) });
    await expect(getPlan(visitor, id)).rejects.toEqual(notFound);
    await expect(drawPlan(author, { id, entropy }, on(today))).rejects.toEqual(
      refusal("inspections.ownPlan"),
    );
    await drawPlan(drawer, { id, entropy }, on(today));
    const drawn = await getPlan(visitor, id);
    expect(drawn).toMatchObject({ status: "drawn", commitment: written.commitment, entropy });
    const targets = await listTargets(drawn);
    expect(targets).toHaveLength(3);
    expect(targets.every(({ inspectors }) => inspectors.length === 2)).toBe(true);
    expect(Object.values(compareDraw(drawn, targets) ?? {})).toEqual([true, true, true, true, true]);
    const announcement = await database().announcement.findFirstOrThrow({
      where: { body: { contains: drawn.seed ?? "" } },
    });
    expect(announcement).toMatchObject({ status: "published", organizationId: null });
    expect(announcement.bodyEn).toContain(drawn.secret);
  });

  it("is drawn once, whoever presses first", async () => {
    const { id, drawer } = await makePlan();
    const second = await makePerson("approver");
    const before = await database().inspection.count();
    const outcomes = await Promise.allSettled([
      drawPlan(drawer, { id, entropy: "1 1 1 1 1 1" }, on(today)),
      drawPlan(second, { id, entropy: "2 2 2 2 2 2" }, on(today)),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await database().inspection.count()) - before).toBe(3);
    await expect(drawPlan(drawer, { id, entropy }, on(today))).rejects.toEqual(
      refusal("inspections.drawTooLate"),
    );
    await expect(savePlan(drawer, { ...plan, id }, on(today))).rejects.toEqual(
      refusal("inspections.savePlanTooLate"),
    );
  });

  it("leaves out who is under inspection, and closes when none is left open", async () => {
    const { id, author } = await makePlan();
    const population = { kind: null, sector: null, subdistrictCode: null, excludedMonths: 12 };
    const before = await countPopulation(population, today);
    await makeInspection(await makeInspectionCast(), "planned", today);
    expect(await countPopulation(population, today)).toBe(before);
    await expect(closePlan(author, { id }, on(today))).rejects.toEqual(
      refusal("inspections.closePlanTooLate"),
    );
  });

  it("does not draw from fewer than are to be drawn, nor by a day that has passed", async () => {
    const author = await makePerson("supervisionOfficer");
    const { id } = await savePlan(author, { ...plan, targetCount: "400" }, on(today));
    await expect(drawPlan(await makePerson("approver"), { id, entropy }, on(today))).rejects.toEqual(
      refusal("inspections.populationTooSmall", { wanted: 400 }),
    );
    await expect(savePlan(author, { ...plan, inspectBy: today }, on(today))).rejects.toEqual(
      fieldProblem("inspectBy", "inspections.problems.past"),
    );
    await expect(savePlan(await makePerson("creditOfficer"), plan, on(today))).rejects.toEqual(forbidden);
  });
});
