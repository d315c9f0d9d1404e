import { beforeAll, describe, expect, it } from "vitest";
import { applyForRemoval } from "@/lib/domain/credit/repairs/commands/apply-for-removal";
import { annulListing } from "@/lib/domain/supervision/listings/commands/annul";
import { letListingFallDue } from "@/lib/domain/supervision/listings/commands/fall-due";
import { removeListing } from "@/lib/domain/supervision/listings/commands/remove";
import { watchListings } from "@/lib/domain/supervision/listings/jobs";
import { countEntries, listEntries } from "@/lib/domain/supervision/listings/queries/entries";
import { getListing } from "@/lib/domain/supervision/listings/queries/listing";
import { standingOf } from "@/lib/domain/supervision/listings/queries/standing";
import { readListSearch } from "@/lib/domain/supervision/listings/search/schema";
import { system } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import {
  type CreditOffice,
  createListing,
  createPenalty,
  makeCreditOffice,
  noon,
  publishCalendar,
} from "@/tests/factories/listings";
import { createOrganization } from "@/tests/factories/organization";
import { refusal } from "@/tests/factories/refusals";
import { createStoredFile } from "@/tests/factories/registrations";

let office: CreditOffice;
beforeAll(async () => {
  await publishCalendar();
  office = await makeCreditOffice();
}, 60_000);

const statusOf = async (id: string) => (await getListing(office.officer, id)).status;
const endEntry = (id: string, status: "revoked" | "deregistered", on: "2026-09-01" | "2026-10-20") =>
  database().organization.update({ where: { id }, data: { status, deregisteredOn: toDatabaseDate(on) } });

/** Organizations that the public list of serious dishonesty shows, and how many it says they are. */
async function shown() {
  const search = readListSearch({ list: "seriousDishonesty" });
  const { entries, count } = await listEntries(search, { page: 1, pageSize: 100 });
  const { seriousDishonesty } = await countEntries();
  return { ids: entries.map(({ organization }) => organization.id), counts: [count, seriousDishonesty] };
}

/** An organization whose registration was revoked, on the list for it (art. 15 item 7). */
async function revoked() {
  const { id: organizationId } = await createOrganization();
  const recordId = await createPenalty(organizationId, { kind: "revocation", decidedOn: "2026-09-01" });
  await endEntry(organizationId, "revoked", "2026-09-01");
  return createListing(office, { organizationId, recordId, condition: "registrationRevoked" });
}

describe("an entry after revocation (Order 60 art. 15 item 7)", () => {
  it("stays in public as long as the organization is not deregistered", async () => {
    const { id, organizationId, operator } = await revoked();
    await watchListings(noon("2029-09-03").now);
    expect(await statusOf(id)).toBe("listed");
    await expect(letListingFallDue(system, { id }, noon("2029-09-03"))).rejects.toEqual(
      refusal("listings.periodRuns"),
    );
    const { ids, counts } = await shown();
    expect(ids).toContain(organizationId);
    expect(counts).toEqual([ids.length, ids.length]);
    const file = await createStoredFile(operator.accountId);
    const application = { listingId: id, reason: "已整改", evidence: "说明", fileIds: [file.id] };
    await expect(applyForRemoval(operator, application, noon("2029-09-03"))).rejects.toEqual(
      refusal("repairs.deregistrationFirst"),
    );
  });

  it("is laid before an officer after deregistration, who removes it; it is shown no more", async () => {
    const { id, organizationId } = await revoked();
    await expect(removeListing(office.officer, { id, reason: "注销" })).rejects.toEqual(
      refusal("listings.leavesOnApplication"),
    );
    await endEntry(organizationId, "deregistered", "2026-10-20");
    const { ids, counts } = await shown();
    expect(ids).not.toContain(organizationId);
    expect(counts).toEqual([ids.length, ids.length]);
    await watchListings(noon("2026-10-21").now);
    await watchListings(noon("2026-10-21").now);
    expect(await getListing(office.officer, id)).toMatchObject({
      status: "exitDue",
      waitsFor: "bureau",
      dueOn: "2026-10-28",
    });
    const told = await database().event.findMany({ where: { subjectId: id, verb: "listing.exitDue" } });
    expect(told.map(({ details }) => details)).toMatchObject([{ reason: "deregistered", exitFrom: "" }]);
    await removeListing(office.officer, { id, reason: "已完成注销登记" }, noon("2026-10-22"));
    expect((await getListing(office.officer, id)).listing).toMatchObject({ removedOn: "2026-10-22" });
    const { statutoryList } = await database().organization.findUniqueOrThrow({
      where: { id: organizationId },
    });
    expect(statutoryList).toBeNull();
  });
});

describe("an entry of an organization that is deregistered for another reason", () => {
  it("ends the same way, whatever it rests on", async () => {
    const { id, organizationId, operator } = await createListing(office);
    await endEntry(organizationId, "deregistered", "2026-10-20");
    await watchListings(noon("2026-10-21").now);
    expect(await statusOf(id)).toBe("exitDue");
    const file = await createStoredFile(operator.accountId);
    const application = { listingId: id, reason: "已补报", evidence: "回执", fileIds: [file.id] };
    await expect(applyForRemoval(operator, application, noon("2026-10-22"))).rejects.toEqual(
      refusal("repairs.beingRemoved"),
    );
    await removeListing(office.officer, { id, reason: "已完成注销登记" }, noon("2026-10-22"));
    expect(await statusOf(id)).toBe("removed");
  });
});

describe("a proposal against an organization that is deregistered meanwhile", () => {
  it.each(["proposed", "defended", "verified"] as const)(
    "is ended by the portal when it is %s",
    async (until) => {
      const { id, organizationId } = await createListing(office, { until });
      await watchListings(noon("2026-10-20").now);
      expect(await statusOf(id)).toBe(until);
      await endEntry(organizationId, "deregistered", "2026-10-20");
      await watchListings(noon("2026-10-21").now);
      expect(await getListing(office.officer, id)).toMatchObject({
        status: "discontinued",
        listing: { decisionReason: "该组织已经注销登记，不再列入。" },
      });
      const letters = await database().caseLetter.findMany({
        where: { caseId: id, kind: "discontinuation" },
      });
      expect(letters).toHaveLength(until === "proposed" ? 0 : 1);
    },
  );
});

describe("an entry that rests on what was annulled (Shanghai Regulations on Social Credit art. 37)", () => {
  it("is laid before an officer, with three working days from the annulment", async () => {
    const { id: organizationId } = await createOrganization();
    const recordId = await createPenalty(organizationId, { decidedOn: "2026-08-10" });
    const { id } = await createListing(office, { organizationId, recordId });
    await database().penalty.update({
      where: { id: recordId },
      data: { annulledOn: toDatabaseDate("2026-10-21"), annulReason: "复议撤销" },
    });
    await watchListings(noon("2026-10-22").now);
    expect(await getListing(office.officer, id)).toMatchObject({ status: "exitDue", dueOn: "2026-10-26" });
    const [told] = await database().event.findMany({ where: { subjectId: id, verb: "listing.exitDue" } });
    expect(told?.details).toMatchObject({ reason: "annulled" });
    await expect(
      removeListing(office.officer, { id, reason: "处罚已撤销" }, noon("2026-10-22")),
    ).rejects.toEqual(refusal("listings.annulInstead"));
    const annulment = { id, decision: "普府复〔2026〕31号", reason: "处罚决定已撤销" };
    await annulListing(office.approver, annulment, noon("2026-10-23"));
    expect(await standingOf(organizationId, "2026-09-15")).toEqual({ list: null, entries: [] });
  });
});
