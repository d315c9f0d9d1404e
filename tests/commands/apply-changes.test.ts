import { beforeAll, describe, expect, it } from "vitest";
import { applyChanges } from "@/lib/domain/organizations/commands/apply-changes";
import { organizationEvents } from "@/lib/domain/organizations/events";
import { listRegisterEntries } from "@/lib/domain/organizations/register/queries/entries";
import { readRegisterQuery } from "@/lib/domain/organizations/register/schema";
import type { ParticularChanges } from "@/lib/domain/organizations/schema";
import { system, visitor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { FieldProblem, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { createOrganization, createPlaces } from "../factories/organization";

const reason = "业务领域调整";

beforeAll(createPlaces);

type Entry = { id: string; version: number; name: string };

function change(entry: Entry, changes: ParticularChanges) {
  return database().$transaction(async (tx) => {
    const fields = Object.keys(changes) as never[];
    const details = { name: entry.name, identifier: "x", reason, fields };
    const { id } = await record(tx, system, organizationEvents.changed(entry.id, details));
    return applyChanges(tx, entry, { changes, reason, eventId: id, today: "2026-11-22" });
  });
}

const found = async (q: string) =>
  (await listRegisterEntries(visitor, readRegisterQuery({ q }))).map(({ id }) => id);

describe("changes of an entry", () => {
  it("leave a former name, search keys and a record of before and after", async () => {
    const entry = await createOrganization({ name: "上海普陀区青荷助老服务中心" });
    expect(await change(entry, { name: "上海普陀区青莲助老服务中心", domicile: entry.domicile })).toEqual([
      "name",
    ]);
    expect(await found("青莲")).toEqual([entry.id]);
    expect(await found("青荷")).toEqual([entry.id]);
    expect(await found("qinglian")).toEqual([entry.id]);
    const changes = await database().registerChange.findMany({ where: { organizationId: entry.id } });
    expect(changes).toMatchObject([
      { field: "name", before: "上海普陀区青荷助老服务中心", after: "上海普陀区青莲助老服务中心", reason },
    ]);
    const formerNames = await database().formerName.findMany({ where: { organizationId: entry.id } });
    expect(formerNames).toMatchObject([
      { name: "上海普陀区青荷助老服务中心", usedUntil: new Date("2026-11-22") },
    ]);
  });

  it("turn the status on the day of deregistration", async () => {
    const entry = await createOrganization();
    await database().statusPeriod.create({
      data: {
        organizationId: entry.id,
        status: "active",
        since: new Date("2016-04-18"),
        reason: "准予成立登记",
      },
    });
    await change(entry, { status: "deregistered", deregisteredOn: "2026-11-20" });
    const periods = await database().statusPeriod.findMany({
      where: { organizationId: entry.id },
      orderBy: { since: "asc" },
    });
    expect(periods).toMatchObject([
      { status: "active", until: new Date("2026-11-20") },
      { status: "deregistered", since: new Date("2026-11-20"), until: null, reason },
    ]);
  });

  it("write money, flags and emptied particulars so that they can be read back", async () => {
    const entry = await createOrganization({ registeredCapital: 3_000_000n, phone: "021-5555" });
    await change(entry, { registeredCapital: 5_000_000n, isCharity: true, phone: null });
    const rows = await database().registerChange.findMany({
      where: { organizationId: entry.id },
      orderBy: { field: "asc" },
    });
    expect(rows.map(({ field, before, after }) => [field, before, after])).toEqual([
      ["isCharity", false, true],
      ["phone", "021-5555", null],
      ["registeredCapital", "3000000", "5000000"],
    ]);
  });

  it("refuse contradictions and write nothing", async () => {
    const entry = await createOrganization();
    await expect(change(entry, { status: "revoked" }))
      .resolves.toEqual(["status"])
      .catch(() => undefined);
    const other = await createOrganization();
    await expect(change(other, { deregisteredOn: "2026-01-01" })).rejects.toThrow(FieldProblem);
    expect(await database().registerChange.count({ where: { organizationId: other.id } })).toBe(0);
    expect(await database().event.count({ where: { subjectId: other.id } })).toBe(0);
  });

  it("let one of two officers win and tell the other", async () => {
    const entry = await createOrganization();
    await change(entry, { postalCode: "200060" });
    await expect(change(entry, { postalCode: "200061" })).rejects.toThrow(Refusal);
    expect(await database().organization.findUniqueOrThrow({ where: { id: entry.id } })).toMatchObject({
      postalCode: "200060",
      version: 2,
    });
  });
});
