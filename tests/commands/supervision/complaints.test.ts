import { beforeAll, describe, expect, it } from "vitest";
import { getCase } from "@/lib/domain/cases/queries/case";
import { listTimeline } from "@/lib/domain/cases/queries/timeline";
import { acceptComplaint } from "@/lib/domain/supervision/complaints/commands/accept";
import { answerQuestion } from "@/lib/domain/supervision/complaints/commands/answer";
import { askOrganization } from "@/lib/domain/supervision/complaints/commands/ask";
import { concludeComplaint } from "@/lib/domain/supervision/complaints/commands/conclude";
import { confirmComplaint } from "@/lib/domain/supervision/complaints/commands/confirm";
import { declineComplaint } from "@/lib/domain/supervision/complaints/commands/decline";
import { fileComplaint } from "@/lib/domain/supervision/complaints/commands/file";
import { forwardComplaint } from "@/lib/domain/supervision/complaints/commands/forward";
import { rateComplaint } from "@/lib/domain/supervision/complaints/commands/rate";
import { sendComplaintBack } from "@/lib/domain/supervision/complaints/commands/send-back";
import { passThanksOn } from "@/lib/domain/supervision/complaints/commands/thank";
import { withdrawComplaint } from "@/lib/domain/supervision/complaints/commands/withdraw";
import { watchAnswers } from "@/lib/domain/supervision/complaints/jobs";
import { complaintSummary } from "@/lib/domain/supervision/complaints/queries/summary";
import { database } from "@/lib/platform/db/client";
import { verifyEvents } from "@/lib/platform/events/verify";
import { writeEssentials } from "@/prisma/seed/essentials";
import { makePerson } from "@/tests/factories/accounts";
import { fieldProblem, forbidden, notFound, refusal } from "@/tests/factories/refusals";
import { makeResident, makeSupervision, type Supervision } from "@/tests/factories/supervision";
import { eventsOf, lettersOf } from "../registrations/traces";

// A Monday; the Qingming holiday of 2026 is 4 to 6 April.
const at = (day: string) => ({ now: new Date(`${day}T02:00:00Z`) });
const monday = at("2026-03-30");
const finding = "核对记录，情况属实。";
const reply = "您反映的情况属实，该组织已经整改。";

let cast: Supervision;
let serial = 0;

beforeAll(async () => {
  await database().$transaction((tx) => writeEssentials(tx), { timeout: 30_000 });
  cast = await makeSupervision();
}, 60_000);

const caseOf = (id: string) =>
  database().case.findUniqueOrThrow({ where: { id }, include: { complaint: true } });

async function filed(more: object = {}, options = monday, writer?: Supervision["resident"]) {
  serial += 1;
  const person = writer ?? (await makeResident());
  const filing = {
    organizationId: cast.organization.id,
    kind: "complaint",
    topic: "service",
    body: `第${serial}件`,
  };
  const { id } = await fileComplaint(person, { ...filing, ...more } as never, options);
  return { id, writer: person };
}

async function asked(options = monday) {
  const { id, writer } = await filed();
  await acceptComplaint(cast.centerStaff, { id, topic: "service" }, options);
  await askOrganization(cast.centerStaff, { id, question: "请说明上门服务的记录。" }, options);
  return { id, writer };
}

describe("filing", () => {
  it("gives a number and a receipt, tells the center, and never the organization", async () => {
    const { id, writer } = await filed();
    const file = await caseOf(id);
    expect(file).toMatchObject({
      status: "filed",
      waitsFor: "center",
      authority: "center",
      organizationPart: "concerned",
      supervisoryUnitId: null,
      createdById: writer.accountId,
      number: expect.stringMatching(/^PT-2026-\d{6}$/),
      limitValue: 3,
      limitUnit: "workingDays",
      dueOn: new Date("2026-04-02"),
    });
    expect(await lettersOf(id)).toEqual(["complaintReceipt"]);
    const notices = await database().notice.findMany({ where: { href: { contains: id } } });
    expect(notices.map(({ accountId }) => accountId).sort()).toEqual(
      [cast.centerStaff.accountId, cast.centerHead.accountId].sort(),
    );
  });

  it("goes straight to the bureau where the topic is serious, with fifteen working days over the holiday", async () => {
    const { id } = await filed({ topic: "safety" });
    expect(await caseOf(id)).toMatchObject({
      status: "forwarded",
      waitsFor: "bureau",
      authority: "bureau",
      limitValue: 15,
    });
    // 31 March to 3 April are four, 7 April to 21 April eleven more.
    expect((await caseOf(id)).dueOn).toEqual(new Date("2026-04-21"));
  });

  it("needs somebody who can be reached, a topic and no day to come", async () => {
    const unreachable = await makePerson("resident");
    await expect(filed({}, monday, unreachable)).rejects.toEqual(refusal("complaints.contactMissing"));
    await expect(filed({ topic: "" })).rejects.toMatchObject({ issues: [{ path: ["topic"] }] });
    await expect(filed({ happenedOn: "2026-03-31" })).rejects.toEqual(
      fieldProblem("happenedOn", "complaints.problems.future"),
    );
    const nobody = { ...unreachable, accountId: null, role: "visitor" } as never;
    await expect(filed({}, monday, nobody)).rejects.toEqual(forbidden);
  });

  it("shows the earlier one where the same words come again", async () => {
    const { id, writer } = await filed({ body: "收费 80 元，没有收据！" });
    const { number } = await caseOf(id);
    await expect(filed({ body: "收费８０元没有收据" }, monday, writer)).rejects.toEqual(
      refusal("complaints.repeated", { number }),
    );
  });

  it("takes three a day from one person, also when they come at once", async () => {
    const writer = await makeResident();
    const attempts = await Promise.allSettled([1, 2, 3, 4, 5].map(() => filed({}, monday, writer)));
    expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
    for (const one of attempts)
      if (one.status === "rejected") expect(one.reason).toEqual(refusal("complaints.tooMany", { count: 3 }));
    await filed({}, at("2026-04-01"), writer);
  });

  it("takes only files of one's own", async () => {
    const { id: fileId } = await database().storedFile.create({
      data: {
        sha256: "a".repeat(64),
        name: "照片.jpg",
        kind: "jpeg",
        size: 10,
        uploadedById: cast.neighbor.accountId,
      },
    });
    await expect(filed({ fileIds: fileId })).rejects.toEqual(refusal("cases.fileGone"));
    const { id } = await filed({ fileIds: fileId }, monday, cast.neighbor);
    expect(await database().caseDocument.count({ where: { caseId: id, material: "complaint" } })).toBe(1);
  });
});

describe("the way of a complaint", () => {
  it("goes from the center's triage over the organization's account to a reply confirmed by a second officer", async () => {
    const { id, writer } = await asked(at("2026-03-31"));
    expect(await caseOf(id)).toMatchObject({
      status: "asked",
      waitsFor: "center",
      dueOn: new Date("2026-04-21"),
    });
    expect((await caseOf(id)).complaint?.answerDueOn).toEqual(new Date("2026-04-08"));
    await answerQuestion(cast.representative, { id, answer: "已经整改。" }, at("2026-04-01"));
    const conclusion = { id, outcome: "upheld", finding, reply } as const;
    await concludeComplaint(cast.centerStaff, conclusion, at("2026-04-02"));
    expect(await caseOf(id)).toMatchObject({ status: "proposed", outcome: null, closedAt: null });
    await expect(confirmComplaint(cast.centerStaff, { id, reply }, at("2026-04-02"))).rejects.toEqual(
      refusal("complaints.ownFinding"),
    );
    await confirmComplaint(cast.centerHead, { id, reply }, at("2026-04-03"));
    expect(await caseOf(id)).toMatchObject({
      status: "closed",
      outcome: "upheld",
      waitsFor: "nobody",
      daysTaken: 4,
    });
    expect(await lettersOf(id)).toEqual(["complaintReceipt", "reply"]);
    await rateComplaint(writer, { id, satisfaction: "4" }, at("2026-04-03"));
    await expect(rateComplaint(writer, { id, satisfaction: 5 })).rejects.toEqual(
      refusal("complaints.ratedAlready"),
    );
    expect(await eventsOf(id)).toEqual([
      "complaint.filed",
      "complaint.triaged",
      "complaint.organizationAsked",
      "complaint.organizationAnswered",
      "complaint.proposed",
      "complaint.replied",
      "complaint.closed",
      "complaint.rated",
    ]);
    expect((await verifyEvents()).problems).toEqual([]);
  });

  it("ends at once where it is not justified", async () => {
    const { id } = await filed();
    await acceptComplaint(cast.centerStaff, { id, topic: "fees" }, monday);
    await concludeComplaint(cast.centerStaff, { id, outcome: "notUpheld", finding, reply }, monday);
    expect(await caseOf(id)).toMatchObject({
      status: "closed",
      outcome: "notUpheld",
      complaint: { topic: "fees" },
    });
  });

  it("can be handed to the bureau, whose officers then have it, and nobody else", async () => {
    const { id } = await filed();
    await expect(forwardComplaint(cast.otherCenter, { id, remark: "超出能力" })).rejects.toEqual(notFound);
    await forwardComplaint(cast.centerStaff, { id, remark: "可能涉及处罚" }, monday);
    expect(await caseOf(id)).toMatchObject({
      status: "forwarded",
      waitsFor: "bureau",
      authority: "bureau",
      assigneeId: null,
    });
    await expect(acceptComplaint(cast.centerStaff, { id, topic: "fees" })).rejects.toEqual(forbidden);
    await expect(acceptComplaint(cast.leader, { id, topic: "fees" })).rejects.toEqual(forbidden);
    await acceptComplaint(cast.officer, { id, topic: "fees" }, monday);
    await concludeComplaint(cast.officer, { id, outcome: "partlyUpheld", finding, reply }, monday);
    await sendComplaintBack(cast.colleague, { id, reason: "请补充收据。" }, monday);
    expect(await caseOf(id)).toMatchObject({ status: "answered", complaint: { outcome: null } });
    await concludeComplaint(cast.officer, { id, outcome: "partlyUpheld", finding, reply }, monday);
    await confirmComplaint(cast.approver, { id, reply }, monday);
    expect(await caseOf(id)).toMatchObject({ status: "closed", outcome: "partlyUpheld" });
  });

  it("can be declined with the place to go to, or taken back", async () => {
    const first = await filed();
    await declineComplaint(cast.centerStaff, { id: first.id, reason: "属于劳动争议", goTo: "court" }, monday);
    expect(await caseOf(first.id)).toMatchObject({ status: "outOfScope", outcome: "outOfScope" });
    const letter = await database().caseLetter.findFirstOrThrow({
      where: { caseId: first.id, kind: "declined" },
    });
    expect(JSON.stringify(letter.content)).toContain("人民法院");
    const second = await filed();
    await expect(withdrawComplaint(cast.resident, { id: second.id })).rejects.toEqual(notFound);
    await withdrawComplaint(second.writer, { id: second.id }, monday);
    await expect(withdrawComplaint(second.writer, { id: second.id })).rejects.toEqual(
      refusal("complaints.withdrawTooLate"),
    );
  });

  it("goes on without the organization on the day after its last", async () => {
    const { id } = await asked(monday);
    await watchAnswers(at("2026-04-07").now);
    expect(await caseOf(id)).toMatchObject({ status: "asked" });
    await watchAnswers(at("2026-04-08").now);
    expect(await caseOf(id)).toMatchObject({ status: "answered", complaint: { answer: null } });
    await expect(answerQuestion(cast.representative, { id, answer: "晚了" })).rejects.toEqual(
      refusal("complaints.answerTooLate"),
    );
  });

  it("has one winner where two officers press at once", async () => {
    for (let round = 0; round < 6; round++) {
      const { id } = await filed();
      const tries = await Promise.allSettled([
        declineComplaint(cast.centerStaff, { id, reason: "不属于" }),
        declineComplaint(cast.centerHead, { id, reason: "不属于" }),
      ]);
      expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(await eventsOf(id)).toHaveLength(2);
    }
  });
});

describe("a matter of one's own", () => {
  it("is not examined by an officer who complained", async () => {
    const officer = await makePerson("centerStaff", { subdistrictCode: "310107015" });
    await database().account.update({ where: { id: officer.accountId }, data: { phone: "13711112222" } });
    const { id } = await filed({}, monday, officer);
    await expect(acceptComplaint(officer, { id, topic: "service" })).rejects.toEqual(forbidden);
  });
});

describe("thanks", () => {
  it("are shown only where the writer agreed and the check found nothing against it", async () => {
    const { organization, centerStaff } = cast;
    const before = await complaintSummary(organization.id);
    const thanks = (body: string, isPublic: string) =>
      filed({ kind: "thanks", topic: "other", body, isPublic });
    const open = await thanks("谢谢你们！", "on");
    const quiet = await thanks("谢谢，不要公开。", "");
    const advertising = await thanks("谢谢，欢迎光顾我的店。", "on");
    await passThanksOn(centerStaff, { id: open.id, isShown: "on" }, monday);
    await passThanksOn(centerStaff, { id: quiet.id, isShown: "on" }, monday);
    await passThanksOn(centerStaff, { id: advertising.id }, monday);
    const after = await complaintSummary(organization.id);
    expect(after.thanksCount - before.thanksCount).toBe(1);
    expect(after.thanks[0]).toMatchObject({ body: "谢谢你们！", writer: null });
    await expect(acceptComplaint(centerStaff, { id: open.id, topic: "service" })).rejects.toEqual(forbidden);
  });
});

describe("what stays among the offices", () => {
  it("is not in the complainant's timeline", async () => {
    const { id, writer } = await asked();
    await answerQuestion(cast.representative, { id, answer: "已经整改。" }, monday);
    await concludeComplaint(cast.centerStaff, { id, outcome: "upheld", finding, reply }, monday);
    const { internalFacts } = await import("@/lib/domain/supervision/complaints/events");
    const file = await getCase(writer, id);
    const told = await listTimeline(writer, file, { subjectType: "complaint", internalVerbs: internalFacts });
    expect(told.map(({ verb }) => verb)).not.toContain("complaint.proposed");
  });
});
