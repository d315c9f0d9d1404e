import { beforeAll, describe, expect, it } from "vitest";
import { warnOfLimit } from "@/lib/domain/cases/commands/warn";
import { watchListings } from "@/lib/domain/supervision/listings/jobs";
import { getListing } from "@/lib/domain/supervision/listings/queries/listing";
import { system } from "@/lib/platform/auth/actor";
import { addDays, type CalendarDate } from "@/lib/platform/clock";
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

let office: CreditOffice;
beforeAll(async () => {
  await publishCalendar();
  office = await makeCreditOffice();
}, 60_000);

/** A listing whose limit begins to run, and its last day. */
type Clock = { what: string; start: () => Promise<string>; last: CalendarDate };

async function warnedEntry(on: CalendarDate) {
  const { id: organizationId } = await createOrganization();
  const recordId = await createPenalty(organizationId, { decidedOn: on });
  return createListing(office, { organizationId, recordId, on });
}

const clocks: Clock[] = [
  {
    what: "ten working days to check and serve a proposal",
    start: async () => (await createListing(office, { on: "2026-11-02", until: "proposed" })).id,
    last: "2026-11-16",
  },
  {
    what: "ten working days to verify a defence",
    start: async () => (await createListing(office, { on: "2026-11-02", until: "defended" })).id,
    last: "2026-11-16",
  },
  {
    what: "ten working days to verify where no defence came",
    start: async () => {
      const { id } = await createListing(office, { on: "2026-10-19", until: "noticed" });
      await watchListings(noon("2026-11-03").now);
      return id;
    },
    last: "2026-11-17",
  },
  {
    what: "five working days to remove an entry whose period is over",
    start: async () => {
      const { id } = await warnedEntry("2026-01-15");
      await watchListings(noon("2026-07-16").now);
      return id;
    },
    last: "2026-07-23",
  },
  {
    what: "three working days to take out what was annulled, from the annulment, over a worked Saturday",
    start: async () => {
      const { id, recordId } = await warnedEntry("2026-08-10");
      await database().penalty.update({
        where: { id: recordId },
        data: { annulledOn: toDatabaseDate("2026-10-09") },
      });
      await watchListings(noon("2026-10-11").now);
      return id;
    },
    last: "2026-10-13",
  },
];

describe("the clocks of a listing", () => {
  it.each(clocks)("$what", async ({ start, last }) => {
    const id = await start();
    expect((await getListing(office.officer, id)).dueOn).toBe(last);
    const stages = [];
    for (const day of [addDays(last, -1), last, addDays(last, 1)]) {
      stages.push((await warnOfLimit(system, { id }, noon(day))).stage === "overdue");
    }
    expect(stages).toEqual([false, false, true]);
  });
});
