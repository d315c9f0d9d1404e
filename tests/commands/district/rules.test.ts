import { beforeAll, describe, expect, it } from "vitest";
import { changeRule } from "@/lib/domain/district/commands/change-rule";
import { getRule, listRules } from "@/lib/domain/district/queries/rules";
import { ruleDefinitions } from "@/lib/domain/district/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { fieldProblem } from "@/tests/factories/refusals";

let admin: Actor;

beforeAll(async () => {
  admin = await makePerson("systemAdmin");
});

const key = "import.undoDays" as const;
const original = ruleDefinitions[key].value;
const now = new Date("2026-11-22T02:00:00Z");
const texts = { basis: "平台规则", basisEn: "Platform rule", reason: "试行三十天后延长" };
const change = (value: number, validFrom: string) =>
  changeRule(admin, { key, value, validFrom, ...texts } as never, { now });

describe("a rule", () => {
  it("stands as the law or the platform set it until somebody changes it", async () => {
    expect(await getRule(key, "2026-11-22")).toBe(original);
    expect(await getRule(key, "1950-01-01")).toBe(original);
  });

  it("is in force by day: each version from its first day on, and what was before stays", async () => {
    await change(45, "2026-12-01");
    await change(60, "2027-01-01");
    const days = ["2026-11-30", "2026-12-01", "2026-12-31", "2027-01-01", "2099-01-01"] as const;
    expect(await Promise.all(days.map((day) => getRule(key, day)))).toEqual([original, 45, 45, 60, 60]);
  });

  it("may be corrected before it comes into force, by a later version of an earlier day", async () => {
    await change(50, "2026-12-01");
    expect(await getRule(key, "2026-12-15")).toBe(50);
    expect(await getRule(key, "2027-01-01")).toBe(60);
    const entry = (await listRules("2026-12-15")).find(({ current }) => current.key === key);
    expect(entry?.versions.map(({ version }) => version)).toEqual([3, 2, 1, 0]);
    expect(entry?.current).toMatchObject({ value: 50, version: 3, validFrom: "2026-12-01" });
  });

  it("never changes what is past, and may begin today", async () => {
    await expect(change(10, "2026-11-21")).rejects.toEqual(
      fieldProblem("validFrom", "district.problems.past"),
    );
    await change(31, "2026-11-22");
    expect(await getRule(key, "2026-11-22")).toBe(31);
  });

  it("says in the record what it was and why it changed", async () => {
    const event = await database().event.findFirstOrThrow({ where: { verb: "district.ruleChanged" } });
    expect(event).toMatchObject({
      subjectId: key,
      actorId: admin.accountId,
      details: { key, before: original, after: 45, validFrom: "2026-12-01", reason: texts.reason },
    });
  });

  it.each([
    ["value", { value: "viele" }],
    ["value", { value: -1 }],
    ["value", { value: 1.5 }],
    ["validFrom", { validFrom: "2027-02-30" }],
    ["basis", { basis: " " }],
    ["reason", { reason: "" }],
    ["key", { key: "import.nothing" }],
  ])("is refused at %s: %j", async (field, typed) => {
    const sent = { key, value: 40, validFrom: "2027-03-01", ...texts, ...typed };
    await expect(changeRule(admin, sent as never, { now })).rejects.toMatchObject({
      name: "ZodError",
      issues: [{ path: [field] }],
    });
  });

  it("keeps one version a number when several change it at once", async () => {
    const other = await makePerson("systemAdmin");
    const sent = { key: "certificate.noticeDays" as const, value: 60, validFrom: "2027-03-01", ...texts };
    await Promise.all([admin, other, admin, other].map((actor) => changeRule(actor, sent as never, { now })));
    const versions = await database().rule.findMany({
      where: { key: sent.key },
      orderBy: { version: "asc" },
    });
    expect(versions.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
  });
});
