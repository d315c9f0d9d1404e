import { describe, expect, it } from "vitest";
import { verifyCertificate } from "@/lib/domain/registrations/certificates/queries/verification";
import { approveRegistration } from "@/lib/domain/registrations/commands/approve";
import { refuseRegistration } from "@/lib/domain/registrations/commands/refuse";
import { database } from "@/lib/platform/db/client";
import { createOrganization, createPlaces } from "@/tests/factories/organization";
import { forbidden, refusal } from "@/tests/factories/refusals";
import { makeIdentityNumber } from "@/tests/factories/registration-answers";
import { createRegistration } from "@/tests/factories/registrations";
import { approved, at, officers, outcomeOf, today, verbsOf } from "./decisions";

const refusing = { reason: "与现有组织业务范围相同", refusalGround: "sameInArea" as const };

describe("an approved deregistration", () => {
  it("leaves a tombstone, voids the certificate, ends the offices and is announced", async () => {
    await createPlaces();
    const { id } = await createOrganization({ certificateNumber: "沪普民证字第0601号" });
    const person = await database().person.create({ data: { name: "周雅琴" } });
    await database().office.create({
      data: { organizationId: id, personId: person.id, title: "head", startedOn: new Date("2020-01-01") },
    });
    const { organization, offices, announcements } = await approved("deregistration", { organizationId: id });
    expect(organization).toMatchObject({ status: "deregistered", deregisteredOn: new Date(today) });
    expect(offices).toMatchObject([{ endedOn: new Date(today) }]);
    expect(announcements).toMatchObject([{ kind: "deregistration" }]);
    expect(await verbsOf(id)).toEqual(["organization.deregistered"]);
    expect(await verifyCertificate("沪普民证字第0601号", today)).toMatchObject({
      verdict: "revoked",
      certificate: { endReason: "deregistration" },
    });
  });
});

describe("a deregistration after revocation", () => {
  it("ends the entry that was revoked", async () => {
    await createPlaces();
    const { id } = await createOrganization({ status: "revoked", deregisteredOn: "2026-03-02" });
    const { organization } = await approved("deregistration", { organizationId: id });
    expect(organization).toMatchObject({ status: "deregistered", deregisteredOn: new Date(today) });
    const periods = await database().statusPeriod.findMany({ where: { organizationId: id } });
    expect(periods).toMatchObject([{ status: "deregistered", since: new Date(today), until: null }]);
  });
});

describe("an approved charter", () => {
  it("changes nothing in the register", async () => {
    const { file, letters, changes, certificates, organization } = await approved("charterApproval");
    expect([file.status, changes, certificates]).toEqual(["approved", [], []]);
    expect(letters).toHaveLength(1);
    expect(organization?.version).toBe(1);
  });
});

describe("an approved filing of officers", () => {
  it("ends who is no longer named, seats who is new, and keeps who stays with the new term", async () => {
    await createPlaces();
    const { id } = await createOrganization();
    const hold = async (name: string, title: "legalRepresentative" | "director" | "supervisor") => {
      const person = await database().person.create({ data: { name } });
      const held = { organizationId: id, personId: person.id, title, startedOn: new Date("2020-01-01") };
      await database().office.create({ data: held });
    };
    await hold("周雅琴", "legalRepresentative");
    await hold("钱立", "director");
    await hold("吴昊", "supervisor");
    const row = (name: string, title: string, serial: number) => ({
      name,
      title,
      identityNumber: makeIdentityNumber(serial),
      termEndsOn: "2031-11-22",
    });
    const officersNamed = [
      row("周雅琴", "legalRepresentative", 901),
      row("钱立", "director", 902),
      row("孙宁", "supervisor", 903),
    ];
    const { offices } = await approved("officerFiling", {
      organizationId: id,
      answers: {
        officers: { officers: officersNamed },
        meeting: { heldOn: "2026-11-01", body: "理事会", due: "9", present: "8", inFavor: "8" },
      },
    });
    const until = new Date("2031-11-22");
    expect(offices.map(({ person, endedOn, termEndsOn }) => [person.name, endedOn, termEndsOn])).toEqual(
      expect.arrayContaining([
        ["周雅琴", null, until],
        ["钱立", null, until],
        ["吴昊", new Date(today), null],
        ["孙宁", null, until],
      ]),
    );
    expect(offices).toHaveLength(4);
  });
});

describe("a refusal", () => {
  it("leaves the register as it is and tells ground and reason by letter", async () => {
    const { id } = await createRegistration({
      kind: "establishment",
      status: "reviewed",
      since: "2026-11-09",
    });
    const { approver } = await officers();
    await refuseRegistration(approver, { id, ...refusing }, at);
    const { file, letters, certificates, organization, announcements } = await outcomeOf(id);
    expect(file).toMatchObject({ status: "refused", outcome: "refused", daysTaken: 14 });
    expect(file.registration).toMatchObject({ decisionReason: refusing.reason, refusalGround: "sameInArea" });
    expect([organization, certificates, announcements]).toEqual([null, [], []]);
    expect(letters).toMatchObject([{ kind: "refusal" }]);
    expect(JSON.stringify(letters[0]?.content)).toContain("行政复议");
    expect(await verbsOf(id)).toEqual(["registration.refused"]);
  });
});

describe("four eyes", () => {
  it("keep whoever reviewed a case from deciding it", async () => {
    const { approver, officer } = await officers();
    const { id } = await createRegistration({
      status: "reviewed",
      registration: { reviewedById: approver.accountId, reviewedByName: approver.name },
    });
    await expect(approveRegistration(approver, { id }, at)).rejects.toEqual(
      refusal("registrations.ownReview"),
    );
    await expect(refuseRegistration(approver, { id, ...refusing }, at)).rejects.toEqual(
      refusal("registrations.ownReview"),
    );
    await expect(approveRegistration(officer, { id }, at)).rejects.toEqual(forbidden);
  });

  it("let a decision be made once", async () => {
    const { file } = await approved("nameCheck");
    const { approver } = await officers();
    await expect(refuseRegistration(approver, { id: file.id, ...refusing }, at)).rejects.toEqual(
      refusal("registrations.refuseTooLate"),
    );
  });
});
