import { beforeAll, describe, expect, it } from "vitest";
import { writeNote } from "@/lib/domain/cases/commands/write-note";
import { getCase } from "@/lib/domain/cases/queries/case";
import { listNotes } from "@/lib/domain/cases/queries/notes";
import { listTimeline } from "@/lib/domain/cases/queries/timeline";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { forbidden } from "@/tests/factories/refusals";
import { createRegistration, makeOffices } from "@/tests/factories/registrations";

let offices: Awaited<ReturnType<typeof makeOffices>>;

beforeAll(async () => {
  offices = await makeOffices();
});

const notesFor = async (actor: Actor, id: string) =>
  (await listNotes(actor, await getCase(actor, id))).map(({ body }) => body);
const procedure = { subjectType: "registration", internalVerbs: [] };

describe("private notes", () => {
  it("are read at the office that wrote them and nowhere else", async () => {
    const { id, applicant } = await createRegistration({ status: "accepted" });
    await writeNote(offices.officer, { id, body: "局里的备注" });
    await writeNote(offices.centerStaff, { id, body: "中心的备注" });
    await writeNote(offices.supervisoryReviewer, { id, body: "主管单位的备注" });

    expect(await notesFor(offices.colleague, id)).toEqual(["局里的备注"]);
    expect(await notesFor(offices.centerHead, id)).toEqual(["中心的备注"]);
    expect(await notesFor(offices.supervisoryReviewer, id)).toEqual(["主管单位的备注"]);
    expect(await notesFor(applicant, id)).toEqual([]);
  });

  it("leave no trace in what the applicant is told", async () => {
    const { id, applicant } = await createRegistration({ status: "accepted" });
    await writeNote(offices.officer, { id, body: "请留意" });
    const timeline = await listTimeline(applicant, await getCase(applicant, id), procedure);
    expect(timeline).toEqual([]);
    const seen = await listTimeline(offices.officer, await getCase(offices.officer, id), procedure);
    expect(seen.map(({ verb }) => verb)).toEqual(["case.noteWritten"]);
    expect(JSON.stringify(seen[0]?.details)).not.toContain("请留意");
    expect(await database().notice.count({ where: { eventId: seen[0]?.id } })).toBe(0);
  });

  it("are not read by an officer who applies in the case", async () => {
    const officer = await makePerson("registrationOfficer");
    const { id } = await createRegistration({ status: "accepted", applicant: officer });
    await writeNote(offices.officer, { id, body: "申请人是同事，请回避" });
    expect(await notesFor(officer, id)).toEqual([]);
    await expect(writeNote(officer, { id, body: "我的案件" })).rejects.toEqual(forbidden);
  });

  it("are not written by applicants and by those who only look", async () => {
    const { id, applicant } = await createRegistration({ status: "accepted" });
    for (const actor of [applicant, await makePerson("leader"), await makePerson("auditor")]) {
      await expect(writeNote(actor, { id, body: "备注" })).rejects.toEqual(forbidden);
    }
  });
});
