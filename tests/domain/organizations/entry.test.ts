import { beforeAll, describe, expect, it } from "vitest";
import { fileVisibleTo, visibleTo } from "@/lib/domain/organizations/policy";
import { listChanges } from "@/lib/domain/organizations/queries/changes";
import {
  getFiledOrganization,
  getOrganization,
  listOffices,
} from "@/lib/domain/organizations/queries/organization";
import { type Actor, visitor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { NotFound } from "@/lib/platform/errors";
import { actorAs, createOrganization, createPlaces } from "../../factories/organization";

let own: Awaited<ReturnType<typeof createOrganization>>;
let elsewhere: typeof own;
let tombstone: typeof own;

beforeAll(async () => {
  await createPlaces();
  own = await createOrganization();
  elsewhere = await createOrganization({ subdistrictCode: "310107014" });
  tombstone = await createOrganization({ status: "revoked", deregisteredOn: "2024-05-06" });
});

const seenBy = async (filter: object) =>
  (await database().organization.findMany({ where: filter, orderBy: { id: "asc" } })).map(({ id }) => id);

describe("who sees which entries", () => {
  it("shows every entry to everybody, tombstones included", async () => {
    for (const actor of [visitor, actorAs("centerStaff", { subdistrictCode: "310107014" })]) {
      expect(await seenBy(visibleTo(actor))).toEqual([own.id, elsewhere.id, tombstone.id]);
    }
  });

  it("opens the file to the bureau, the center of the subdistrict and the organization itself", async () => {
    const file = (actor: Actor) => seenBy(fileVisibleTo(actor));
    expect(await file(actorAs("registrationOfficer"))).toEqual([own.id, elsewhere.id, tombstone.id]);
    expect(await file(actorAs("centerStaff", { subdistrictCode: "310107014" }))).toEqual([elsewhere.id]);
    expect(await file(actorAs("organizationOperator", { organizationId: own.id }))).toEqual([own.id]);
    expect(await file(actorAs("organizationOperator"))).toEqual([]);
    expect(await file(actorAs("centerStaff"))).toEqual([]);
    expect(await file(visitor)).toEqual([]);
  });
});

describe("an entry", () => {
  it("is found under its code, with its tombstone", async () => {
    const entry = await getOrganization(visitor, tombstone.uscc ?? "");
    expect(entry).toMatchObject({
      status: "revoked",
      deregisteredOn: "2024-05-06",
      establishedOn: "2016-04-18",
    });
    await expect(getOrganization(visitor, "52310107MJX999997R")).rejects.toThrow(NotFound);
    await expect(getFiledOrganization(visitor, "PT-015-2024-9999")).rejects.toThrow(NotFound);
  });

  it("names people and nothing else of them", async () => {
    const person = await database().person.create({
      data: { name: "周雅琴", identityNumber: "secret", identityHash: "h" },
    });
    await database().office.create({
      data: {
        organizationId: own.id,
        personId: person.id,
        title: "chair",
        startedOn: new Date("2022-01-01"),
        termEndsOn: new Date("2027-01-01"),
      },
    });
    const [office] = await listOffices(visitor, own.id);
    expect(Object.keys(office ?? {}).sort()).toEqual([
      "endedOn",
      "id",
      "person",
      "startedOn",
      "termEndsOn",
      "title",
    ]);
    expect(JSON.stringify(office)).not.toContain("secret");
  });

  it("keeps a neighbor's telephone out of the public history of a filed group", async () => {
    const filed = await createOrganization({ kind: "communityOrganization" });
    const event = await database().event.create({
      data: {
        verb: "organization.changed",
        subjectType: "organization",
        subjectId: filed.id,
        actorName: "x",
        actorRole: "system",
        details: {},
      },
    });
    await database().registerChange.createMany({
      data: ["phone", "domicile"].map((field) => ({
        organizationId: filed.id,
        eventId: event.id,
        field,
        before: "old",
        after: "new",
        reason: "moved",
      })),
    });
    const [change] = await listChanges(visitor, filed);
    expect(change?.changes.map(({ field }) => field)).toEqual(["domicile"]);
    expect(JSON.stringify(change)).not.toContain("actor");
  });
});
