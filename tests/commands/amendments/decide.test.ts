import { beforeAll, describe, expect, it } from "vitest";
import { confirmAmendment } from "@/lib/domain/organizations/amendments/commands/confirm";
import { declineAmendment } from "@/lib/domain/organizations/amendments/commands/decline";
import { withdrawAmendment } from "@/lib/domain/organizations/amendments/commands/withdraw";
import { amendmentLifecycle } from "@/lib/domain/organizations/amendments/policy";
import { amendmentStatuses } from "@/lib/domain/organizations/amendments/schema";
import { amendmentWorkflow } from "@/lib/domain/organizations/amendments/workflow";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { propose, proposedAmendment } from "@/tests/factories/amendments";
import { createOrganization, createPlaces } from "@/tests/factories/organization";
import { forbidden, refusal } from "@/tests/factories/refusals";

let officer: Actor;
let colleague: Actor;

beforeAll(async () => {
  await createPlaces();
  officer = await makePerson("registrationOfficer");
  colleague = await makePerson("approver");
});

const organization = (id: string) => database().organization.findUniqueOrThrow({ where: { id } });
const amendment = (id: string) => database().amendment.findUniqueOrThrow({ where: { id } });

describe("confirming an amendment", () => {
  it("changes the entry, its former names and its record in one go, and tells the proposer", async () => {
    const entry = await createOrganization({ name: "上海普陀区银杏助老服务中心" });
    const name = "上海普陀区银杏为老服务中心";
    const { id } = await propose(officer, entry, { name, domicile: "武宁路8号" });
    await confirmAmendment(colleague, { id });

    expect(await amendment(id)).toMatchObject({ status: "confirmed", decidedById: colleague.accountId });
    expect(await organization(entry.id)).toMatchObject({
      name,
      domicile: "武宁路8号",
      version: entry.version + 1,
    });
    const former = await database().formerName.findMany({ where: { organizationId: entry.id } });
    expect(former).toMatchObject([{ name: entry.name }]);

    const event = await database().event.findFirstOrThrow({
      where: { verb: "amendment.confirmed", subjectId: id },
    });
    expect(event).toMatchObject({ actorId: colleague.accountId, details: { fields: ["name", "domicile"] } });
    const changes = await database().registerChange.findMany({
      where: { eventId: event.id },
      orderBy: { field: "asc" },
    });
    expect(changes).toMatchObject([
      { field: "domicile", before: entry.domicile, after: "武宁路8号", reason: "住所登记有误" },
      { field: "name", before: entry.name, after: name },
    ]);
    const notices = await database().notice.findMany({ where: { eventId: event.id } });
    expect(notices).toMatchObject([{ accountId: officer.accountId }]);
  });

  it("is refused to the proposer, in the table too", async () => {
    const { id, entry } = await proposedAmendment(officer);
    await expect(confirmAmendment(officer, { id })).rejects.toEqual(refusal("amendments.ownProposal"));
    await expect(declineAmendment(officer, { id, reason: "不需要" })).rejects.toEqual(
      refusal("amendments.ownProposal"),
    );
    const past = database().amendment.update({
      where: { id },
      data: { status: "confirmed", decidedById: officer.accountId },
    });
    await expect(past).rejects.toThrow(/amendment_four_eyes/);
    expect(await organization(entry.id)).toMatchObject({ version: entry.version });
  });

  it("is refused when a particular it changes was changed otherwise meanwhile", async () => {
    const { id, entry } = await proposedAmendment(officer);
    await database().organization.update({ where: { id: entry.id }, data: { domicile: "中途1号" } });
    await expect(confirmAmendment(colleague, { id })).rejects.toEqual(refusal("amendments.overtaken"));
    expect(await amendment(id)).toMatchObject({ status: "proposed" });
    expect(await organization(entry.id)).toMatchObject({ domicile: "中途1号" });
  });

  it("goes through when only other particulars changed meanwhile", async () => {
    const { id, entry } = await proposedAmendment(officer);
    await database().organization.update({
      where: { id: entry.id },
      data: { phone: "62540000", version: { increment: 1 } },
    });
    await confirmAmendment(colleague, { id });
    expect(await organization(entry.id)).toMatchObject({
      domicile: "上海市普陀区武宁路8号",
      phone: "62540000",
    });
  });

  it("refuses what would contradict the entry as it stands by now, and leaves the proposal open", async () => {
    const entry = await createOrganization({ isCharity: true });
    const { id } = await propose(officer, entry, { hasPublicFundraising: "true" });
    await database().organization.update({ where: { id: entry.id }, data: { isCharity: false } });
    await expect(confirmAmendment(colleague, { id })).rejects.toMatchObject({
      field: "hasPublicFundraising",
    });
    expect(await amendment(id)).toMatchObject({ status: "proposed", decidedById: null });
  });
});

describe("declining and withdrawing", () => {
  it("declines with a reason, tells the proposer and leaves the entry alone", async () => {
    const { id, entry } = await proposedAmendment(officer);
    await declineAmendment(colleague, { id, reason: "证明材料不符" });
    expect(await amendment(id)).toMatchObject({ status: "declined", decisionReason: "证明材料不符" });
    expect(await organization(entry.id)).toMatchObject({ domicile: entry.domicile, version: entry.version });
    const event = await database().event.findFirstOrThrow({
      where: { verb: "amendment.declined", subjectId: id },
    });
    expect(await database().notice.findMany({ where: { eventId: event.id } })).toMatchObject([
      { accountId: officer.accountId },
    ]);
  });

  it("asks for a reason", async () => {
    const { id } = await proposedAmendment(officer);
    await expect(declineAmendment(colleague, { id, reason: " " })).rejects.toMatchObject({
      name: "ZodError",
    });
  });

  it("lets only the proposer withdraw; afterwards the entry is free for another proposal", async () => {
    const { id, entry } = await proposedAmendment(officer);
    await expect(withdrawAmendment(colleague, { id })).rejects.toEqual(forbidden);
    await withdrawAmendment(officer, { id, reason: "重复提交" });
    expect(await amendment(id)).toMatchObject({ status: "withdrawn", decisionReason: "重复提交" });
    await propose(colleague, entry, { domicile: "别处1号" });
  });
});

const steps = { confirm: confirmAmendment, decline: declineAmendment, withdraw: withdrawAmendment };
type Step = keyof typeof steps;
const ended = amendmentStatuses.filter((status) => status !== "proposed");
const illegal = ended.flatMap((status) =>
  (Object.keys(steps) as Step[]).map((step) => [step, status] as const),
);

describe("steps at the wrong moment", () => {
  it("covers every step of the workflow", () => {
    expect(Object.keys(steps)).toEqual(Object.keys(amendmentWorkflow.steps));
  });

  it.each(illegal)("%s is too late for a %s amendment", async (step, status) => {
    const { id } = await proposedAmendment(officer);
    const decided = status === "withdrawn" ? {} : { decidedById: colleague.accountId };
    const before = await database().amendment.update({ where: { id }, data: { status, ...decided } });
    const actor = step === "withdraw" ? officer : colleague;
    await expect(steps[step](actor, { id, reason: "晚了" })).rejects.toEqual(
      refusal(`amendments.${step}TooLate`, { status }),
    );
    expect(await amendment(id)).toEqual(before);
    expect(amendmentLifecycle.stepsFor(actor, before)).toEqual([]);
  });
});
