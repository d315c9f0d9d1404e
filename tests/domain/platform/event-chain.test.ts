import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { system } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { defineEvents } from "@/lib/platform/events/define-events";
import { record } from "@/lib/platform/events/record";
import { verifyEvents } from "@/lib/platform/events/verify";

const trialEvents = defineEvents("trial", { held: { details: z.object({ verdict: z.string() }) } });

const hold = (verdict: string) =>
  database().$transaction((tx) => record(tx, system, trialEvents.held(randomUUID(), { verdict })));

/** As somebody with the keys to the database would: without the triggers. */
const tamper = (statement: string) =>
  database().$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await tx.$executeRawUnsafe(statement);
  });

const problems = async () => (await verifyEvents()).problems;

/** The record anew, with five events. */
beforeEach(async () => {
  await database().$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await tx.$executeRaw`DELETE FROM "Event"`;
    await tx.$executeRaw`UPDATE "EventHead" SET "position" = 0, "hash" = repeat('0', 64)`;
  });
  for (const verdict of ["一", "二", "三", "四", "五"]) await hold(verdict);
});

describe("the event record", () => {
  it("is whole as it was written", async () => {
    const report = await verifyEvents();
    expect(report).toMatchObject({ events: 5, problems: [] });
    const last = await database().event.findFirstOrThrow({ orderBy: { position: "desc" } });
    expect([last.position, last.hash]).toEqual([5n, report.head]);
  });

  it.each([
    `UPDATE "Event" SET "actorName" = '别人' WHERE "position" = 3`,
    `UPDATE "Event" SET "hash" = repeat('a', 64)`,
    `DELETE FROM "Event" WHERE "position" = 5`,
    `TRUNCATE "Event" CASCADE`,
    `UPDATE "RegisterChange" SET "reason" = ''`,
    `DELETE FROM "RegisterChange"`,
  ])("cannot be rewritten: %s", async (statement) => {
    await addRegisterChange();
    await expect(database().$executeRawUnsafe(statement)).rejects.toThrow(/append-only/);
    expect(await problems()).toEqual([]);
  });

  it("stays gapless and in order when many write at once, and when transactions fail", async () => {
    const failing = () =>
      database().$transaction(async (tx) => {
        await record(tx, system, trialEvents.held(randomUUID(), { verdict: "作废" }));
        throw new Error("taken back");
      });
    const writes = Array.from({ length: 40 }, (_, index) =>
      index % 4 === 0 ? failing() : hold(`并行${index}`),
    );
    const failed = (await Promise.allSettled(writes)).filter(({ status }) => status === "rejected");
    expect(failed).toHaveLength(10);
    expect(await verifyEvents()).toMatchObject({ events: 35, problems: [] });
  });

  it("keeps an event only with the change that it tells of", async () => {
    const before = await database().event.count();
    const broken = database().$transaction(async (tx) => {
      await record(tx, system, trialEvents.held("x", { verdict: "六" }));
      await tx.subdistrict.create({ data: { code: "310107999", name: "x", englishName: "x" } });
      throw new Error("taken back");
    });
    await expect(broken).rejects.toThrow("taken back");
    expect(await database().event.count()).toBe(before);
    expect(await database().subdistrict.count()).toBe(0);
  });

  it("refuses details that its definition does not know", async () => {
    const wrong = { verdict: 7 } as unknown as { verdict: string };
    expect(() => trialEvents.held("x", wrong)).toThrow(z.ZodError);
  });
});

async function addRegisterChange() {
  const event = await database().event.findFirstOrThrow();
  const entry = {
    id: randomUUID(),
    organizationId: randomUUID(),
    eventId: event.id,
    field: "name",
    reason: "更正",
  };
  await tamper(`INSERT INTO "RegisterChange" ("id", "organizationId", "eventId", "field", "reason")
    VALUES ('${entry.id}', '${entry.organizationId}', '${entry.eventId}', 'name', '更正')`);
}

describe("the integrity check finds", () => {
  const at = (position: number, problem: string) => expect.objectContaining({ position, problem });

  it.each([
    ["what was said", `"details" = '{"verdict": "假"}'`],
    ["who did it", `"actorName" = '别人'`],
    ["when", `"occurredAt" = "occurredAt" - interval '1 day'`],
    ["about whom", `"subjectId" = 'y'`],
    ["the verb", `"verb" = 'trial.waived'`],
  ])("an altered event: %s", async (_, change) => {
    await tamper(`UPDATE "Event" SET ${change} WHERE "position" = 3`);
    expect(await problems()).toEqual([at(3, "altered")]);
  });

  it("an altered event whose hash was made to fit, by the next one's link", async () => {
    await tamper(`UPDATE "Event" SET "actorName" = '别人' WHERE "position" = 3`);
    await tamper(`UPDATE "Event" e SET "hash" = event_digest(e) WHERE "position" = 3`);
    expect(await problems()).toEqual([at(4, "reordered")]);
  });

  it("a missing event, also the first and the last", async () => {
    await tamper(`DELETE FROM "Event" WHERE "position" = 3`);
    expect(await problems()).toEqual([at(4, "missing")]);
    await tamper(`DELETE FROM "Event" WHERE "position" = 1`);
    expect(await problems()).toEqual([at(2, "missing"), at(4, "missing")]);
  });

  it("events cut off at the end", async () => {
    await tamper(`DELETE FROM "Event" WHERE "position" > 3`);
    expect(await problems()).toEqual([at(5, "cutOff")]);
  });

  it("a record emptied altogether", async () => {
    await tamper(`DELETE FROM "Event"`);
    expect(await problems()).toEqual([at(5, "cutOff")]);
  });

  it("two events that changed places", async () => {
    await tamper(`UPDATE "Event" SET "position" = 7 - "position" + 100 WHERE "position" IN (3, 4)`);
    await tamper(`UPDATE "Event" SET "position" = "position" - 100 WHERE "position" > 100`);
    expect(await problems()).toEqual(expect.arrayContaining([at(3, "altered"), at(4, "altered")]));
  });

  it("two events that changed places with hashes made to fit", async () => {
    await tamper(`UPDATE "Event" SET "position" = 7 - "position" + 100 WHERE "position" IN (3, 4)`);
    await tamper(`UPDATE "Event" SET "position" = "position" - 100 WHERE "position" > 100`);
    await tamper(`UPDATE "Event" e SET "hash" = event_digest(e)`);
    expect((await problems()).map(({ problem }) => problem)).toContain("reordered");
  });

  it("an event slipped in past the trigger", async () => {
    await tamper(`INSERT INTO "Event" ("id", "position", "verb", "subjectType", "subjectId", "actorName", "actorRole", "details", "previousHash", "hash")
      SELECT gen_random_uuid(), 6, "verb", "subjectType", "subjectId", "actorName", "actorRole", "details", "hash", "hash" FROM "Event" WHERE "position" = 5`);
    expect(await problems()).toEqual(expect.arrayContaining([at(6, "altered"), at(5, "cutOff")]));
  });
});
