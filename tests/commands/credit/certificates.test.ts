import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { issueCreditCertificate } from "@/lib/domain/credit/certificates/commands/issue";
import {
  getCreditCertificate,
  listCreditCertificates,
  verifyCreditCertificate,
} from "@/lib/domain/credit/certificates/queries/certificates";
import { type Actor, visitor } from "@/lib/platform/auth/actor";
import { addDays, type CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "../../factories/accounts";
import { makeRecord, makeRulebook } from "../../factories/credit";
import { createListing, makeCreditOffice } from "../../factories/listings";
import { createOrganization } from "../../factories/organization";

let office: Awaited<ReturnType<typeof makeCreditOffice>>;
let organizationId: string;
let representative: Actor;
const today: CalendarDate = "2026-06-01";
const noon = (day: CalendarDate) => ({ now: new Date(`${day}T04:00:00Z`) });

beforeAll(async () => {
  office = await makeCreditOffice();
  await database().calendarYear.create({ data: { year: 2026, source: "test" } });
  await makeRulebook("2020-01-01");
});

beforeEach(async () => {
  organizationId = (await createOrganization()).id;
  representative = await makePerson("legalRepresentative", { organizationId });
  await makeRecord(organizationId, { kind: "annualCheck.qualified", occurredOn: "2025-08-01" });
});

const issue = (actor: Actor = representative, day = today) =>
  issueCreditCertificate(actor, { organizationId }, noon(day));
const verdictOf = async (asked: string, day = today) => (await verifyCreditCertificate(asked, day))?.verdict;

describe("a certificate of credit", () => {
  it("states the score of its day, and anyone verifies it by its code or number", async () => {
    const { id, code, number } = await issue();
    const issued = await getCreditCertificate(id, today);
    expect(issued).toMatchObject({ number, issuedOn: today, verdict: "inForce", replacedBy: null });
    expect(issued.stated).toMatchObject({ grade: "D", heldBy: null, lists: [], maximum: 1000 });
    expect(issued.stated.dimensions.reduce((sum, { points }) => sum + points, 0)).toBe(issued.stated.total);
    expect(await verdictOf(code)).toBe("inForce");
    expect(await verdictOf(` ${number} `)).toBe("inForce");
    expect(await verifyCreditCertificate("neverissued", today)).toBeNull();
    expect(await verifyCreditCertificate(" ", today)).toBeNull();
  });

  it("holds through its last day, and a later one takes its place", async () => {
    const { code, id } = await issue();
    const { validUntil } = await getCreditCertificate(id, today);
    expect(await verdictOf(code, validUntil)).toBe("inForce");
    expect(await verdictOf(code, addDays(validUntil, 1))).toBe("expired");
    const later = await issue(representative, addDays(today, 1));
    expect((await verifyCreditCertificate(code, addDays(today, 1)))?.replacedBy?.number).toBe(later.number);
    expect(await verdictOf(code, addDays(today, 1))).toBe("superseded");
    expect((await listCreditCertificates(organizationId)).map(({ number }) => number)).toHaveLength(2);
  });

  it("no longer holds once the organization is on a list, or off the register", async () => {
    const { code } = await issue();
    await createListing(office, { organizationId, on: "2026-06-02" });
    expect(await verdictOf(code, "2026-06-02")).toBe("changed");
    await database().organization.update({ where: { id: organizationId }, data: { status: "deregistered" } });
    expect(await verdictOf(code, "2026-06-02")).toBe("void");
    await expect(issue()).rejects.toThrow("creditPages.notOnRegister");
  });

  it("is issued to the organization itself, and at the counter", async () => {
    const stranger = await makePerson("legalRepresentative", {
      organizationId: (await createOrganization()).id,
    });
    const officer = await makePerson("supervisionOfficer");
    for (const actor of [visitor, stranger, officer]) await expect(issue(actor)).rejects.toThrow("forbidden");
    const counter = await issue(office.officer);
    expect(counter.number).toMatch(/^普信证〔2026〕第\d{6}号$/u);
    expect((await issue(representative)).number).not.toBe(counter.number);
  });
});
