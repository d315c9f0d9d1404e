import { beforeAll, describe, expect, it } from "vitest";
import { annulPenalty } from "@/lib/domain/supervision/penalties/commands/annul";
import { decidePenalty } from "@/lib/domain/supervision/penalties/commands/decide";
import { watchPenalties } from "@/lib/domain/supervision/penalties/jobs";
import { listPublicPenalties } from "@/lib/domain/supervision/penalties/queries/public-penalties";
import { database } from "@/lib/platform/db/client";
import { writeEssentials } from "@/prisma/seed/essentials";
import { makeProceeding } from "@/tests/factories/proceedings";
import { makeSupervision, type Supervision } from "@/tests/factories/supervision";
import { eventsOf } from "../registrations/traces";

// 2026-03-09 is a Monday; no holiday falls into the three weeks after it. Ninety days later is a Sunday, so the Monday counts.
const at = (day: string) => ({ now: new Date(`${day}T02:00:00Z`) });
const monday = at("2026-03-09");

let cast: Supervision;
let serial = 0;

beforeAll(async () => {
  await database().$transaction((tx) => writeEssentials(tx), { timeout: 30_000 });
  cast = await makeSupervision();
}, 60_000);

const caseOf = (id: string) =>
  database().case.findUniqueOrThrow({
    where: { id },
    include: { penaltyProceeding: { include: { penalties: true } } },
  });
const statusOf = async (organizationId: string) =>
  (await database().organization.findUniqueOrThrow({ where: { id: organizationId } })).status;

/** A proceeding to revoke a registration whose certificate is of before the portal. */
async function makeRevocation() {
  const measure = { kind: "revocation" } as const;
  const made = await makeProceeding(cast, { measure });
  serial += 1;
  const certificateNumber = `沪普民证字第${9000 + serial}号`;
  await database().organization.update({ where: { id: made.organization.id }, data: { certificateNumber } });
  return { ...made, decision: { id: made.id, ...measure, reason: "撤销登记" } };
}

describe("the register", () => {
  it("is suspended for the months decided, and active again after them", async () => {
    const measure = { kind: "suspension", months: 3 } as const;
    const { id, organization } = await makeProceeding(cast, { measure });
    await decidePenalty(cast.approver, { id, ...measure, reason: "停止活动" }, monday);
    expect(await statusOf(organization.id)).toBe("suspended");
    await watchPenalties(at("2026-06-09").now);
    expect(await statusOf(organization.id)).toBe("suspended");
    await watchPenalties(at("2026-06-10").now);
    expect(await statusOf(organization.id)).toBe("active");
    const periods = await database().statusPeriod.findMany({ where: { organizationId: organization.id } });
    expect(periods.map(({ status }) => status)).toEqual(["suspended", "active"]);
  });

  it("ends the entry where its registration is revoked", async () => {
    const { organization, decision } = await makeRevocation();
    await decidePenalty(cast.approver, decision, monday);
    expect(await statusOf(organization.id)).toBe("revoked");
    const retired = { organizationId: organization.id, endReason: "revocation", status: "revoked" } as const;
    expect(await database().certificate.count({ where: retired })).toBe(1);
  });

  it("has the entry again, with certificate and offices, where the revocation is annulled", async () => {
    const { id, organization, decision } = await makeRevocation();
    const organizationId = organization.id;
    const holder = await database().person.create({ data: { name: "施念慈" } });
    const office = { organizationId, personId: holder.id, title: "supervisor" } as const;
    const former = await database().office.create({
      data: { ...office, startedOn: new Date("2020-01-01"), endedOn: new Date("2024-01-01") },
    });
    await database().office.create({ data: { ...office, startedOn: new Date("2024-01-01") } });
    await decidePenalty(cast.approver, decision, monday);
    expect(await database().office.count({ where: { organizationId, endedOn: null } })).toBe(0);
    await annulPenalty(cast.approver, { id, reason: "法院判决撤销" }, at("2026-03-20"));
    const entry = await database().organization.findUniqueOrThrow({
      where: { id: organizationId },
      include: { statusPeriods: { orderBy: { since: "asc" } }, certificates: true, offices: true },
    });
    expect(entry).toMatchObject({
      status: "active",
      deregisteredOn: null,
      certificates: [{ status: "valid", endReason: null, endedOn: null }],
      statusPeriods: [
        { status: "revoked", until: new Date("2026-03-20") },
        { status: "active", since: new Date("2026-03-20"), until: null },
      ],
    });
    const ended = entry.offices.filter(({ endedOn }) => endedOn !== null);
    expect(ended.map((one) => one.id)).toEqual([former.id]);
    const verbs = await database().event.findMany({
      where: { subjectId: organizationId },
      select: { verb: true },
    });
    expect(verbs.map(({ verb }) => verb)).toContain("organization.reinstated");
  });

  it("leaves an entry that was deregistered meanwhile as it is", async () => {
    const { id, organization, decision } = await makeRevocation();
    await decidePenalty(cast.approver, decision, monday);
    await database().organization.update({
      where: { id: organization.id },
      data: { status: "deregistered" },
    });
    await annulPenalty(cast.approver, { id, reason: "复议撤销" }, at("2026-03-20"));
    expect(await statusOf(organization.id)).toBe("deregistered");
  });

  it("shows an annulled penalty no more, and a suspension ends with it", async () => {
    const measure = { kind: "suspension", months: 6 } as const;
    const { id, organization } = await makeProceeding(cast, { measure });
    await decidePenalty(cast.approver, { id, ...measure, reason: "停止活动" }, monday);
    await annulPenalty(cast.approver, { id, reason: "复议撤销" }, at("2026-03-20"));
    expect(await listPublicPenalties(organization.id, "2026-03-20")).toEqual([]);
    expect(await statusOf(organization.id)).toBe("active");
    expect(await caseOf(id)).toMatchObject({ status: "annulled", outcome: "annulled" });
    expect((await eventsOf(id)).at(-1)).toBe("penalty.annulled");
  });
});
