import { beforeAll, describe, expect, it } from "vitest";
import { adoptRulebook } from "@/lib/domain/credit/rulebooks/commands/adopt-rulebook";
import { changeDimension } from "@/lib/domain/credit/rulebooks/commands/change-dimension";
import { changeGrades } from "@/lib/domain/credit/rulebooks/commands/change-grades";
import { changeCreditRule } from "@/lib/domain/credit/rulebooks/commands/change-rule";
import { draftRulebook } from "@/lib/domain/credit/rulebooks/commands/draft-rulebook";
import { proposeRulebook } from "@/lib/domain/credit/rulebooks/commands/propose-rulebook";
import { requestRehearsal } from "@/lib/domain/credit/rulebooks/commands/request-rehearsal";
import { returnRulebook } from "@/lib/domain/credit/rulebooks/commands/return-rulebook";
import { withdrawRulebook } from "@/lib/domain/credit/rulebooks/commands/withdraw-rulebook";
import { rehearseRulebook } from "@/lib/domain/credit/rulebooks/jobs";
import { getRehearsal, listRehearsalChanges } from "@/lib/domain/credit/rulebooks/queries/rehearsals";
import { getRulebook, getRulebookOn, listRulebooks } from "@/lib/domain/credit/rulebooks/queries/rulebooks";
import { originalContent } from "@/lib/domain/credit/rulebooks/rules";
import { reckonEverything } from "@/lib/domain/credit/scores/jobs";
import { getHistory } from "@/lib/domain/credit/scores/queries/history";
import { getScore, getStanding } from "@/lib/domain/credit/scores/queries/score";
import { type Actor, visitor } from "@/lib/platform/auth/actor";
import { addDays, type CalendarDate, dateInShanghai, startOfDayInShanghai } from "@/lib/platform/clock";
import { transactionTime } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "../../factories/accounts";
import { makeRecord, makeRulebook } from "../../factories/credit";
import { createOrganization, createPlaces } from "../../factories/organization";

let author: Actor;
let colleague: Actor;
let approver: Actor;
let organizationId: string;
let firstRules: string;
const scoreOn = (day: CalendarDate) => getScore(visitor, organizationId, { day });
const today = async () => dateInShanghai(await transactionTime(database()));
const words = { title: "新规则", titleEn: "New rules" };
const warning = {
  key: "penalty.warning",
  points: -90,
  perUnit: 0,
  unitCap: null,
  cap: null,
  validityMonths: 36,
  decay: "none",
} as const;

beforeAll(async () => {
  await createPlaces();
  author = await makePerson("creditOfficer");
  colleague = await makePerson("creditOfficer");
  approver = await makePerson("approver");
  firstRules = (await makeRulebook("2020-01-01")).id;
  organizationId = (await createOrganization()).id;
  const day = await today();
  await makeRecord(organizationId, { kind: "annualCheck.qualified", occurredOn: addDays(day, -300) });
  await makeRecord(organizationId, { kind: "annualCheck.onTime", occurredOn: addDays(day, -330) });
  await makeRecord(organizationId, { kind: "governance.partyOrganization", occurredOn: "2020-01-01" });
  await makeRecord(organizationId, { kind: "projects.purchase", occurredOn: addDays(day, -80) });
  await makeRecord(organizationId, { kind: "evaluation.grade5", value: 5, occurredOn: addDays(day, -60) });
  await makeRecord(organizationId, { kind: "penalty.warning", occurredOn: addDays(day, -100) });
  await reckonEverything();
}, 60_000);

async function rehearsed(id: string) {
  const { id: rehearsalId } = await requestRehearsal(author, { id });
  await rehearseRulebook.run({ rehearsalId });
  return getRehearsal(author, rehearsalId);
}

async function proposed() {
  const { id } = await draftRulebook(author, words);
  await changeCreditRule(author, { id, version: 1, ...warning });
  await rehearsed(id);
  await proposeRulebook(author, { id, version: 2 });
  return id;
}

describe("a version of the rules", () => {
  it("is a draft of the bureau, seen by nobody else", async () => {
    const { id } = await draftRulebook(author, words);
    expect((await listRulebooks(visitor)).map((one) => one.id)).not.toContain(id);
    await expect(getRulebook(visitor, id)).rejects.toThrow("not found");
    expect((await getRulebook(colleague, id)).basedOnId).toBe(firstRules);
    await withdrawRulebook(author, { id, version: 1 });
    await expect(changeCreditRule(author, { id, version: 2, ...warning })).rejects.toThrow(
      "credit.changeTooLate",
    );
  });

  it("is drafted by credit officers alone", async () => {
    await expect(draftRulebook(approver, words)).rejects.toThrow("forbidden");
    await expect(draftRulebook(visitor, words)).rejects.toThrow("forbidden");
  });

  it("loses no change of a colleague", async () => {
    const { id } = await draftRulebook(author, words);
    await changeCreditRule(author, { id, version: 1, ...warning });
    await expect(changeCreditRule(colleague, { id, version: 1, ...warning })).rejects.toThrow(
      "changedMeanwhile",
    );
  });

  it("holds together before it is proposed", async () => {
    const { id } = await draftRulebook(author, words);
    await expect(proposeRulebook(author, { id, version: 1 })).rejects.toThrow("credit.notRehearsed");
    await changeDimension(author, { id, version: 1, key: "society", maximum: 60, start: 20 });
    await expect(proposeRulebook(author, { id, version: 2 })).rejects.toThrow("credit.notThousand");
    await expect(
      changeDimension(author, { id, version: 2, key: "society", maximum: 50, start: 51 }),
    ).rejects.toThrow("credit.problems.start");
    await expect(changeGrades(author, { id, version: 2, A: 700, B: 700, C: 500, months: 6 })).rejects.toThrow(
      "credit.problems.gradeOrder",
    );
    await expect(
      changeCreditRule(author, { id, version: 2, ...warning, decay: "halfway", validityMonths: null }),
    ).rejects.toThrow("credit.problems.decayNeedsValidity");
  });

  it("says which lists hold a grade down, and whether a check is needed to be rated", async () => {
    const { id } = await draftRulebook(author, words);
    const bounds = { id, A: 850, B: 700, C: 550, months: 6 };
    const contentOf = async () => (await getRulebook(author, id)).content;
    await changeGrades(author, { ...bounds, version: 1 });
    expect(await contentOf()).toMatchObject({
      overrides: originalContent.overrides,
      notRated: { months: 6, needsAnnualCheck: true },
    });
    const answers = {
      listing_abnormalActivities: "B",
      penalty_suspension: "none",
      court_dishonest: "C",
    } as const;
    await changeGrades(author, { ...bounds, version: 2, ...answers, needsAnnualCheck: "no" });
    expect(await contentOf()).toMatchObject({
      overrides: [
        { key: "listing.seriousDishonesty", atMost: "D" },
        { key: "listing.abnormalActivities", atMost: "B" },
        { key: "court.dishonest", atMost: "C" },
      ],
      notRated: { months: 6, needsAnnualCheck: false },
    });
    const day = await today();
    const { id: unchecked } = await createOrganization({ status: "revoked" });
    await makeRecord(unchecked, { kind: "court.dishonest", occurredOn: addDays(day, -10) });
    expect((await getScore(author, unchecked, { day }))?.notRated).toBe("noAnnualCheck");
    const tried = await getScore(author, unchecked, { day, rulebookId: id });
    expect(tried).toMatchObject({ notRated: null, grade: "D" });
    expect(tried?.lines.find(({ ruleKey }) => ruleKey === "court.dishonest")?.gradeAtMost).toBe("C");
  });

  it("is rehearsed anew after every change", async () => {
    const { id } = await draftRulebook(author, words);
    await rehearsed(id);
    await changeCreditRule(author, { id, version: 1, ...warning });
    await expect(proposeRulebook(author, { id, version: 2 })).rejects.toThrow("credit.notRehearsed");
  });

  it("is adopted by another officer, from today on at the earliest, and given back with a reason", async () => {
    const id = await proposed();
    const day = await today();
    await expect(adoptRulebook(author, { id, version: 3, effectiveFrom: day })).rejects.toThrow(
      "ownRulebook",
    );
    await expect(
      adoptRulebook(approver, { id, version: 3, effectiveFrom: addDays(day, -1) }),
    ).rejects.toThrow("credit.problems.past");
    await returnRulebook(approver, { id, version: 3, reason: "请补充说明" });
    expect((await getRulebook(author, id)).status).toBe("draft");
  });
});

describe("a rehearsal", () => {
  it("says what then happens: grades before and after, and who changes", async () => {
    const { id } = await draftRulebook(author, words);
    await changeCreditRule(author, { id, version: 1, ...warning, points: -400 });
    const rehearsal = await rehearsed(id);
    const day = await today();
    const before = await getScore(author, organizationId, { day });
    const after = await getScore(author, organizationId, { day, rulebookId: id });
    expect(rehearsal.organizations).toBe(rehearsal.cells.reduce((sum, { count }) => sum + count, 0));
    const { rows } = await listRehearsalChanges(author, rehearsal.id, { page: 1, pageSize: 50 });
    const own = rows.find((row) => row.organizationId === organizationId);
    expect(own).toMatchObject({
      totalBefore: before?.total,
      totalAfter: after?.total,
      gradeBefore: before?.grade,
      gradeAfter: after?.grade,
    });
    expect(own?.differences.reduce((sum, points) => sum + points, 0)).toBe(
      (after?.total ?? 0) - (before?.total ?? 0),
    );
    await rehearseRulebook.run({ rehearsalId: rehearsal.id });
    expect(await getRehearsal(author, rehearsal.id)).toEqual(rehearsal);
  });

  it("names those whose grade changes by form and by subdistrict", async () => {
    const { id } = await draftRulebook(author, words);
    await changeCreditRule(author, { id, version: 1, ...warning, points: -400 });
    const rehearsal = await rehearsed(id);
    const changed = rehearsal.cells.filter(({ before, after }) => before !== after);
    const page = { page: 1, pageSize: 50 };
    const all = await listRehearsalChanges(author, rehearsal.id, page);
    expect(all.count).toBeGreaterThan(0);
    for (const { kind, subdistrictCode, before, after, count } of changed) {
      const asked = { ...page, kind, subdistrictCode, gradeBefore: before, gradeAfter: after };
      const found = await listRehearsalChanges(author, rehearsal.id, asked);
      expect(found.count).toBe(count);
      expect(found.rows.map(({ organization }) => organization)).toEqual(
        Array.from({ length: count }, () => expect.objectContaining({ kind, subdistrictCode })),
      );
    }
    const nowhere = { ...page, kind: "foundation", subdistrictCode: "310107999" } as const;
    expect((await listRehearsalChanges(author, rehearsal.id, nowhere)).count).toBe(0);
  });
});

describe("an adopted version", () => {
  it("counts from its day on; scores of earlier days stay as they were, and nobody alters it", async () => {
    const id = await proposed();
    const day = await today();
    const yesterday = addDays(day, -1);
    const old = await scoreOn(yesterday);
    await adoptRulebook(approver, { id, version: 3, effectiveFrom: addDays(day, 1) });
    expect((await getRulebookOn(day))?.id).toBe(firstRules);
    expect((await getRulebookOn(addDays(day, 1)))?.id).toBe(id);
    expect(await scoreOn(yesterday)).toEqual(old);
    const standing = await getStanding(visitor, organizationId);
    await reckonEverything(startOfDayInShanghai(addDays(day, 1)));
    const moved = await getStanding(visitor, organizationId);
    expect(moved?.total).toBeLessThan(standing?.total ?? 0);
    const last = (await getHistory(visitor, organizationId)).at(-1);
    expect(last).toMatchObject({ cause: "rulebook", rulebookId: id, totalBefore: standing?.total });
    expect(await scoreOn(yesterday)).toEqual(old);
    const alter = database().creditRulebook.update({ where: { id }, data: { title: "另一个" } });
    await expect(alter).rejects.toThrow();
    await expect(withdrawRulebook(author, { id, version: 4 })).rejects.toThrow("credit.withdrawTooLate");
  });

  it("is not adopted by its author, whatever the application believes", async () => {
    const { id } = await draftRulebook(author, words);
    const adopt = database().creditRulebook.update({
      where: { id },
      data: { status: "adopted", effectiveFrom: new Date("2030-01-01"), adoptedById: author.accountId },
    });
    await expect(adopt).rejects.toThrow();
  });
});
