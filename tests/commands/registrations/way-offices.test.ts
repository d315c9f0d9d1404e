import { beforeAll, describe, expect, it } from "vitest";
import { acceptRegistration } from "@/lib/domain/registrations/commands/accept";
import { consentToRegistration } from "@/lib/domain/registrations/commands/consent";
import { denyConsent } from "@/lib/domain/registrations/commands/deny-consent";
import { endorseRegistration } from "@/lib/domain/registrations/commands/endorse";
import { recordPaperConsent } from "@/lib/domain/registrations/commands/record-paper-consent";
import { requestCorrection } from "@/lib/domain/registrations/commands/request-correction";
import { returnRegistration } from "@/lib/domain/registrations/commands/return";
import { withdrawRegistration } from "@/lib/domain/registrations/commands/withdraw";
import { database } from "@/lib/platform/db/client";
import { writeEssentials } from "@/prisma/seed/essentials";
import { makePerson } from "@/tests/factories/accounts";
import { fieldProblem, forbidden, notFound, refusal } from "@/tests/factories/refusals";
import {
  createRegistration,
  createStoredFile,
  ensureSupervisoryUnit,
  makeOffices,
} from "@/tests/factories/registrations";
import { eventsOf, lettersOf, stateOf } from "./traces";

const monday = new Date("2026-03-09T02:00:00Z");
const at = { now: monday };
const corrections = [
  { target: "capital.registeredCapital", reason: "验资报告与所填金额不一致。" },
  { target: "charterDraft", reason: "缺少第七章。" },
];

let offices: Awaited<ReturnType<typeof makeOffices>>;

beforeAll(async () => {
  await database().$transaction((tx) => writeEssentials(tx), { timeout: 30_000 });
  offices = await makeOffices();
});

const noticesOf = async (accountId: string, caseId: string) =>
  (await database().notice.findMany({ where: { accountId, href: `/cases/${caseId}` } })).map(
    ({ messageKey }) => messageKey,
  );

describe("the center", () => {
  it("passes a case on to the supervisory unit, with a remark", async () => {
    const { id, applicant } = await createRegistration({ kind: "change", status: "submitted" });
    await endorseRegistration(offices.centerStaff, { id, remark: " 材料齐全。 " }, at);
    expect(await stateOf(id)).toMatchObject({
      status: "preChecked",
      waitsFor: "supervisoryUnit",
      limitValue: 10,
      dueOn: new Date("2026-03-23"),
      registration: {
        preCheckedById: offices.centerStaff.accountId,
        preCheckedAt: monday,
        preCheckRemark: "材料齐全。",
      },
    });
    expect(await eventsOf(id)).toEqual(["registration.endorsed"]);
    expect(await noticesOf(applicant.accountId, id)).toEqual(["registration.endorsed"]);
    expect(await noticesOf(offices.supervisoryReviewer.accountId, id)).toEqual(["registration.endorsed"]);
  });

  it("passes a direct registration straight on to the bureau", async () => {
    const { id } = await createRegistration({ status: "submitted", isDirect: true });
    await endorseRegistration(offices.centerHead, { id }, at);
    expect(await stateOf(id)).toMatchObject({
      status: "consented",
      waitsFor: "bureau",
      dueOn: new Date("2026-03-16"),
      registration: { preCheckRemark: null, consentedAt: null },
    });
    expect(await noticesOf(offices.officer.accountId, id)).toEqual(["registration.endorsed"]);
  });

  it("returns a case with everything that is to be corrected", async () => {
    const { id, applicant } = await createRegistration({ status: "submitted" });
    await returnRegistration(offices.centerStaff, { id, corrections }, at);
    expect(await stateOf(id)).toMatchObject({
      status: "returned",
      waitsFor: "applicant",
      dueOn: new Date("2026-04-08"),
      correctionNotifiedAt: null,
    });
    const rows = await database().caseCorrection.findMany({
      where: { caseId: id },
      orderBy: { target: "asc" },
    });
    expect(rows).toMatchObject(
      corrections.map((one) => ({ ...one, requestedByName: offices.centerStaff.name, resolvedAt: null })),
    );
    expect(await lettersOf(id)).toEqual(["returned"]);
    expect(await noticesOf(applicant.accountId, id)).toEqual(["registration.returned"]);
  });

  it("names at least one thing to correct", async () => {
    const { id } = await createRegistration({ status: "submitted" });
    await expect(returnRegistration(offices.centerStaff, { id, corrections: [] })).rejects.toMatchObject({
      name: "ZodError",
    });
  });

  it("records a consent on paper with the scan that it uploaded itself", async () => {
    const { id } = await createRegistration({ kind: "change", status: "preChecked" });
    const foreign = await createStoredFile(offices.officer.accountId);
    await expect(recordPaperConsent(offices.centerStaff, { id, fileId: foreign.id }, at)).rejects.toEqual(
      fieldProblem("fileId", "registrations.problems.scanMissing"),
    );
    const scan = await createStoredFile(offices.centerStaff.accountId);
    await recordPaperConsent(offices.centerStaff, { id, fileId: scan.id, remark: "盖章齐全" }, at);
    expect(await stateOf(id)).toMatchObject({
      status: "consented",
      registration: { consentFileId: scan.id, consentRemark: "盖章齐全", consentedAt: monday },
    });
    expect(await eventsOf(id)).toEqual(["registration.paperConsentRecorded"]);
  });

  it("of another subdistrict knows nothing of the case", async () => {
    const elsewhere = await makePerson("centerStaff", { subdistrictCode: "310107014" });
    const { id } = await createRegistration({ status: "submitted" });
    await expect(endorseRegistration(elsewhere, { id })).rejects.toEqual(notFound);
  });
});

describe("the supervisory unit", () => {
  it("consents", async () => {
    const { id } = await createRegistration({ status: "preChecked" });
    await consentToRegistration(offices.supervisoryReviewer, { id }, at);
    expect(await stateOf(id)).toMatchObject({
      status: "consented",
      waitsFor: "bureau",
      registration: { consentedById: offices.supervisoryReviewer.accountId, consentFileId: null },
    });
    expect(await noticesOf(offices.officer.accountId, id)).toEqual(["registration.consented"]);
  });

  it("returns a case, too", async () => {
    const { id } = await createRegistration({ status: "preChecked" });
    await expect(returnRegistration(offices.centerStaff, { id, corrections })).rejects.toEqual(forbidden);
    await returnRegistration(offices.supervisoryReviewer, { id, corrections }, at);
    expect(await stateOf(id)).toMatchObject({ status: "returned" });
  });

  it("denies its consent with a reason, which ends the case", async () => {
    const { id } = await createRegistration({ status: "preChecked" });
    await denyConsent(offices.supervisoryReviewer, { id, reason: "不属于本单位主管范围。" }, at);
    expect(await stateOf(id)).toMatchObject({
      status: "consentDenied",
      waitsFor: "nobody",
      closedAt: monday,
      dueOn: null,
      registration: { consentRemark: "不属于本单位主管范围。", consentedAt: null },
    });
    expect(await lettersOf(id)).toEqual(["consentDenial"]);
  });

  it("knows nothing of the cases of another unit", async () => {
    const supervisoryUnitId = await ensureSupervisoryUnit("上海市普陀区教育局");
    const elsewhere = await makePerson("supervisoryReviewer", { supervisoryUnitId });
    const { id } = await createRegistration({ status: "preChecked" });
    await expect(consentToRegistration(elsewhere, { id })).rejects.toEqual(notFound);
  });
});

describe("the authority", () => {
  it("accepts, and the statutory limit begins", async () => {
    const { id, applicant } = await createRegistration({ kind: "change", status: "consented" });
    await acceptRegistration(offices.officer, { id }, at);
    expect(await stateOf(id)).toMatchObject({
      status: "accepted",
      acceptedAt: monday,
      clockStartedOn: new Date("2026-03-09"),
      limitValue: 20,
      limitUnit: "workingDays",
      dueOn: new Date("2026-04-07"),
      registration: { acceptedById: offices.officer.accountId },
    });
    expect(await lettersOf(id)).toEqual(["acceptance"]);
    expect(await noticesOf(applicant.accountId, id)).toEqual(["registration.accepted"]);
  });

  it("is the center for a filing, where the bureau only looks on", async () => {
    const { id } = await createRegistration({ kind: "communityFiling", status: "consented" });
    await expect(acceptRegistration(offices.officer, { id })).rejects.toEqual(forbidden);
    await acceptRegistration(offices.centerStaff, { id }, at);
    expect(await stateOf(id)).toMatchObject({ status: "accepted", waitsFor: "center", limitValue: 10 });
  });

  it("tells once what is to be corrected, and never again", async () => {
    const { id } = await createRegistration({ status: "consented" });
    await requestCorrection(offices.officer, { id, corrections }, at);
    expect(await stateOf(id)).toMatchObject({
      status: "correcting",
      waitsFor: "applicant",
      correctionNotifiedAt: monday,
      dueOn: new Date("2026-04-08"),
    });
    expect(await lettersOf(id)).toEqual(["correctionNotice"]);
    expect(await database().caseCorrection.count({ where: { caseId: id, resolvedAt: null } })).toBe(2);

    const corrected = await createRegistration({
      status: "consented",
      columns: { correctionNotifiedAt: monday },
    });
    await expect(requestCorrection(offices.colleague, { id: corrected.id, corrections })).rejects.toEqual(
      refusal("registrations.correctionsToldAlready"),
    );
  });
});

describe("withdrawing", () => {
  it.each([
    "submitted",
    "returned",
    "preChecked",
    "consented",
    "correcting",
    "accepted",
    "paused",
    "reviewed",
  ] as const)("ends a case that is %s, with its pauses, and is confirmed in writing", async (status) => {
    const { id, applicant } = await createRegistration({ kind: "change", status, since: "2026-03-02" });
    await withdrawRegistration(applicant, { id, reason: "暂缓办理" }, at);
    expect(await stateOf(id)).toMatchObject({
      status: "withdrawn",
      waitsFor: "nobody",
      closedAt: monday,
      dueOn: null,
      outcome: null,
    });
    expect(await database().casePause.count({ where: { caseId: id, until: null } })).toBe(0);
    expect(await lettersOf(id)).toEqual(["withdrawal"]);
  });

  it("is nobody else's", async () => {
    const { id } = await createRegistration({ status: "accepted" });
    await expect(withdrawRegistration(offices.officer, { id, reason: "重复" })).rejects.toEqual(forbidden);
    const stranger = await makePerson("resident");
    await expect(withdrawRegistration(stranger, { id, reason: "重复" })).rejects.toEqual(notFound);
  });
});
