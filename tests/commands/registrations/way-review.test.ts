import { beforeAll, describe, expect, it } from "vitest";
import { extendRegistration } from "@/lib/domain/registrations/commands/extend";
import { pauseRegistration } from "@/lib/domain/registrations/commands/pause";
import { recommendRegistration } from "@/lib/domain/registrations/commands/recommend";
import { resumeRegistration } from "@/lib/domain/registrations/commands/resume";
import { sendBackRegistration } from "@/lib/domain/registrations/commands/send-back";
import { getRegistration } from "@/lib/domain/registrations/queries/registration";
import { system } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { writeEssentials } from "@/prisma/seed/essentials";
import { fieldProblem, forbidden, refusal } from "@/tests/factories/refusals";
import { createRegistration, makeOffices } from "@/tests/factories/registrations";
import { eventsOf, lettersOf, stateOf } from "./traces";

const on = (day: string) => ({ now: new Date(`${day}T02:00:00Z`) });

let offices: Awaited<ReturnType<typeof makeOffices>>;

beforeAll(async () => {
  await database().$transaction((tx) => writeEssentials(tx), { timeout: 30_000 });
  offices = await makeOffices();
});

const accepted = (traits = {}) =>
  createRegistration({ kind: "change", status: "accepted", since: "2026-03-02", ...traits });

describe("pausing the clock", () => {
  const visit = { pauseReason: "siteVisit", remark: "实地查看新住所。" } as const;

  it("leaves out the days from the first to the day on which it goes on", async () => {
    const { id } = await accepted();
    await pauseRegistration(offices.officer, { id, ...visit }, on("2026-03-09"));
    expect(await stateOf(id)).toMatchObject({
      status: "paused",
      waitsFor: "bureau",
      dueOn: null,
      limitValue: 20,
    });
    expect(await lettersOf(id)).toEqual(["pauseNotice"]);
    await resumeRegistration(offices.colleague, { id, finding: "住所属实。" }, on("2026-03-16"));
    const { pauses, ...after } = await getRegistration(system, id);
    expect(after).toMatchObject({ status: "accepted", clockStartedOn: "2026-03-02", dueOn: "2026-04-07" });
    expect(pauses).toMatchObject([
      { reason: "siteVisit", from: "2026-03-09", until: "2026-03-16", finding: "住所属实。" },
    ]);
    expect(await eventsOf(id)).toEqual(["registration.paused", "registration.resumed"]);
  });

  it("adds up over several pauses, and takes none off when it ends on its first day", async () => {
    const { id } = await accepted();
    for (const [from, until] of [
      ["2026-03-09", "2026-03-10"],
      ["2026-03-12", "2026-03-12"],
      ["2026-03-16", "2026-03-17"],
    ]) {
      await pauseRegistration(offices.officer, { id, ...visit }, on(from ?? ""));
      await resumeRegistration(offices.officer, { id, finding: "已核实。" }, on(until ?? ""));
    }
    expect(await getRegistration(system, id)).toMatchObject({ dueOn: "2026-04-01" });
  });

  it("does not save a limit that is already over", async () => {
    const { id } = await accepted();
    await pauseRegistration(offices.officer, { id, ...visit }, on("2026-03-31"));
    expect(await getRegistration(system, id)).toMatchObject({ status: "paused", dueOn: "2026-03-30" });
  });
});

describe("extending the limit", () => {
  const longer = { days: 10, reason: "情况复杂，需征求有关部门意见。" };

  it("is an approver's, once, and told in writing", async () => {
    const { id } = await accepted();
    await expect(extendRegistration(offices.officer, { id, ...longer })).rejects.toEqual(forbidden);
    await extendRegistration(offices.approver, { id, ...longer }, on("2026-03-30"));
    expect(await getRegistration(system, id)).toMatchObject({
      status: "accepted",
      extendedBy: 10,
      limitValue: 20,
      dueOn: "2026-04-14",
    });
    expect(await lettersOf(id)).toEqual(["extensionNotice"]);
    await expect(extendRegistration(offices.approver, { id, ...longer }, on("2026-04-01"))).rejects.toEqual(
      refusal("registrations.extendedAlready"),
    );
  });

  it("stays through review, sending back and pauses", async () => {
    const { id } = await accepted();
    await extendRegistration(offices.approver, { id, days: 5, reason: "需补充核查。" }, on("2026-03-20"));
    const recommendation = { id, recommendation: "approved", reason: "符合规定。" } as const;
    await recommendRegistration(offices.officer, recommendation, on("2026-03-23"));
    await sendBackRegistration(offices.approver, { id, reason: "请核对租约。" }, on("2026-03-24"));
    expect(await getRegistration(system, id)).toMatchObject({ extendedBy: 5, dueOn: "2026-04-07" });
  });

  it("is refused beyond the law's days, after the limit, and where the kind does not allow it", async () => {
    const { id } = await accepted();
    await expect(
      extendRegistration(offices.approver, { id, ...longer, days: 11 }, on("2026-03-20")),
    ).rejects.toEqual(refusal("registrations.extensionTooLong", { days: 10 }));
    await expect(extendRegistration(offices.approver, { id, ...longer }, on("2026-03-31"))).rejects.toEqual(
      refusal("registrations.limitOver"),
    );
    for (const kind of ["establishment", "officerFiling", "nameCheck"] as const) {
      const other = await accepted({ kind });
      await expect(
        extendRegistration(offices.approver, { id: other.id, ...longer }, on("2026-03-03")),
      ).rejects.toEqual(refusal("registrations.notExtendable"));
    }
  });
});

describe("recommending", () => {
  it("names a ground in law for a refusal", async () => {
    const { id } = await accepted();
    const refused = { id, recommendation: "refused", reason: "同一区域已有相同组织。" } as const;
    await expect(recommendRegistration(offices.officer, refused)).rejects.toEqual(
      fieldProblem("refusalGround", "registrations.problems.groundMissing"),
    );
    await recommendRegistration(
      offices.officer,
      { ...refused, refusalGround: "sameInArea" },
      on("2026-03-10"),
    );
    expect(await stateOf(id)).toMatchObject({
      status: "reviewed",
      dueOn: new Date("2026-03-30"),
      registration: {
        reviewedById: offices.officer.accountId,
        recommendation: "refused",
        refusalGround: "sameInArea",
        reviewReason: refused.reason,
      },
    });
  });

  it("keeps no ground with an approval, and none of it when the case is sent back", async () => {
    const { id } = await accepted();
    const approved = {
      id,
      recommendation: "approved",
      refusalGround: "otherLaw",
      reason: "符合规定。",
    } as const;
    await recommendRegistration(offices.officer, approved, on("2026-03-10"));
    expect((await stateOf(id)).registration).toMatchObject({
      recommendation: "approved",
      refusalGround: null,
    });
    await expect(sendBackRegistration(offices.officer, { id, reason: "请核对租约。" })).rejects.toEqual(
      forbidden,
    );
    await sendBackRegistration(offices.approver, { id, reason: "请核对租约。" }, on("2026-03-11"));
    expect(await stateOf(id)).toMatchObject({
      status: "accepted",
      clockStartedOn: new Date("2026-03-02"),
      dueOn: new Date("2026-03-30"),
      registration: { reviewedById: null, recommendation: null, reviewReason: null },
    });
    const event = await database().event.findFirstOrThrow({
      where: { subjectId: id, verb: "registration.sentBack" },
    });
    expect(event.details).toMatchObject({ reason: "请核对租约。" });
  });
});
