import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { drawRecords } from "@/lib/domain/credit/records/commands/draw-records";
import { organizationEvents } from "@/lib/domain/organizations/events";
import { system } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { createOrganization, createPlaces } from "../../factories/organization";

let organization: Awaited<ReturnType<typeof createOrganization>>;

beforeAll(createPlaces);
beforeEach(async () => {
  organization = await createOrganization();
});

/** The register gets another website on a day, and credit reads it. */
async function haveWebsite(website: string, today: CalendarDate) {
  const { id, name } = organization;
  const reason = "网站变动";
  await database().$transaction(async (tx) => {
    const before = await tx.organization.findUniqueOrThrow({ where: { id } });
    const details = { name, identifier: "x", reason, fields: ["website" as const] };
    const event = await record(tx, system, organizationEvents.changed(id, details));
    await tx.organization.update({ where: { id }, data: { website } });
    await tx.registerChange.create({
      data: {
        organizationId: id,
        eventId: event.id,
        field: "website",
        before: before.website ?? "",
        after: website,
        reason,
        changedAt: new Date(`${today}T04:00:00Z`),
      },
    });
    await drawRecords(tx, { organizationIds: [id], today });
  });
}

const dayOrNull = (date: Date | null) => date && fromDatabaseDate(date);

async function spells() {
  const rows = await database().creditRecord.findMany({
    where: { organizationId: organization.id, kind: "society.disclosure" },
    orderBy: { occurredOn: "asc" },
  });
  return rows.map(({ occurredOn, endedOn }) => [fromDatabaseDate(occurredOn), dayOrNull(endedOn)]);
}

describe("a website", () => {
  it("counts again when there is one again", async () => {
    await haveWebsite("https://one.example", "2026-01-05");
    await haveWebsite("", "2026-03-02");
    await haveWebsite("https://two.example", "2026-05-04");
    expect(await spells()).toEqual([
      ["2026-01-05", "2026-03-02"],
      ["2026-05-04", null],
    ]);
  });

  it("goes on counting under another address", async () => {
    await haveWebsite("https://one.example", "2026-01-05");
    await haveWebsite("https://two.example", "2026-03-02");
    expect(await spells()).toEqual([["2026-01-05", null]]);
  });

  it("that was registered from the beginning counts from the establishment, and again after a gap", async () => {
    await database().organization.update({
      where: { id: organization.id },
      data: { website: "https://first.example" },
    });
    const { id } = organization;
    await database().$transaction((tx) => drawRecords(tx, { organizationIds: [id], today: "2026-01-05" }));
    await haveWebsite("", "2026-03-02");
    await haveWebsite("https://two.example", "2026-05-04");
    expect(await spells()).toEqual([
      ["2016-04-18", "2026-03-02"],
      ["2026-05-04", null],
    ]);
  });
});
