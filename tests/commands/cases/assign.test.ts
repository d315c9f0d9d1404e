import { beforeAll, describe, expect, it } from "vitest";
import { assignCase } from "@/lib/domain/cases/commands/assign";
import { releaseCase } from "@/lib/domain/cases/commands/release";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { Forbidden, NotFound } from "@/lib/platform/errors";
import { makePerson } from "../../factories/accounts";
import { refusal } from "../../factories/refusals";
import { createRegistration, makeOffices } from "../../factories/registrations";

let offices: Awaited<ReturnType<typeof makeOffices>>;

beforeAll(async () => {
  offices = await makeOffices();
});

const assigneeOf = async (id: string) =>
  (await database().case.findUniqueOrThrow({ where: { id } })).assigneeId;
const verbsOf = async (id: string) =>
  (await database().event.findMany({ where: { subjectId: id }, orderBy: { position: "asc" } })).map(
    ({ verb }) => verb,
  );

describe("giving a case to somebody", () => {
  it("is done by officers of the office in charge, told to the colleague and recorded", async () => {
    const { officer, colleague } = offices;
    const { id } = await createRegistration({ status: "accepted" });
    await assignCase(officer, { id, accountId: colleague.accountId });
    expect(await assigneeOf(id)).toBe(colleague.accountId);
    expect(
      await database().notice.count({
        where: { accountId: colleague.accountId, messageKey: "case.assigned" },
      }),
    ).toBe(1);
    await releaseCase(officer, { id });
    expect(await assigneeOf(id)).toBeNull();
    expect(await verbsOf(id)).toEqual(["case.assigned", "case.released"]);
    await expect(releaseCase(officer, { id })).rejects.toEqual(refusal("cases.unassigned"));
  });

  it("follows the case from office to office", async () => {
    const { centerStaff, centerHead, supervisoryReviewer, officer } = offices;
    const submitted = await createRegistration({ status: "submitted" });
    await assignCase(centerHead, { id: submitted.id, accountId: centerStaff.accountId });
    await expect(assignCase(officer, { id: submitted.id, accountId: officer.accountId })).rejects.toEqual(
      refusal("cases.elsewhere"),
    );
    const preChecked = await createRegistration({ status: "preChecked" });
    await assignCase(supervisoryReviewer, { id: preChecked.id, accountId: supervisoryReviewer.accountId });
    await expect(
      assignCase(centerStaff, { id: preChecked.id, accountId: centerStaff.accountId }),
    ).rejects.toEqual(refusal("cases.elsewhere"));
    const filing = await createRegistration({ kind: "communityFiling", status: "accepted" });
    await assignCase(centerHead, { id: filing.id, accountId: centerStaff.accountId });
    const correcting = await createRegistration({ status: "correcting" });
    await assignCase(officer, { id: correcting.id, accountId: officer.accountId });
    const returned = await createRegistration({ status: "returned" });
    await assignCase(centerStaff, { id: returned.id, accountId: centerStaff.accountId });
  });

  it("is refused for people of other offices, applicants, and ended cases", async () => {
    const { officer, centerStaff, colleague } = offices;
    const { id } = await createRegistration({ status: "accepted" });
    const to = (accountId: string) => assignCase(officer, { id, accountId });
    await expect(to(centerStaff.accountId)).rejects.toEqual(refusal("cases.notAnOfficer"));
    const ended = await createRegistration({ status: "approved" });
    await expect(assignCase(officer, { id: ended.id, accountId: colleague.accountId })).rejects.toEqual(
      refusal("cases.assignedTooLate"),
    );
    const own = await createRegistration({ status: "accepted", applicant: colleague });
    await expect(assignCase(officer, { id: own.id, accountId: colleague.accountId })).rejects.toEqual(
      refusal("cases.ownCase"),
    );
  });

  it("is not for those who only read, and not for those who may not know of the case", async () => {
    const { officer } = offices;
    const { id } = await createRegistration({ status: "accepted" });
    for (const role of ["leader", "auditor", "creditOfficer"] as const) {
      const reader = await makePerson(role);
      await expect(assignCase(reader, { id, accountId: officer.accountId })).rejects.toThrow(Forbidden);
    }
    const others: Actor[] = [
      await makePerson("centerStaff", { subdistrictCode: "310107014" }),
      await makePerson("resident"),
    ];
    for (const other of others) {
      await expect(assignCase(other, { id, accountId: officer.accountId })).rejects.toThrow(NotFound);
    }
  });
});

describe("taking a case", () => {
  it("never takes it from a colleague, who is named", async () => {
    const { officer, colleague } = offices;
    const { id } = await createRegistration({ status: "accepted" });
    await assignCase(officer, { id, accountId: officer.accountId });
    await expect(assignCase(colleague, { id, accountId: colleague.accountId })).rejects.toMatchObject({
      key: "cases.takenMeanwhile",
      values: { name: officer.name },
    });
    expect(await verbsOf(id)).toEqual(["case.assigned"]);
  });

  it("goes to one of two who take it at the same moment; the other is told", async () => {
    const { officer, colleague } = offices;
    for (let round = 0; round < 10; round += 1) {
      const { id } = await createRegistration({ status: "consented" });
      const outcomes = await Promise.allSettled(
        [officer, colleague].map((actor) => assignCase(actor, { id, accountId: actor.accountId })),
      );
      const lost = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason.key] : []));
      expect(lost).toHaveLength(1);
      expect(["platform.changedMeanwhile", "cases.takenMeanwhile"]).toContain(lost[0]);
      expect(await verbsOf(id)).toEqual(["case.assigned"]);
    }
  });

  it("is open where a colleague of another office had it before", async () => {
    const { officer, centerStaff } = offices;
    const columns = { assigneeId: centerStaff.accountId };
    const { id } = await createRegistration({ status: "consented", columns });
    await assignCase(officer, { id, accountId: officer.accountId });
    expect(await assigneeOf(id)).toBe(officer.accountId);
  });
});
