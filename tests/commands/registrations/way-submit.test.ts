import { beforeAll, describe, expect, it } from "vitest";
import { correctRegistration } from "@/lib/domain/registrations/commands/correct";
import { discardRegistration } from "@/lib/domain/registrations/commands/discard";
import { resubmitRegistration } from "@/lib/domain/registrations/commands/resubmit";
import { submitRegistration } from "@/lib/domain/registrations/commands/submit";
import { kindTraits } from "@/lib/domain/registrations/rules";
import { registrationKinds } from "@/lib/domain/registrations/schema";
import { database } from "@/lib/platform/db/client";
import { normalized } from "@/lib/platform/search-keys/normalized";
import { writeEssentials } from "@/prisma/seed/essentials";
import { forbidden, notFound, refusal } from "@/tests/factories/refusals";
import { createRegistration, makeOffices } from "@/tests/factories/registrations";
import { eventsOf, lettersOf, stateOf } from "./traces";

let offices: Awaited<ReturnType<typeof makeOffices>>;

beforeAll(async () => {
  await database().$transaction((tx) => writeEssentials(tx), { timeout: 30_000 });
  offices = await makeOffices();
});

const submissionsOf = (caseId: string) =>
  database().caseSubmission.findMany({ where: { caseId }, orderBy: { ordinal: "asc" } });

describe("sending an application in", () => {
  it.each(registrationKinds)("takes %s to the first office that has to look at it", async (kind) => {
    const { id, applicant, answers, documents } = await createRegistration({ kind, status: "draft" });
    const now = new Date();
    const { number } = await submitRegistration(applicant, { id }, { now });
    const { isPreChecked, authority } = kindTraits[kind];
    expect(await stateOf(id)).toMatchObject({
      number,
      status: isPreChecked ? "submitted" : "consented",
      waitsFor: isPreChecked ? "center" : authority,
      submittedAt: now,
      limitValue: isPreChecked ? 3 : 5,
    });
    expect(number).toMatch(/^PT-\d{4}-\d{6}$/);
    expect(await submissionsOf(id)).toMatchObject([
      { ordinal: 1, answers, documents, submittedById: applicant.accountId, submittedAt: now },
    ]);
    expect(await lettersOf(id)).toEqual(["receipt"]);
    expect(await eventsOf(id)).toEqual(["registration.submitted"]);
    const found = await database().case.count({
      where: { id, searchText: { contains: normalized(number) } },
    });
    expect(found).toBe(1);
  });

  it("keeps identity numbers sealed", async () => {
    const { id, applicant } = await createRegistration({ status: "draft" });
    await submitRegistration(applicant, { id });
    const [submission] = await submissionsOf(id);
    expect(JSON.stringify(submission?.answers)).not.toMatch(/310107\d{11}[\dX]/);
    expect(JSON.stringify(submission?.answers)).toContain("sealed 310***********");
  });

  it("refuses what lacks a section or a paper, and takes no number for it", async () => {
    const series = { where: { series: `case-${new Date().getFullYear()}` } };
    const before = await database().numberSeries.findFirst(series);
    const bare = await createRegistration({ status: "draft", withoutDocuments: true });
    await expect(submitRegistration(bare.applicant, { id: bare.id })).rejects.toEqual(
      refusal("registrations.incomplete", { sections: 0, materials: 6 }),
    );
    const half = await createRegistration({ status: "draft" });
    await database().caseSection.delete({ where: { caseId_key: { caseId: half.id, key: "capital" } } });
    await expect(submitRegistration(half.applicant, { id: half.id })).rejects.toEqual(
      refusal("registrations.incomplete", { sections: 1, materials: 0 }),
    );
    expect(await stateOf(half.id)).toMatchObject({ status: "draft", number: null });
    expect(await database().numberSeries.findFirst(series)).toEqual(before);
  });

  it("refuses what a check bars", async () => {
    const { id, applicant, answers } = await createRegistration({ status: "draft" });
    await database().caseSection.update({
      where: { caseId_key: { caseId: id, key: "capital" } },
      data: { answers: { ...answers.capital, registeredCapital: "100" } },
    });
    await expect(submitRegistration(applicant, { id })).rejects.toEqual(
      refusal("registrations.checksFailed", { count: 1 }),
    );
    expect(await lettersOf(id)).toEqual([]);
  });

  it("allows one open case of a kind to an organization, and another once it has ended", async () => {
    const first = await createRegistration({ kind: "certificateRenewal", status: "accepted" });
    const organizationId = first.organizationId ?? "";
    const { applicant } = first;
    const again = { kind: "certificateRenewal", status: "draft", organizationId, applicant } as const;
    const second = await createRegistration(again);
    await expect(submitRegistration(applicant, { id: second.id })).rejects.toEqual(
      refusal("registrations.openAlready", { number: first.number ?? "" }),
    );
    const other = await createRegistration({ ...again, kind: "officerFiling" });
    await submitRegistration(applicant, { id: other.id });
    await database().case.update({ where: { id: first.id }, data: { status: "withdrawn" } });
    await submitRegistration(applicant, { id: second.id });
  });

  it("follows the register of the day and not that of the draft", async () => {
    const { id, applicant, organizationId } = await createRegistration({ kind: "change", status: "draft" });
    const moved = {
      name: "上海普陀区新名社区服务中心",
      subdistrictCode: "310107014",
      supervisoryUnitId: null,
    };
    await database().organization.update({
      where: { id: organizationId ?? "" },
      data: { ...moved, isDirectRegistration: true },
    });
    await submitRegistration(applicant, { id });
    const { name: title, ...offices } = moved;
    expect(await stateOf(id)).toMatchObject({ title, ...offices, isDirect: true });
  });

  it("is the applicant's side alone", async () => {
    const { id } = await createRegistration({ status: "draft" });
    for (const actor of Object.values(offices))
      await expect(submitRegistration(actor, { id })).rejects.toEqual(notFound);
    const sent = await createRegistration({ status: "returned" });
    for (const actor of Object.values(offices))
      await expect(resubmitRegistration(actor, { id: sent.id })).rejects.toEqual(forbidden);
  });
});

describe("sending in again", () => {
  it("after a return keeps the number, answers the corrections and begins with the pre-check", async () => {
    const { id, number, applicant } = await createRegistration({ kind: "change", status: "returned" });
    const now = new Date();
    await resubmitRegistration(applicant, { id }, { now });
    expect(await stateOf(id)).toMatchObject({
      number,
      status: "submitted",
      waitsFor: "center",
      limitValue: 3,
    });
    expect((await submissionsOf(id)).map(({ ordinal }) => ordinal)).toEqual([1, 2]);
    expect(await database().caseCorrection.count({ where: { caseId: id, resolvedAt: null } })).toBe(0);
    expect(await eventsOf(id)).toEqual(["registration.resubmitted"]);
    expect(await lettersOf(id)).toEqual(["receipt"]);
  });

  it("with corrections goes back to the authority, whose days begin anew", async () => {
    const { id, applicant } = await createRegistration({
      kind: "communityFiling",
      status: "correcting",
      since: "2026-03-02",
    });
    await correctRegistration(applicant, { id }, { now: new Date("2026-03-12T02:00:00Z") });
    expect(await stateOf(id)).toMatchObject({
      status: "consented",
      waitsFor: "center",
      clockStartedOn: new Date("2026-03-12"),
      dueOn: new Date("2026-03-19"),
    });
    expect(await eventsOf(id)).toEqual(["registration.corrected"]);
  });

  it("is held to the same completeness", async () => {
    const { id, applicant } = await createRegistration({ status: "returned" });
    await database().caseDocument.updateMany({
      where: { caseId: id, material: "charterDraft" },
      data: { removedAt: new Date() },
    });
    await expect(resubmitRegistration(applicant, { id })).rejects.toEqual(
      refusal("registrations.incomplete", { materials: 1 }),
    );
  });
});

describe("who is told of a case that was sent in", () => {
  const toldOf = async (caseId: string) => {
    const notices = await database().notice.findMany({ where: { href: `/cases/${caseId}` } });
    return notices.map(({ accountId }) => accountId).sort();
  };

  it.each([
    ["change", ["centerStaff", "centerHead"]],
    ["communityFiling", ["centerStaff", "centerHead"]],
    ["nameCheck", ["officer", "colleague"]],
  ] as const)("of %s: %s", async (kind, desks) => {
    const { id, applicant } = await createRegistration({ kind, status: "draft" });
    await submitRegistration(applicant, { id });
    expect(await toldOf(id)).toEqual(desks.map((desk) => offices[desk].accountId).sort());
  });
});

describe("discarding", () => {
  it("throws a draft away and leaves a trace of it", async () => {
    const { id, applicant } = await createRegistration({ status: "draft" });
    await discardRegistration(applicant, { id });
    expect(await stateOf(id)).toMatchObject({ status: "discarded", waitsFor: "nobody", number: null });
    expect(await eventsOf(id)).toEqual(["registration.discarded"]);
  });
});
