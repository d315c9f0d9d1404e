import { beforeAll, describe, expect, it } from "vitest";
import { applyChanges } from "@/lib/domain/organizations/commands/apply-changes";
import { organizationEvents } from "@/lib/domain/organizations/events";
import { confirmImport } from "@/lib/domain/organizations/imports/commands/confirm-import";
import { restoreBlocks } from "@/lib/domain/organizations/imports/commands/restore-blocks";
import { startUndo } from "@/lib/domain/organizations/imports/commands/undo-import";
import { writeBlocks } from "@/lib/domain/organizations/imports/commands/write-blocks";
import { today } from "@/lib/platform/clock/today";
import { database } from "@/lib/platform/db/client";
import { record } from "@/lib/platform/events/record";
import { verifyEvents } from "@/lib/platform/events/verify";
import {
  actorOf,
  administrator,
  batchOf,
  check,
  code,
  csvOf,
  goodRow,
  heading,
  importRows,
  makeDistrict,
  problemsOf,
  registerDigest,
  undo,
  workOf,
} from "./district";

const db = database;
const entryOf = (number: number) => db().organization.findUniqueOrThrow({ where: { uscc: code(number) } });
const renamed = (number: number) => goodRow(number).with(1, `上海普陀区新名第${number}服务中心`);

/** What an officer does to an entry between two steps of an import. */
async function changePhone(number: number, phone: string) {
  const entry = await entryOf(number);
  await db().$transaction(async (tx) => {
    const details = {
      name: entry.name,
      identifier: code(number),
      reason: "更正",
      fields: ["phone" as const],
    };
    const event = await record(tx, administrator, organizationEvents.changed(entry.id, details));
    await applyChanges(tx, entry, { changes: { phone }, reason: "更正", eventId: event.id, today: today() });
  });
}

/** Makes the database refuse the block that writes this entry, as a crash in its middle would. */
async function breakAt(number: number) {
  await db().$executeRawUnsafe(`
    CREATE OR REPLACE FUNCTION break_here() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF NEW."uscc" = '${code(number)}' THEN RAISE EXCEPTION 'crash'; END IF; RETURN NEW; END $$`);
  await db().$executeRawUnsafe(
    `CREATE TRIGGER break_here BEFORE INSERT ON "Organization" FOR EACH ROW EXECUTE FUNCTION break_here()`,
  );
}
const repair = () => db().$executeRawUnsafe(`DROP TRIGGER break_here ON "Organization"`);

beforeAll(makeDistrict);

describe("writing an import", { timeout: 60_000 }, () => {
  it("adds entries with their status period and finds them by search, without inventing changes", async () => {
    const id = await importRows([goodRow(1), goodRow(2)]);
    expect(await batchOf(id)).toMatchObject({
      status: "applied",
      createdCount: 2,
      updatedCount: 0,
      badCount: 0,
    });
    const entry = await db().organization.findUniqueOrThrow({
      where: { uscc: code(1) },
      include: { statusPeriods: true, changes: true },
    });
    expect(entry).toMatchObject({
      kind: "socialServiceOrganization",
      registeredCapital: 3_000_000n,
      subdistrictCode: "310107015",
      version: 1,
      changes: [],
    });
    expect(entry.statusPeriods).toMatchObject([{ status: "active", until: null }]);
    expect(entry.grams).toContain("邻里");
  });

  it("changes entries with before and after, former name and search keys", async () => {
    await importRows([goodRow(10)]);
    const id = await importRows([renamed(10)]);
    expect(await batchOf(id)).toMatchObject({ createdCount: 0, updatedCount: 1 });
    const entry = await db().organization.findUniqueOrThrow({
      where: { uscc: code(10) },
      include: { formerNames: true, changes: true },
    });
    expect(entry.version).toBe(2);
    expect(entry.formerNames).toMatchObject([{ name: "上海普陀区邻里第10服务中心" }]);
    expect(entry.changes).toMatchObject([
      { field: "name", before: "上海普陀区邻里第10服务中心", after: "上海普陀区新名第10服务中心" },
    ]);
    expect(entry.grams).toEqual(expect.arrayContaining(["新名", "邻里"]));
  });

  it("goes on behind the last block after a crash, writing nothing twice", async () => {
    const rows = Array.from({ length: 2_500 }, (_, at) => goodRow(10_000 + at));
    const id = await check(csvOf([heading, ...rows]));
    await confirmImport(administrator, { id });
    await breakAt(12_300);
    await expect(writeBlocks(await workOf(id))).rejects.toThrow("crash");
    const halfway = await batchOf(id);
    expect(halfway).toMatchObject({ status: "applying", createdCount: 2_000, appliedThrough: 2_001 });
    const progress = await db().task.findUniqueOrThrow({ where: { id: halfway.taskId ?? "" } });
    await repair();
    await Promise.allSettled([writeBlocks(await workOf(id)), writeBlocks(await workOf(id))]);
    await writeBlocks(await workOf(id));
    expect(await batchOf(id)).toMatchObject({ status: "applied", createdCount: 2_500, badCount: 0 });
    expect(await db().organization.count({ where: { uscc: { in: rows.map(([uscc]) => uscc ?? "") } } })).toBe(
      2_500,
    );
    const task = await db().task.findUniqueOrThrow({ where: { id: halfway.taskId ?? "" } });
    expect([progress.done, task.done, task.status]).toEqual([2_000, 2_500, "succeeded"]);
    const events = await db().event.findMany({ where: { subjectId: id, verb: "importBatch.written" } });
    expect(events).toHaveLength(3);
    expect((await verifyEvents()).problems).toEqual([]);
  });

  it("leaves out what changed or was registered since the check, and says so", async () => {
    await importRows([goodRow(20), goodRow(21)]);
    const id = await check(
      csvOf([heading, goodRow(20, "021-62222222"), goodRow(21, "021-62222222"), goodRow(22), goodRow(23)]),
    );
    await changePhone(20, "021-69999999");
    await importRows([goodRow(22)]);
    await confirmImport(administrator, { id });
    await writeBlocks(await workOf(id));
    expect(await problemsOf(id)).toEqual({ 2: ["changedMeanwhile"], 4: ["registeredMeanwhile"] });
    expect(await batchOf(id)).toMatchObject({ createdCount: 1, updatedCount: 1, badCount: 2, goodCount: 2 });
    expect((await entryOf(20)).phone).toBe("021-69999999");
  });

  it("is confirmed by one of two administrators", async () => {
    const id = await check(csvOf([heading, goodRow(30)]));
    const answers = await Promise.allSettled([
      confirmImport(administrator, { id }),
      confirmImport(administrator, { id }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(confirmImport(administrator, { id })).rejects.toMatchObject({ key: "imports.applyTooLate" });
    await expect(confirmImport(actorOf("auditAdmin"), { id })).rejects.toThrow("forbidden");
  });

  it("has nothing to confirm where every row has a fault", async () => {
    const id = await check(csvOf([heading, goodRow(31).with(7, "去年")]));
    await expect(confirmImport(administrator, { id })).rejects.toMatchObject({
      key: "imports.nothingToWrite",
    });
  });
});

describe("undoing an import", { timeout: 60_000 }, () => {
  it("leaves the register as it was, former names and status periods included", async () => {
    await importRows([goodRow(40), goodRow(41), goodRow(42)]);
    const before = await registerDigest();
    const statusHeading = [...heading, "状态", "注销日期"];
    const id = await check(
      csvOf([
        statusHeading,
        renamed(40),
        goodRow(41, "021-63333333"),
        [...goodRow(42), "注销", "2026-01-15"],
        goodRow(43),
        [...goodRow(44), "注销", "2025-01-15"],
      ]),
    );
    await confirmImport(administrator, { id });
    await writeBlocks(await workOf(id));
    expect(await batchOf(id)).toMatchObject({ createdCount: 2, updatedCount: 3 });
    expect(await registerDigest()).not.toBe(before);
    await undo(id);
    expect(await batchOf(id)).toMatchObject({ status: "undone", keptCount: 0 });
    expect(await registerDigest()).toBe(before);
    const changes = await db().registerChange.findMany({ where: { organization: { uscc: code(41) } } });
    expect(changes.map(({ before: from, after }) => [from, after])).toEqual([
      ["021-62000000", "021-63333333"],
      ["021-63333333", "021-62000000"],
    ]);
  });

  it("leaves alone what was changed since, and names it", async () => {
    await importRows([goodRow(50)]);
    const id = await importRows([goodRow(50, "021-64444444"), goodRow(51), goodRow(52)]);
    await changePhone(50, "021-65555555");
    await changePhone(51, "021-65555555");
    await undo(id);
    expect(await batchOf(id)).toMatchObject({ status: "undone", keptCount: 2 });
    expect((await entryOf(50)).phone).toBe("021-65555555");
    expect((await entryOf(51)).phone).toBe("021-65555555");
    expect(await db().organization.findUnique({ where: { uscc: code(52) } })).toBeNull();
    const kept = await db().importRow.findMany({
      where: { batchId: id, organizationId: { not: null } },
      orderBy: { row: "asc" },
    });
    expect(kept.filter(({ problems }) => problems !== null).map(({ row }) => row)).toEqual([2, 3]);
  });

  it("goes on after a crash and ends once", async () => {
    const before = await registerDigest();
    const id = await importRows(Array.from({ length: 1_200 }, (_, at) => goodRow(20_000 + at)));
    await startUndo(administrator, { id, reason: "误传" });
    const work = await workOf(id);
    await db().$executeRawUnsafe(`
      CREATE FUNCTION break_undo() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF OLD."uscc" = '${code(21_100)}' THEN RAISE EXCEPTION 'crash'; END IF; RETURN OLD; END $$`);
    await db().$executeRawUnsafe(
      `CREATE TRIGGER break_undo BEFORE DELETE ON "Organization" FOR EACH ROW EXECUTE FUNCTION break_undo()`,
    );
    await expect(restoreBlocks(work)).rejects.toThrow("crash");
    expect(await batchOf(id)).toMatchObject({ status: "undoing", undoneThrough: 1_001 });
    await db().$executeRawUnsafe(`DROP TRIGGER break_undo ON "Organization"`);
    await restoreBlocks(work);
    await restoreBlocks(work);
    expect(await batchOf(id)).toMatchObject({ status: "undone", keptCount: 0 });
    expect(await registerDigest()).toBe(before);
  });

  it("is refused after the days that the rule gives, and to others", async () => {
    const id = await importRows([goodRow(60)]);
    await expect(startUndo(actorOf("auditAdmin"), { id, reason: "误传" })).rejects.toThrow("forbidden");
    const later = new Date(Date.now() + 31 * 86_400_000);
    await expect(startUndo(administrator, { id, reason: "误传" }, { now: later })).rejects.toMatchObject({
      key: "imports.undoTooOld",
    });
  });
});
