import { beforeAll, describe, expect, it } from "vitest";
import { markRead } from "@/lib/domain/cases/commands/mark-read";
import { sendMessage } from "@/lib/domain/cases/commands/send-message";
import { getCase } from "@/lib/domain/cases/queries/case";
import { findAttachedFile } from "@/lib/domain/cases/queries/documents";
import { listMessages } from "@/lib/domain/cases/queries/messages";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { fieldProblem, forbidden, notFound, refusal } from "@/tests/factories/refusals";
import { createRegistration, createStoredFile, makeOffices } from "@/tests/factories/registrations";

let offices: Awaited<ReturnType<typeof makeOffices>>;

beforeAll(async () => {
  offices = await makeOffices();
});

const messagesOf = (caseId: string) => database().caseMessage.findMany({ where: { caseId } });
const eventsOf = (subjectId: string) =>
  database().event.findMany({ where: { subjectType: "case", subjectId }, orderBy: { position: "asc" } });

describe("messages of a case", () => {
  it("go to the other side, which is told and whose opening is kept", async () => {
    const { id, applicant } = await createRegistration({ status: "accepted" });
    await sendMessage(offices.officer, { id, body: "请补充说明住所的使用期限。" });
    await sendMessage(applicant, { id, body: "已经写明，谢谢。" });

    expect((await messagesOf(id)).map(({ fromApplicant }) => fromApplicant)).toEqual([false, true]);
    const events = await eventsOf(id);
    expect(events.map(({ verb }) => verb)).toEqual(["case.officeWrote", "case.applicantWrote"]);
    const told = await database().notice.findMany({
      where: { eventId: { in: events.map((one) => one.id) } },
    });
    expect(told.map(({ accountId }) => accountId)).toContain(applicant.accountId);
    expect(told.map(({ accountId }) => accountId)).toContain(offices.officer.accountId);

    await markRead(applicant, { id });
    const [fromOffice, fromApplicant] = await messagesOf(id);
    expect(fromOffice?.readAt).not.toBeNull();
    expect(fromApplicant?.readAt).toBeNull();
    await markRead(offices.officer, { id });
    expect((await messagesOf(id)).every(({ readAt }) => readAt !== null)).toBe(true);
    expect(await database().caseReading.count({ where: { caseId: id } })).toBe(2);
  });

  it("are not marked as read by somebody who only looks", async () => {
    const { id, applicant } = await createRegistration({ status: "accepted" });
    await sendMessage(applicant, { id, body: "请问什么时候可以办结？" });
    await markRead(await makePerson("auditor"), { id });
    expect(await messagesOf(id)).toMatchObject([{ readAt: null }]);
  });

  it.each(["leader", "auditor", "creditOfficer"] as const)("are not written by the %s", async (role) => {
    const { id } = await createRegistration({ status: "accepted" });
    const sent = sendMessage(await makePerson(role), { id, body: "看看" });
    await expect(sent).rejects.toEqual(forbidden);
  });

  it("stay unknown to strangers and to other subdistricts", async () => {
    const { id } = await createRegistration({ status: "accepted" });
    const strangers: Actor[] = [
      await makePerson("resident"),
      await makePerson("centerStaff", { subdistrictCode: "310107014" }),
    ];
    for (const stranger of strangers) {
      await expect(sendMessage(stranger, { id, body: "你好" })).rejects.toEqual(notFound);
      await expect(markRead(stranger, { id })).rejects.toEqual(notFound);
    }
    expect(await messagesOf(id)).toEqual([]);
  });

  it("need an application that was sent in", async () => {
    const { id, applicant } = await createRegistration({ status: "draft" });
    const sent = sendMessage(applicant, { id, body: "请问怎么填？" });
    await expect(sent).rejects.toEqual(refusal("cases.notSentInYet"));
  });

  it("carry a file of their sender and of nobody else", async () => {
    const { id, applicant } = await createRegistration({ status: "accepted" });
    const [own, foreign] = [
      await createStoredFile(applicant.accountId),
      await createStoredFile(offices.officer.accountId),
    ];
    const stolen = sendMessage(applicant, { id, body: "见附件", fileId: foreign.id });
    await expect(stolen).rejects.toEqual(fieldProblem("fileId", "cases.problems.fileGone"));
    await sendMessage(applicant, { id, body: "见附件", fileId: own.id });
    await expect(findAttachedFile(offices.officer, id, own.id)).resolves.toMatchObject({
      sha256: own.sha256,
    });
    await expect(findAttachedFile(offices.officer, id, foreign.id)).rejects.toEqual(notFound);
    const stranger = await makePerson("resident");
    await expect(findAttachedFile(stranger, id, own.id)).rejects.toEqual(notFound);
  });

  it("are not read by an office that was only asked for its opinion", async () => {
    const { id, applicant } = await createRegistration({ status: "accepted" });
    await sendMessage(applicant, { id, body: "我的电话是……" });
    const asked = await makePerson("centerStaff", { subdistrictCode: "310107014" });
    await database().caseOpinion.create({
      data: {
        caseId: id,
        question: "住所情况",
        askedById: offices.officer.accountId,
        askedByName: offices.officer.name,
        subdistrictCode: "310107014",
        askedName: "长风新村街道",
      },
    });
    expect(await listMessages(asked, await getCase(asked, id))).toEqual([]);
    await expect(sendMessage(asked, { id, body: "你好" })).rejects.toEqual(forbidden);
  });
});
