import { describe, expect, it } from "vitest";
import { confirmAmendment } from "@/lib/domain/organizations/amendments/commands/confirm";
import type { SectionAnswers } from "@/lib/domain/registrations/application/schema";
import { verifyCertificate } from "@/lib/domain/registrations/certificates/queries/verification";
import { approveRegistration } from "@/lib/domain/registrations/commands/approve";
import { database } from "@/lib/platform/db/client";
import { propose } from "@/tests/factories/amendments";
import { createOrganization, createPlaces } from "@/tests/factories/organization";
import { refusal } from "@/tests/factories/refusals";
import { makeIdentityNumber } from "@/tests/factories/registration-answers";
import { createRegistration } from "@/tests/factories/registrations";
import { approved, at, officers, today } from "./decisions";

const registered = async (traits: object = {}) => {
  await createPlaces();
  return createOrganization({ certificateValidUntil: "2028-03-31", ...traits });
};

const changing = (changes: SectionAnswers) => ({
  changes: { reason: "理事会决议", ...changes },
  meeting: { heldOn: "2026-11-01", body: "理事会", due: "9", present: "8", inFavor: "8" },
});

describe("an approved change", () => {
  it("writes exactly the particulars applied for, and a certificate that keeps its end", async () => {
    const { id } = await registered({ certificateNumber: "沪普民证字第0101号" });
    const answers = changing({
      particulars: ["purpose", "registeredCapital"],
      purpose: "为老服务",
      registeredCapital: "20万元",
      domicile: "未申请变更的住所",
    });
    const { organization, changes, certificates, announcements } = await approved("change", {
      organizationId: id,
      answers,
    });
    expect(organization).toMatchObject({
      purpose: "为老服务",
      registeredCapital: 20_000_000n,
      domicile: "上海市普陀区长寿路1号",
      certificateNumber: certificates.at(-1)?.number,
      certificateValidUntil: new Date("2028-03-31"),
    });
    expect(changes.map(({ field }) => field).sort()).toEqual([
      "certificateIssuedOn",
      "certificateNumber",
      "purpose",
      "registeredCapital",
    ]);
    expect(certificates).toMatchObject([
      { number: "沪普民证字第0101号", status: "replaced", endReason: "change" },
      { status: "valid", validUntil: new Date("2028-03-31") },
    ]);
    expect(announcements).toEqual([]);
    expect(await verifyCertificate("沪普民证字第0101号", today)).toMatchObject({
      verdict: "replaced",
      replacedBy: organization?.certificateNumber,
    });
  });

  it("of the name is announced and leaves a former name", async () => {
    const { id, name } = await registered();
    const answers = changing({ particulars: ["name"], name: "上海普陀区云帆社区服务中心" });
    const { announcements, organization } = await approved("change", { organizationId: id, answers });
    expect(organization?.name).toBe("上海普陀区云帆社区服务中心");
    expect(announcements).toMatchObject([
      { kind: "change", title: "上海普陀区云帆社区服务中心变更登记公告" },
    ]);
    expect(announcements[0]?.body).toContain(`名称由“${name}”变更为“上海普陀区云帆社区服务中心”。`);
    expect(await database().formerName.count({ where: { organizationId: id, name } })).toBe(1);
  });

  it("of the legal representative turns the office", async () => {
    const { id } = await registered();
    const person = await database().person.create({ data: { name: "周雅琴" } });
    const term = { startedOn: new Date("2024-01-01"), termEndsOn: new Date("2028-12-31") };
    const title = "legalRepresentative" as const;
    await database().office.create({ data: { organizationId: id, personId: person.id, title, ...term } });
    const answers = changing({
      particulars: ["legalRepresentative"],
      legalRepresentativeName: "林晓东",
      legalRepresentativeIdentity: makeIdentityNumber(4_321),
      legalRepresentativePhone: "13900004321",
    });
    const { offices, organization, announcements } = await approved("change", {
      organizationId: id,
      answers,
    });
    expect(organization?.legalRepresentativeName).toBe("林晓东");
    expect(announcements).toHaveLength(1);
    const held = offices.map((office) => [office.person.name, office.endedOn, office.termEndsOn]);
    expect(held).toContainEqual(["周雅琴", new Date(today), term.termEndsOn]);
    expect(held).toContainEqual(["林晓东", null, term.termEndsOn]);
  });
});

describe("a change that the register overtook", () => {
  it("is not approved, and leaves the register as it is", async () => {
    const entry = await registered();
    const { id } = await createRegistration({
      kind: "change",
      status: "reviewed",
      organizationId: entry.id,
      since: "2026-11-09",
    });
    const { officer, approver } = await officers();
    const amendment = await propose(officer, entry, { domicile: "上海市普陀区武宁路8号" });
    await confirmAmendment(approver, amendment);
    await expect(approveRegistration(approver, { id }, at)).rejects.toEqual(
      refusal("registrations.overtaken"),
    );
    const after = await database().organization.findUniqueOrThrow({ where: { id: entry.id } });
    expect(after.domicile).toBe("上海市普陀区武宁路8号");
  });

  it("in another particular goes through", async () => {
    const entry = await registered();
    const { id } = await createRegistration({
      kind: "change",
      status: "reviewed",
      organizationId: entry.id,
      since: "2026-11-09",
    });
    const { officer, approver } = await officers();
    const amendment = await propose(officer, entry, { phone: "021-52520000" });
    await confirmAmendment(approver, amendment);
    await expect(approveRegistration(approver, { id }, at)).resolves.toEqual({ id });
  });

  it("is refused when another bears the new name by now", async () => {
    const { name } = await registered({ name: "上海普陀区春晖社区服务中心" });
    const entry = await registered();
    const answers = changing({ particulars: ["name"], name });
    const { id } = await createRegistration({
      kind: "change",
      status: "reviewed",
      organizationId: entry.id,
      answers,
    });
    const { approver } = await officers();
    await expect(approveRegistration(approver, { id }, at)).rejects.toEqual(
      refusal("registrations.nameTaken", { name }),
    );
  });

  it("is refused when the organization left the register", async () => {
    const entry = await registered();
    const { id } = await createRegistration({ kind: "change", status: "reviewed", organizationId: entry.id });
    await database().organization.update({
      where: { id: entry.id },
      data: { status: "deregistered", deregisteredOn: new Date("2026-11-20") },
    });
    const { approver } = await officers();
    await expect(approveRegistration(approver, { id }, at)).rejects.toEqual(
      refusal("registrations.organizationGone", { name: entry.name }),
    );
  });
});
