import { beforeAll, describe, expect, it } from "vitest";
import { warnOfLimit } from "@/lib/domain/cases/commands/warn";
import { warnOfLimits } from "@/lib/domain/cases/jobs";
import { acceptRegistration } from "@/lib/domain/registrations/commands/accept";
import { lapseRegistration } from "@/lib/domain/registrations/commands/lapse";
import { watchLimits } from "@/lib/domain/registrations/jobs";
import { listDueCases } from "@/lib/domain/registrations/queries/limits";
import { getRegistration } from "@/lib/domain/registrations/queries/registration";
import { system } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { writeEssentials } from "@/prisma/seed/essentials";
import { makePerson } from "@/tests/factories/accounts";
import { forbidden, refusal } from "@/tests/factories/refusals";
import { createRegistration, makeOffices, type RegistrationTraits } from "@/tests/factories/registrations";
import { eventsOf, lettersOf, stateOf } from "./traces";

const on = (day: string) => new Date(`${day}T02:00:00Z`);
const since = "2026-03-02";

let offices: Awaited<ReturnType<typeof makeOffices>>;
let leader: Awaited<ReturnType<typeof makePerson>>;

beforeAll(async () => {
  await database().$transaction((tx) => writeEssentials(tx), { timeout: 30_000 });
  offices = await makeOffices();
  leader = await makePerson("leader");
});

/** A case alone in the district: what other tests left behind is over. */
async function alone(traits: RegistrationTraits) {
  await database().case.updateMany({ data: { status: "withdrawn", waitsFor: "nobody", dueOn: null } });
  return createRegistration({ kind: "change", since, ...traits });
}

const toldOf = async (caseId: string) => {
  const notices = await database().notice.findMany({
    where: { href: `/cases/${caseId}` },
    orderBy: { createdAt: "asc" },
  });
  return notices.map(({ accountId, messageKey }) => `${messageKey} ${accountId}`);
};

describe("corrections that never come", () => {
  it.each([
    ["returned", "2026-04-01"],
    ["correcting", "2026-04-01"],
  ] as const)("end a case that is %s the day after %s, with a letter", async (status, due) => {
    const { id, applicant } = await alone({ status });
    await watchLimits(on(due));
    expect(await stateOf(id)).toMatchObject({ status });
    await expect(lapseRegistration(system, { id }, { now: on(due) })).rejects.toEqual(
      refusal("registrations.stillInTime"),
    );
    await watchLimits(on("2026-04-02"));
    expect(await stateOf(id)).toMatchObject({
      status: "lapsed",
      waitsFor: "nobody",
      closedAt: on("2026-04-02"),
    });
    expect(await lettersOf(id)).toEqual(["lapseNotice"]);
    expect(await eventsOf(id)).toEqual(["registration.lapsed"]);
    expect(await toldOf(id)).toEqual([`registration.lapsed ${applicant.accountId}`]);
  });

  it("count to the end of the last day in Shanghai", async () => {
    const { id } = await alone({ status: "correcting" });
    await watchLimits(new Date("2026-04-01T15:59:59Z"));
    expect(await stateOf(id)).toMatchObject({ status: "correcting" });
    await watchLimits(new Date("2026-04-01T16:00:00Z"));
    expect(await stateOf(id)).toMatchObject({ status: "lapsed" });
  });
});

describe("an application left unanswered", () => {
  it("counts as accepted from the day it was received once five working days are over", async () => {
    const { id } = await alone({ status: "consented" });
    await watchLimits(on("2026-03-09"));
    await warnOfLimits(on("2026-03-09"));
    expect(await stateOf(id)).toMatchObject({ status: "consented" });
    await expect(acceptRegistration(system, { id }, { now: on("2026-03-09") })).rejects.toEqual(
      refusal("registrations.stillInTime"),
    );
    await watchLimits(on("2026-03-10"));
    expect(await getRegistration(system, id)).toMatchObject({
      status: "accepted",
      acceptedAt: new Date("2026-03-01T16:00:00Z"),
      acceptedById: null,
      acceptedByName: system.name,
      clockStartedOn: since,
      dueOn: "2026-03-30",
    });
    expect(await lettersOf(id)).toEqual(["acceptance"]);
    expect((await eventsOf(id))[0]).toBe("case.reminded");
    expect(await eventsOf(id)).toContain("registration.deemedAccepted");
  });
});

describe("a limit that runs out", () => {
  it("is told once at amber, once at red, and to the leaders once when it is over", async () => {
    const { id } = await alone({ status: "accepted", columns: { assigneeId: offices.officer.accountId } });
    const days = [
      "2026-03-20",
      "2026-03-23",
      "2026-03-24",
      "2026-03-26",
      "2026-03-30",
      "2026-03-31",
      "2026-04-10",
    ];
    for (const day of days) {
      await warnOfLimits(on(day));
      await warnOfLimits(on(day));
    }
    const events = await database().event.findMany({
      where: { subjectId: id },
      orderBy: { position: "asc" },
    });
    expect(events.map(({ verb, details }) => ({ verb, details }))).toMatchObject([
      { verb: "case.reminded", details: { stage: "amber", left: 5, unit: "workingDays" } },
      { verb: "case.reminded", details: { stage: "red", left: 2 } },
      { verb: "case.escalated", details: { overdue: 1 } },
    ]);
    const officer = `case.reminded ${offices.officer.accountId}`;
    expect((await toldOf(id)).slice(0, 2)).toEqual([officer, officer]);
    expect((await toldOf(id)).slice(2).sort()).toEqual(
      [leader, offices.approver].map(({ accountId }) => `case.escalated ${accountId}`).sort(),
    );
  });

  it("is not told at amber any more once it is red", async () => {
    const { id } = await alone({ status: "accepted" });
    expect(await warnOfLimit(system, { id }, { now: on("2026-03-27") })).toEqual({ stage: "red" });
    expect(await warnOfLimit(system, { id }, { now: on("2026-03-24") })).toEqual({ stage: null });
    expect(await toldOf(id)).toHaveLength(
      await database().membership.count({ where: { role: "registrationOfficer" } }),
    );
  });

  it("is told to the center and to the supervisory unit while it is theirs, and anew for every limit", async () => {
    const { id } = await alone({ status: "submitted" });
    expect(await warnOfLimit(system, { id }, { now: on("2026-03-03") })).toEqual({ stage: "red" });
    expect((await toldOf(id)).sort()).toEqual(
      [offices.centerStaff, offices.centerHead].map(({ accountId }) => `case.reminded ${accountId}`).sort(),
    );
    const next = { status: "preChecked", limitValue: 10, dueOn: new Date("2026-03-16") };
    await database().case.update({ where: { id }, data: { ...next, waitsFor: "supervisoryUnit" } });
    expect(await warnOfLimit(system, { id }, { now: on("2026-03-13") })).toEqual({ stage: "red" });
    expect(await toldOf(id)).toContain(`case.reminded ${offices.supervisoryReviewer.accountId}`);
  });

  it("is told once by workers that look at the same time", async () => {
    const { id } = await alone({ status: "accepted" });
    const now = on("2026-03-31");
    const answers = await Promise.all(Array.from({ length: 5 }, () => warnOfLimit(system, { id }, { now })));
    expect(answers.filter(({ stage }) => stage === "overdue")).toHaveLength(1);
    expect(await eventsOf(id)).toEqual(["case.escalated"]);
  });

  it("is nothing while the clock stands still", async () => {
    const { id } = await alone({ status: "paused" });
    await watchLimits(on("2026-06-30"));
    await warnOfLimits(on("2026-06-30"));
    expect(await eventsOf(id)).toEqual([]);
  });
});

describe("the watch over limits", () => {
  it("goes on past a case that fails, and says so at the end", async () => {
    const broken = await alone({ status: "correcting", columns: { limitBasis: "一" } });
    const { id } = await createRegistration({ kind: "change", since, status: "correcting" });
    await database().registration.delete({ where: { caseId: broken.id } });
    await expect(watchLimits(on("2026-04-02"))).rejects.toMatchObject({ name: "AggregateError" });
    expect(await stateOf(broken.id)).toMatchObject({ status: "correcting" });
    expect(await stateOf(id)).toMatchObject({ status: "lapsed" });
    await database().case.update({ where: { id: broken.id }, data: { status: "withdrawn", dueOn: null } });
  });

  it("is the portal's alone", async () => {
    const { id } = await alone({ status: "correcting" });
    for (const actor of [offices.officer, offices.approver, leader]) {
      await expect(lapseRegistration(actor, { id }, { now: on("2026-06-01") })).rejects.toEqual(forbidden);
      await expect(warnOfLimit(actor, { id })).rejects.toEqual(forbidden);
      await expect(listDueCases(actor, "2026-06-01")).rejects.toEqual(forbidden);
    }
  });
});
