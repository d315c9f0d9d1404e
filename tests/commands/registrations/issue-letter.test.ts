import { beforeAll, describe, expect, it } from "vitest";
import { openLetter } from "@/lib/domain/cases/letters/commands/open-letter";
import { getLetter } from "@/lib/domain/cases/letters/queries";
import { letterContentSchema } from "@/lib/domain/cases/letters/schema";
import { issueLetter } from "@/lib/domain/registrations/letters/commands/issue-letter";
import type { LetterFacts } from "@/lib/domain/registrations/letters/schema";
import { getRegistration } from "@/lib/domain/registrations/queries/registration";
import { type Actor, system } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { NotFound } from "@/lib/platform/errors";
import { makePerson } from "@/tests/factories/accounts";
import { createRegistration } from "@/tests/factories/registrations";

let officer: Actor;

beforeAll(async () => {
  officer = await makePerson("registrationOfficer");
});

const at = (moment: string) => ({ now: new Date(moment), today: dateInShanghai(new Date(moment)) });
const newYearsEve = at("2030-12-31T15:59:00Z");
const newYear = at("2030-12-31T16:00:00Z");

async function issued(caseId: string, facts: LetterFacts, moment = newYearsEve, actor = officer) {
  const registration = await getRegistration(system, caseId);
  return database().$transaction((tx) => issueLetter(tx, actor, registration, facts, moment));
}

const letter = (id: string) => database().caseLetter.findUniqueOrThrow({ where: { id } });

describe("issuing a letter", () => {
  it("freezes its text in both languages", async () => {
    const { id: caseId } = await createRegistration({ status: "accepted" });
    const facts = { kind: "refusal", ground: "conditionsUnmet", reason: "住所证明不足一年" } as const;
    const { id, number } = await issued(caseId, facts);
    const row = await letter(id);
    const shown = letterContentSchema.parse(row.content);
    expect(shown["zh-CN"].title).toBe("不予成立登记决定书");
    expect(shown.en.title).toBe("Decision to refuse registration");
    expect(row).toMatchObject({
      number,
      issuedById: officer.accountId,
      issuedAt: newYearsEve.now,
      readAt: null,
    });
  });

  it("numbers each kind and year without gaps, also when many are issued at once", async () => {
    const cases: { id: string }[] = [];
    for (let index = 0; index < 12; index += 1) cases.push(await createRegistration({ status: "consented" }));
    const numbers = await Promise.all(cases.map(({ id }) => issued(id, { kind: "acceptance" })));
    const [other] = cases;
    const next = await issued(other?.id ?? "", { kind: "acceptance" }, newYear);
    const ordinals = numbers.map(({ number }) => Number(/^普民社受〔2030〕(\d+)号$/.exec(number)?.[1]));
    expect(ordinals.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(next.number).toBe("普民社受〔2031〕1号");
  });

  it("takes no number when its transaction is taken back", async () => {
    const { id: caseId } = await createRegistration({ status: "accepted" });
    const registration = await getRegistration(system, caseId);
    const first = await issued(caseId, { kind: "pauseNotice", reason: "siteVisit" });
    const broken = database().$transaction(async (tx) => {
      await issueLetter(tx, officer, registration, { kind: "pauseNotice", reason: "hearing" }, newYearsEve);
      throw new Error("broken off");
    });
    await expect(broken).rejects.toThrow("broken off");
    const second = await issued(caseId, { kind: "pauseNotice", reason: "hearing" });
    expect([first.number, second.number]).toEqual(["普民社停〔2030〕1号", "普民社停〔2030〕2号"]);
  });

  it("gives receipts the number of the case, and later ones their place", async () => {
    const { id: caseId, number } = await createRegistration({ status: "submitted" });
    const first = await issued(caseId, { kind: "receipt" });
    const second = await issued(caseId, { kind: "receipt" });
    expect([first.number, second.number]).toEqual([number, `${number}-2`]);
  });

  it("numbers the letters of centers and supervisory units in series of their own", async () => {
    const { id } = await createRegistration({ kind: "communityFiling", status: "consented" });
    expect((await issued(id, { kind: "approval" })).number).toBe("普社服准〔2030〕1号");
    const { id: other } = await createRegistration({ status: "preChecked" });
    expect((await issued(other, { kind: "consentDenial" })).number).toBe("普业管不同意〔2030〕1号");
  });
});

describe("opening a letter", () => {
  it("is noted once for the applicant, and leaves no trace of officers", async () => {
    const { id: caseId, applicant } = await createRegistration({ status: "accepted" });
    const { id: letterId } = await issued(caseId, { kind: "extensionNotice", days: 10, reason: "需要核实" });
    await openLetter(officer, { caseId, letterId });
    expect((await letter(letterId)).readAt).toBeNull();
    const opened = new Date("2031-01-02T02:00:00Z");
    await openLetter(applicant, { caseId, letterId }, { now: opened });
    await openLetter(applicant, { caseId, letterId }, { now: new Date("2031-01-05T02:00:00Z") });
    expect((await letter(letterId)).readAt).toEqual(opened);
  });

  it("is for those who see the case, and for its own letters only", async () => {
    const { id: caseId, applicant } = await createRegistration({ status: "accepted" });
    const { id: elsewhere } = await createRegistration({ status: "accepted", applicant });
    const { id: letterId } = await issued(caseId, { kind: "acceptance" });
    const stranger = await makePerson("resident");
    const asked = await makePerson("centerHead", { subdistrictCode: "310107014" });
    await database().caseOpinion.create({
      data: {
        ...{ caseId, question: "是否属实？", askedById: stranger.accountId, askedByName: "陆晨" },
        ...{ subdistrictCode: "310107014", askedName: "中心" },
      },
    });
    await expect(getLetter(asked, caseId, letterId)).rejects.toThrow(NotFound);
    await expect(getLetter(stranger, caseId, letterId)).rejects.toThrow(NotFound);
    await expect(openLetter(stranger, { caseId, letterId })).rejects.toThrow(NotFound);
    await expect(getLetter(applicant, elsewhere, letterId)).rejects.toThrow(NotFound);
    expect((await getLetter(applicant, caseId, letterId)).file.id).toBe(caseId);
  });
});
