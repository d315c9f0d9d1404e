import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { type Audience, defineEvents } from "@/lib/platform/events/define-events";
import { record } from "@/lib/platform/events/record";
import { countUnreadNotices } from "@/lib/platform/notifications/unread";
import { makePerson } from "@/tests/factories/accounts";
import { createOrganization, createPlaces } from "@/tests/factories/organization";

const details = z.object({ audience: z.array(z.json()) });
const bellEvents = defineEvents("bell", {
  rung: { details, told: ({ audience }) => audience as Audience[], href: (id) => `/bells/${id}` },
  heard: { details, told: ({ audience }) => audience as Audience[] },
});

async function ring(actor: Actor, audience: Audience[], verb: "rung" | "heard" = "rung"): Promise<string[]> {
  const event = bellEvents[verb]("1", { audience });
  const { id } = await database().$transaction((tx) => record(tx, actor, event));
  const notices = await database().notice.findMany({ where: { eventId: id } });
  return notices.map(({ accountId }) => accountId).sort();
}

const ids = (...people: Actor[]) => people.map(({ accountId }) => accountId).sort();

describe("a notice of an event", () => {
  it("reaches one person, a role, an organization or a center, once each, and never who did it", async () => {
    await createPlaces();
    const entry = await createOrganization();
    const ringer = await makePerson("approver");
    const approver = await makePerson("approver");
    const head = await makePerson("legalRepresentative", { organizationId: entry.id });
    const financier = await makePerson("organizationFinance", { organizationId: entry.id });
    const center = await makePerson("centerStaff", { subdistrictCode: "310107015" });
    const elsewhere = await makePerson("centerStaff", { subdistrictCode: "310107014" });

    expect(await ring(ringer, [{ role: "approver" }])).toEqual(ids(approver));
    expect(await ring(ringer, [{ organizationId: entry.id }])).toEqual(ids(head, financier));
    expect(await ring(ringer, [{ subdistrictCode: "310107015" }])).toEqual(ids(center));
    expect(await ring(ringer, [{ accountId: elsewhere.accountId }])).toEqual(ids(elsewhere));
    const twice = [{ role: "approver" as const }, { accountId: approver.accountId }];
    expect(await ring(ringer, twice)).toEqual(ids(approver));
    expect(await countUnreadNotices(approver.accountId)).toBe(2);
  });

  it("reaches a person who holds no role", async () => {
    const ringer = await makePerson("approver");
    const { id } = await database().account.create({ data: { loginName: "roleless", name: "待定" } });
    expect(await ring(ringer, [{ accountId: id }])).toEqual([id]);
  });

  it("reaches nobody who is disabled or no longer, or not yet, holds the role", async () => {
    const ringer = await makePerson("registrationOfficer");
    const [disabled, ended, lapsed] = [
      await makePerson("leader"),
      await makePerson("leader"),
      await makePerson("leader"),
    ];
    const past = new Date("2020-01-01");
    const membershipOf = (accountId: string) => ({ where: { accountId } });
    await database().account.update({ where: { id: disabled.accountId }, data: { status: "disabled" } });
    await database().membership.updateMany({ ...membershipOf(ended.accountId), data: { endedAt: past } });
    await database().membership.updateMany({ ...membershipOf(lapsed.accountId), data: { validUntil: past } });
    expect(await ring(ringer, [{ role: "leader" }])).toEqual([]);
  });

  it("is not written for events without a page to lead to", async () => {
    const ringer = await makePerson("registrationOfficer");
    const person = await makePerson("creditOfficer");
    expect(await ring(ringer, [{ accountId: person.accountId }], "heard")).toEqual([]);
  });
});
