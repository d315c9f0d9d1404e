import { beforeAll, describe, expect, it } from "vitest";
import { neighborsOf } from "@/lib/domain/cases/inbox/queries/neighbors";
import { readInboxSearch } from "@/lib/domain/cases/inbox/schema";
import { getLetter } from "@/lib/domain/cases/letters/queries";
import { applicationsVisibleTo, isApplicant, visibleTo } from "@/lib/domain/cases/policy";
import { getCase } from "@/lib/domain/cases/queries/case";
import { findDocumentFile, listDocuments } from "@/lib/domain/cases/queries/documents";
import { acceptComplaint } from "@/lib/domain/supervision/complaints/commands/accept";
import { answerQuestion } from "@/lib/domain/supervision/complaints/commands/answer";
import { askOrganization } from "@/lib/domain/supervision/complaints/commands/ask";
import { concludeComplaint } from "@/lib/domain/supervision/complaints/commands/conclude";
import { confirmComplaint } from "@/lib/domain/supervision/complaints/commands/confirm";
import { fileComplaint } from "@/lib/domain/supervision/complaints/commands/file";
import { getComplaint } from "@/lib/domain/supervision/complaints/queries/complaint";
import {
  countOpenQuestions,
  getQuestion,
  listQuestions,
} from "@/lib/domain/supervision/complaints/queries/questions";
import { complaintSummary } from "@/lib/domain/supervision/complaints/queries/summary";
import { database } from "@/lib/platform/db/client";
import { writeEssentials } from "@/prisma/seed/essentials";
import { makePerson } from "@/tests/factories/accounts";
import { fieldProblem, notFound } from "@/tests/factories/refusals";
import { makeResident, makeSupervision, type Supervision } from "@/tests/factories/supervision";

const body = "我是三楼的住户，早上六点就放音乐。";

let cast: Supervision;
let writer: Supervision["resident"];
let id: string;
let people: Supervision["resident"][];

/** Everything that would give the complainant away. */
let secrets: string[];

async function complain(isNamed: boolean) {
  const complaint = {
    organizationId: cast.organization.id,
    kind: "complaint",
    topic: "nuisance",
    body,
    place: "三楼",
  };
  const filed = await fileComplaint(writer, { ...complaint, isNamed, body: `${body}${isNamed}` } as never);
  await acceptComplaint(cast.centerStaff, { id: filed.id, topic: "nuisance" });
  await askOrganization(cast.centerStaff, { id: filed.id, question: "请说明排练的时间和音量。" });
  return filed.id;
}

beforeAll(async () => {
  await database().$transaction((tx) => writeEssentials(tx), { timeout: 30_000 });
  cast = await makeSupervision();
  writer = await makeResident();
  await database().account.update({ where: { id: writer.accountId }, data: { name: "欧阳晓岚" } });
  writer = { ...writer, name: "欧阳晓岚" };
  id = await complain(false);
  const organizationId = cast.organization.id;
  people = [
    cast.representative,
    await makePerson("organizationOperator", { organizationId }),
    await makePerson("organizationFinance", { organizationId }),
  ];
  await answerQuestion(cast.representative, { id, answer: "已改到八点半。" });
  await concludeComplaint(cast.centerStaff, { id, outcome: "upheld", finding: "属实。", reply: "已调整。" });
  await confirmComplaint(cast.centerHead, { id, reply: "已调整。" });
  const { number } = await database().case.findUniqueOrThrow({ where: { id } });
  const { phone } = await database().account.findUniqueOrThrow({ where: { id: writer.accountId } });
  secrets = [writer.name, writer.accountId, number ?? "", phone ?? "", "三楼", "六点"];
}, 60_000);

const holdsNothing = (told: unknown) => {
  const text = JSON.stringify(told);
  for (const secret of secrets) expect(text).not.toContain(secret);
};

describe("the people of an organization that is complained of", () => {
  it("never see the case, its letters or its documents", async () => {
    const letter = await database().caseLetter.findFirstOrThrow({ where: { caseId: id } });
    for (const person of people) {
      await expect(getCase(person, id)).rejects.toEqual(notFound);
      await expect(getComplaint(person, id)).rejects.toEqual(notFound);
      await expect(getLetter(person, id, letter.id)).rejects.toEqual(notFound);
      await expect(findDocumentFile(person, id, letter.id)).rejects.toEqual(notFound);
      expect(await database().case.count({ where: { AND: [visibleTo(person), { id }] } })).toBe(0);
      expect(await database().case.count({ where: { AND: [applicationsVisibleTo(person), { id }] } })).toBe(
        0,
      );
      expect(isApplicant(person, await getCase(writer, id))).toBe(false);
      const neighbors = await neighborsOf(person, readInboxSearch({ tab: "all" }, new Date()), id);
      expect(neighbors).toEqual({ previous: null, next: null });
    }
    expect(await listDocuments(id)).toEqual([]);
  });

  it("are told what they are asked and how it ended, and nothing of who wrote or in what words", async () => {
    for (const person of people) {
      const questions = await listQuestions(person);
      expect(questions).toEqual([
        expect.objectContaining({ id, complainant: null, outcome: "upheld", finding: "属实。" }),
      ]);
      holdsNothing(questions);
      holdsNothing(await getQuestion(person, id));
    }
    holdsNothing(await complaintSummary(cast.organization.id));
  });

  it("find nothing of it in their notices", async () => {
    const ids = people.map(({ accountId }) => accountId);
    const notices = await database().notice.findMany({ where: { accountId: { in: ids } } });
    const kinds = [...new Set(notices.map(({ messageKey }) => messageKey))].sort();
    expect(kinds).toEqual(["complaint.closed", "complaint.organizationAsked"]);
    expect(new Set(notices.map(({ href }) => href))).toEqual(new Set([`/organization/complaints/${id}`]));
    holdsNothing(notices.map(({ values }) => values));
  });

  it("read no event of the complaint that names anybody: what reaches them or other domains is bare", async () => {
    const events = await database().event.findMany({
      where: { subjectId: id, verb: { in: ["complaint.organizationAsked", "complaint.closed"] } },
    });
    expect(events).toHaveLength(2);
    holdsNothing(events.map(({ details, actorName, actorId }) => ({ details, actorName, actorId })));
  });

  it("cannot be shown the name by an officer's slip while the complainant wants to stay unnamed", async () => {
    const complaint = {
      organizationId: cast.organization.id,
      kind: "complaint",
      topic: "fees",
      body: "收费不清",
    };
    const { id: other } = await fileComplaint(writer, complaint as never);
    await acceptComplaint(cast.centerStaff, { id: other, topic: "fees" });
    const question = `${writer.name}说你们收费不清，请说明。`;
    await expect(askOrganization(cast.centerStaff, { id: other, question })).rejects.toEqual(
      fieldProblem("question", "complaints.problems.namesComplainant"),
    );
  });

  it("learn the name only of who agreed to it, and still not the letter", async () => {
    const named = await complain(true);
    const question = await getQuestion(cast.representative, named);
    expect(question.complainant).toBe(writer.name);
    expect(JSON.stringify(question)).not.toContain("六点");
    expect(await countOpenQuestions(cast.representative)).toBe(1);
  });
});

describe("others", () => {
  it("see neither question nor case", async () => {
    for (const person of [cast.stranger, cast.neighbor, cast.otherCenter]) {
      await expect(getQuestion(person, id)).rejects.toEqual(notFound);
      await expect(getComplaint(person, id)).rejects.toEqual(notFound);
      expect(await listQuestions(person)).toEqual([]);
    }
    await expect(answerQuestion(cast.stranger, { id, answer: "不是我们" })).rejects.toEqual(notFound);
  });
});
