import { beforeAll, describe, expect, it } from "vitest";
import { verifyCertificate } from "@/lib/domain/registrations/certificates/queries/verification";
import { approveRegistration } from "@/lib/domain/registrations/commands/approve";
import { database } from "@/lib/platform/db/client";
import { parseUscc } from "@/lib/platform/identifiers/uscc";
import { makePerson } from "@/tests/factories/accounts";
import { createOrganization } from "@/tests/factories/organization";
import { refusal } from "@/tests/factories/refusals";
import { createRegistration } from "@/tests/factories/registrations";
import { approved, at, officers, outcomeOf, today, verbsOf } from "./decisions";

let outcome: Awaited<ReturnType<typeof approved>>;

beforeAll(async () => {
  const promoter = await makePerson("resident");
  outcome = await approved("establishment", { applicant: promoter });
}, 60_000);

describe("an approved establishment", () => {
  it("enters the register with code, certificate, status and people", async () => {
    const { organization, offices, file } = outcome;
    expect(organization).toMatchObject({
      kind: "socialServiceOrganization",
      name: file.title,
      status: "active",
      registeredBy: "district",
      legalRepresentativeName: "赵敏",
      registeredCapital: 10_000_000n,
      certificateValidUntil: new Date("2031-11-22"),
      establishedOn: new Date(today),
    });
    expect(parseUscc(organization?.uscc ?? "")).toMatchObject({
      ok: true,
      uscc: { category: "2", divisionCode: "310107" },
    });
    expect(offices.map(({ title, person }) => [title, person.name])).toEqual([
      ["legalRepresentative", "赵敏"],
      ["director", "钱立"],
      ["supervisor", "孙宁"],
    ]);
    expect(offices[0]?.person.identityNumber).not.toContain("310107");
    expect(
      await database().statusPeriod.findMany({ where: { organizationId: organization?.id } }),
    ).toMatchObject([{ status: "active", reason: "准予成立登记" }]);
  });

  it("closes the case with its letter and its days, and says so in the record", async () => {
    const { file, letters, certificates, organization } = outcome;
    expect(file).toMatchObject({
      status: "approved",
      outcome: "approved",
      waitsFor: "nobody",
      daysTaken: 14,
    });
    expect(file.registration).toMatchObject({ decidedByName: (await officers()).approver.name });
    expect(letters).toMatchObject([{ kind: "approval" }]);
    expect(certificates).toMatchObject([
      { number: organization?.certificateNumber, status: "valid", kind: "registration", caseId: file.id },
    ]);
    expect(await verbsOf(file.id)).toEqual(["registration.approved"]);
    expect(await verbsOf(organization?.id ?? "")).toEqual(["organization.registered"]);
  });

  it("is announced in both languages with a number of its own", () => {
    expect(outcome.announcements).toMatchObject([
      {
        kind: "establishment",
        status: "published",
        number: "普民社公〔2026〕1号",
        title: `${outcome.file.title}成立登记公告`,
      },
    ]);
    expect(outcome.announcements[0]?.bodyEn).toContain("¥100,000");
  });

  it("makes its promoters members", async () => {
    const members = await database().membership.findMany({
      where: { organizationId: outcome.organization?.id },
    });
    expect(members).toMatchObject([
      { accountId: outcome.created.applicant.accountId, role: "organizationOperator", endedAt: null },
    ]);
  });

  it("has a certificate that anyone can check by code and by number, however typed", async () => {
    const [certificate] = outcome.certificates;
    const byCode = await verifyCertificate(certificate?.code ?? "", today);
    expect(byCode).toMatchObject({ verdict: "valid", organization: { name: outcome.file.title } });
    const typed = certificate?.number.replace("〔", "[").replace("〕", "] ") ?? "";
    expect((await verifyCertificate(typed, today)).verdict).toBe("valid");
    expect((await verifyCertificate(certificate?.number ?? "", "2031-11-22")).verdict).toBe("valid");
    expect((await verifyCertificate(certificate?.number ?? "", "2031-11-23")).verdict).toBe("expired");
    expect((await verifyCertificate("沪普民证字〔2026〕第999999号", today)).verdict).toBe("neverIssued");
  });
});

describe("the legal representative's account", () => {
  it("gets that role by the promoter's row", async () => {
    const [drafter, head] = [await makePerson("resident"), await makePerson("resident")];
    const created = await createRegistration({
      kind: "establishment",
      status: "reviewed",
      applicant: drafter,
    });
    await database().caseParticipant.create({ data: { caseId: created.id, accountId: head.accountId } });
    const last = await database().caseSubmission.findFirstOrThrow({ where: { caseId: created.id } });
    const answers = last.answers as { promoters: { promoters: { loginName: string }[] } };
    answers.promoters.promoters = answers.promoters.promoters.map((row) => ({
      ...row,
      loginName: head.loginName,
    }));
    await database().caseSubmission.update({ where: { id: last.id }, data: { answers } });
    await approveRegistration((await officers()).approver, { id: created.id }, at);
    const { organization } = await outcomeOf(created.id);
    const members = await database().membership.findMany({ where: { organizationId: organization?.id } });
    expect(new Map(members.map(({ accountId, role }) => [accountId, role]))).toEqual(
      new Map([
        [drafter.accountId, "organizationOperator"],
        [head.accountId, "legalRepresentative"],
      ]),
    );
  });
});

describe("a name taken meanwhile", () => {
  const waiting = (title: string) => createRegistration({ kind: "establishment", status: "reviewed", title });
  const approve = async (id: string) => approveRegistration((await officers()).approver, { id }, at);

  it("by an entry of the register stops the approval, and nothing is left of it", async () => {
    const { id, title } = await waiting("上海普陀区晨露助学服务中心");
    await createOrganization({ name: title });
    await expect(approve(id)).rejects.toEqual(refusal("registrations.nameTaken", { name: title }));
    const { file, letters, certificates, organization } = await outcomeOf(id);
    expect([file.status, letters, certificates, organization]).toEqual(["reviewed", [], [], null]);
  });

  it("by an organization that has ended does not", async () => {
    const { id, title } = await waiting("上海普陀区晚霞助学服务中心");
    await createOrganization({ name: title, status: "deregistered", deregisteredOn: "2024-01-01" });
    await expect(approve(id)).resolves.toEqual({ id });
  });

  it("by another's name check stops it until the reservation ends", async () => {
    const reservation = await approved("nameCheck", { title: "上海普陀区朝云助学服务中心" });
    expect(reservation.file.registration?.nameReservedUntil).toEqual(new Date("2027-05-23"));
    const { id } = await waiting("上海普陀区朝云助学服务中心");
    await expect(approve(id)).rejects.toEqual(refusal("registrations.nameTaken"));
    const later = { now: new Date("2027-05-24T04:00:00Z") };
    await expect(approveRegistration((await officers()).approver, { id }, later)).resolves.toEqual({ id });
  });

  it("by the applicant's own name check is theirs", async () => {
    const title = "上海普陀区夕照助学服务中心";
    const { created } = await approved("nameCheck", { title });
    const own = await createRegistration({
      kind: "establishment",
      status: "reviewed",
      title,
      applicant: created.applicant,
    });
    await expect(approve(own.id)).resolves.toEqual({ id: own.id });
  });
});
