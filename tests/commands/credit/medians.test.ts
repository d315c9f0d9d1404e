import { beforeAll, expect, it } from "vitest";
import { annulRecord } from "@/lib/domain/credit/records/commands/annul-record";
import { originalContent } from "@/lib/domain/credit/rulebooks/rules";
import { reckonEverything } from "@/lib/domain/credit/scores/jobs";
import { getScore, getStanding } from "@/lib/domain/credit/scores/queries/score";
import { type Actor, visitor } from "@/lib/platform/auth/actor";
import { type CalendarDate, calendarDate, startOfDayInShanghai } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "../../factories/accounts";
import { makeRecord, makeRulebook } from "../../factories/credit";
import { createOrganization, createPlaces, type OrganizationTraits } from "../../factories/organization";

const firstDay = calendarDate("2026-06-01");
const secondDay = calendarDate("2026-06-02");
const thirdDay = calendarDate("2026-06-03");
const runOn = (day: CalendarDate) => reckonEverything(startOfDayInShanghai(day));

let officer: Actor;
/** Three social service organizations with no, one and two warnings, and a social group. */
let spotless: string;
let warned: string;
let warnedTwice: string;
let group: string;
let lastWarning: string;

async function makeRated(warnings: number, traits: OrganizationTraits = {}) {
  const { id } = await createOrganization(traits);
  await makeRecord(id, { kind: "annualCheck.qualified", occurredOn: "2025-08-01" });
  for (let nth = 1; nth <= warnings; nth += 1) {
    const record = await makeRecord(id, {
      kind: "penalty.warning",
      occurredOn: calendarDate(`2026-03-0${nth}`),
    });
    lastWarning = record.id;
  }
  return id;
}

async function complianceOf(organizationId: string, day: CalendarDate) {
  const score = await getScore(visitor, organizationId, { day });
  const { points, median } = score?.dimensions.find(({ key }) => key === "compliance") ?? {};
  return { points, median, mediansOf: score?.mediansOf };
}

const pointsOf = async (organizationId: string, day: CalendarDate) =>
  (await complianceOf(organizationId, day)).points;

beforeAll(async () => {
  await createPlaces();
  officer = await makePerson("creditOfficer");
  await makeRulebook("2020-01-01");
  spotless = await makeRated(0);
  warned = await makeRated(1);
  group = await makeRated(0, { kind: "socialGroup" });
  warnedTwice = await makeRated(2);
});

it("are none before the first run", async () => {
  expect(await complianceOf(warned, firstDay)).toMatchObject({ median: null, mediansOf: null });
});

it("are kept by a run for its day, for each form apart", async () => {
  await runOn(firstDay);
  const [one, two] = [await pointsOf(warned, firstDay), await pointsOf(warnedTwice, firstDay)];
  expect(two).toBeLessThan(one ?? 0);
  for (const id of [spotless, warned, warnedTwice]) {
    expect(await complianceOf(id, firstDay)).toMatchObject({ median: one, mediansOf: firstDay });
  }
  const points = await pointsOf(group, firstDay);
  expect(await complianceOf(group, firstDay)).toMatchObject({ median: points, mediansOf: firstDay });
  await runOn(firstDay);
  expect(await complianceOf(warned, firstDay)).toMatchObject({ median: one, mediansOf: firstDay });
});

it("stand still while single organizations are reckoned anew, and say of which day they are", async () => {
  const { median } = await complianceOf(warned, firstDay);
  const before = await getStanding(visitor, warnedTwice);
  const now = startOfDayInShanghai(secondDay);
  await annulRecord(officer, { id: lastWarning, reason: "处罚决定已撤销" }, { now });
  expect((await getStanding(visitor, warnedTwice))?.total).toBeGreaterThan(before?.total ?? 0);
  expect(await complianceOf(warned, secondDay)).toMatchObject({ median, mediansOf: firstDay });
});

it("leave out who is not rated, and who left the register", async () => {
  await createOrganization({ establishedOn: "2026-05-20" });
  await database().organization.update({
    where: { id: spotless },
    data: { deregisteredOn: new Date(secondDay) },
  });
  await database().organization.update({
    where: { id: warned },
    data: { deregisteredOn: new Date(secondDay) },
  });
  await runOn(secondDay);
  const points = await pointsOf(warnedTwice, secondDay);
  expect(await complianceOf(warnedTwice, secondDay)).toMatchObject({ median: points, mediansOf: secondDay });
});

it("of other rules are kept from their first day on, and those of earlier days stay", async () => {
  const [first, second] = [
    await complianceOf(warnedTwice, firstDay),
    await complianceOf(warnedTwice, secondDay),
  ];
  const rules = originalContent.rules.map((rule) =>
    rule.key === "penalty.warning" ? { ...rule, points: rule.points - 5 } : rule,
  );
  await makeRulebook(thirdDay, { ...originalContent, rules });
  await runOn(thirdDay);
  expect(await complianceOf(warnedTwice, thirdDay)).toMatchObject({
    median: (second.median ?? 0) - 5,
    mediansOf: thirdDay,
  });
  expect(await complianceOf(warnedTwice, firstDay)).toEqual(first);
  expect(await complianceOf(warnedTwice, secondDay)).toEqual(second);
});
