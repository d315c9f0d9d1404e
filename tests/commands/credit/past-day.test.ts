import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { creditWords } from "@/components/credit/credit-words";
import { annulRecord } from "@/lib/domain/credit/records/commands/annul-record";
import { compareScores } from "@/lib/domain/credit/scores/queries/compare";
import { getScore, todayByDatabase } from "@/lib/domain/credit/scores/queries/score";
import { type Actor, visitor } from "@/lib/platform/auth/actor";
import { addDays, type CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "../../factories/accounts";
import { makeRecord, makeRulebook } from "../../factories/credit";
import { createOrganization, createPlaces } from "../../factories/organization";

let officer: Actor;
let representative: Actor;
let organizationId: string;
let today: CalendarDate;
let yesterday: CalendarDate;
let annulled: string;
let barred: string;

beforeAll(async () => {
  await createPlaces();
  await makeRulebook("2010-01-01");
  officer = await makePerson("creditOfficer");
  today = await todayByDatabase(database());
  yesterday = addDays(today, -1);
});

beforeEach(async () => {
  organizationId = (await createOrganization()).id;
  representative = await makePerson("legalRepresentative", { organizationId });
  const occurredOn = addDays(today, -200);
  await makeRecord(organizationId, { kind: "annualCheck.qualified", occurredOn });
  annulled = (await makeRecord(organizationId, { kind: "penalty.warning", occurredOn })).id;
  barred = (await makeRecord(organizationId, { kind: "court.dishonest", occurredOn, publicUntil: today })).id;
  await annulRecord(officer, { id: annulled, reason: "处罚决定已撤销" });
});

async function lineAs(actor: Actor, id: string) {
  const score = await getScore(actor, organizationId, { day: yesterday });
  return score?.lines.find(({ recordId }) => recordId === id);
}

describe("a past day", () => {
  it("tells the public neither what was annulled since nor what is no longer public, though it counted", async () => {
    const stranger = await makePerson("legalRepresentative", {
      organizationId: (await createOrganization()).id,
    });
    for (const actor of [visitor, stranger]) {
      expect(await lineAs(actor, annulled)).toMatchObject({ ruleKey: "penalty.warning", points: -30 });
      for (const id of [annulled, barred]) {
        expect(await lineAs(actor, id)).toMatchObject({ kind: "record", record: null, until: null });
      }
    }
  });

  it("tells the organization and the bureau everything", async () => {
    for (const actor of [representative, officer]) {
      for (const id of [annulled, barred]) expect((await lineAs(actor, id))?.record?.id).toBe(id);
    }
  });

  it("adds up to the same total for everybody", async () => {
    const totals = [];
    for (const actor of [visitor, representative, officer]) {
      const score = await getScore(actor, organizationId, { day: yesterday });
      expect(score?.lines.reduce((sum, { points }) => sum + points, 0)).toBe(score?.total);
      totals.push(score?.total);
    }
    expect(new Set(totals).size).toBe(1);
  });

  it("is compared line by line, also where two records of one rule are hidden", async () => {
    const occurredOn = addDays(today, -100);
    for (const kind of ["complaint.upheld", "complaint.upheld"] as const) {
      await makeRecord(organizationId, { kind, occurredOn, publicUntil: today });
    }
    const sides = [{ day: addDays(today, -101) }, { day: yesterday }] as const;
    const found = await compareScores(visitor, organizationId, ...sides);
    const moved = found?.changes.reduce((sum, { before, after }) => sum + (after ?? 0) - (before ?? 0), 0);
    expect(moved).toBe((found?.second.total ?? 0) - (found?.first.total ?? 0));
    expect(found?.changes.filter(({ key }) => key === "complaint.upheld")).toHaveLength(2);
  });
});

describe("the words of a line", () => {
  const words = creditWords(
    Object.assign((key: string) => key, { has: () => true }),
    "en",
  );
  it("name the rule where the reader may not see the record", () => {
    const line = { kind: "record", ruleKey: "penalty.warning", record: null } as const;
    expect(words.line(line)).toBe("rules.penalty_warning.name");
    expect(words.line({ ...line, kind: "cap" })).toBe("lineKinds.cap");
  });
});
