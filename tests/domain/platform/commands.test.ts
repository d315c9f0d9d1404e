import { describe, expect, it } from "vitest";
import { z } from "zod";
import { advance } from "@/lib/platform/advance";
import { system, visitor } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { nextNumber } from "@/lib/platform/db/number-series";
import { retryOnConflict } from "@/lib/platform/db/retry";
import { bindLifecycle, defineWorkflow } from "@/lib/platform/lifecycle";
import { announcementTexts } from "@/tests/factories/announcements";
import { refusal } from "@/tests/factories/refusals";

const makeSubdistrict = command(z.object({ code: z.string() }), async ({ tx, now, today }, { code }) => {
  await tx.subdistrict.create({ data: { code, name: code, englishName: code } });
  if (code.startsWith("bad")) throw new Error("no");
  return { now, today };
});

const exists = async (code: string) => (await database().subdistrict.count({ where: { code } })) === 1;

describe("a command", () => {
  it("writes all or nothing", async () => {
    await makeSubdistrict(system, { code: "a" });
    await expect(makeSubdistrict(system, { code: "bad" })).rejects.toThrow("no");
    expect([await exists("a"), await exists("bad")]).toEqual([true, false]);
  });

  it("parses before it opens a transaction", async () => {
    await expect(makeSubdistrict(system, { code: 1 } as never)).rejects.toMatchObject({ name: "ZodError" });
  });

  it("takes the time from the database, and the day in Shanghai", async () => {
    const [{ clock }] = await database().$queryRaw<[{ clock: Date }]>`SELECT clock_timestamp() AS clock`;
    const { now } = await makeSubdistrict(system, { code: "b" });
    expect(Math.abs(now.getTime() - clock.getTime())).toBeLessThan(10_000);
    const late = new Date("2026-12-31T16:00:00Z");
    expect(await makeSubdistrict(system, { code: "c" }, { now: late })).toEqual({
      now: late,
      today: "2027-01-01",
    });
  });

  it("joins its caller's transaction and falls with it", async () => {
    const outer = database().$transaction(async (tx) => {
      await makeSubdistrict(system, { code: "d" }, { tx });
      throw new Error("the caller gave up");
    });
    await expect(outer).rejects.toThrow("the caller gave up");
    expect(await exists("d")).toBe(false);
  });

  it("is run again when PostgreSQL gives way to another transaction", async () => {
    let runs = 0;
    const conflicting = command(z.object({}), async ({ tx }) => {
      runs += 1;
      if (runs < 3) await tx.$executeRaw`DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40001'; END $$`;
      return runs;
    });
    expect(await conflicting(system, {})).toBe(3);
  });
});

describe("giving way to another transaction", () => {
  const conflict = (code: string) => Object.assign(new Error("conflict"), { code });

  it.each(["40001", "40P01", "P2034", "P2002"])(
    "tries %s three times more and then gives up",
    async (code) => {
      let runs = 0;
      const never = retryOnConflict(async () => {
        runs += 1;
        throw conflict(code);
      });
      await expect(never).rejects.toThrow("conflict");
      expect(runs).toBe(4);
    },
  );

  it("finds the code behind the client's own error", async () => {
    let runs = 0;
    const wrapped = new Error("driver", { cause: { originalCode: "40P01" } });
    const answer = await retryOnConflict(async () => {
      runs += 1;
      if (runs === 1) throw wrapped;
      return "done";
    });
    expect([answer, runs]).toEqual(["done", 2]);
  });

  it("never repeats what failed for another reason", async () => {
    let runs = 0;
    const failing = retryOnConflict(async () => {
      runs += 1;
      throw conflict("23514");
    });
    await expect(failing).rejects.toThrow("conflict");
    expect(runs).toBe(1);
  });
});

describe("advance", () => {
  it("lets one of ten writers through and tells the others", async () => {
    const row = await database().announcement.create({ data: announcementTexts });
    const answers = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) =>
        database().$transaction((tx) => advance(tx.announcement, row, { title: `第${index}稿` })),
      ),
    );
    const lost = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason] : []));
    expect(lost).toEqual(Array(9).fill(refusal("platform.changedMeanwhile")));
    const after = await database().announcement.findUniqueOrThrow({ where: { id: row.id } });
    expect(after.version).toBe(row.version + 1);
  });
});

describe("a series of numbers", () => {
  it("has neither gaps nor repeats when many take at once and some give back", async () => {
    const take = (index: number) =>
      database().$transaction(async (tx) => {
        const number = await nextNumber(tx, "tests");
        if (index % 5 === 0) throw new Error("given back");
        return number;
      });
    const answers = await Promise.allSettled(Array.from({ length: 40 }, (_, index) => take(index)));
    const numbers = answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));
    expect(numbers.sort((one, other) => one - other)).toEqual(
      Array.from({ length: 32 }, (_, index) => index + 1),
    );
  });
});

describe("a lifecycle", () => {
  const door = defineWorkflow({
    namespace: "doors",
    statuses: ["open", "shut", "locked"],
    steps: { shut: { from: ["open"], to: "shut" }, lock: { from: ["open", "shut"], to: "locked" } },
  });
  type Door = { status: "open" | "shut" | "locked"; isStuck?: boolean };
  const lifecycle = bindLifecycle(door, {
    shut: (actor, { isStuck }: Door) => actor.role === "system" && (!isStuck || "stuck"),
    lock: () => true,
  });

  it("leads to the next status", () => {
    expect(lifecycle.take("shut", system, { status: "open" })).toBe("shut");
    expect(lifecycle.stepsFor(system, { status: "open" })).toEqual(["shut", "lock"]);
  });

  it("refuses the wrong person before it tells anything about the moment", () => {
    expect(() => lifecycle.take("shut", visitor, { status: "locked" })).toThrow("forbidden");
  });

  it("refuses the wrong moment, and then the person's own reason", () => {
    const late = refusal("doors.shutTooLate", { status: "locked" });
    expect(() => lifecycle.take("shut", system, { status: "locked", isStuck: true })).toThrow(late);
    expect(() => lifecycle.take("shut", system, { status: "open", isStuck: true })).toThrow(
      refusal("doors.stuck"),
    );
    expect(lifecycle.stepsFor(system, { status: "open", isStuck: true })).toEqual(["lock"]);
  });
});
