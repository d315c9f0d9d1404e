import { beforeAll, describe, expect, it } from "vitest";
import { checkRows } from "@/lib/domain/organizations/imports/commands/check-rows";
import { confirmColumns } from "@/lib/domain/organizations/imports/commands/confirm-columns";
import { uploadSheet } from "@/lib/domain/organizations/imports/commands/upload-sheet";
import { eachFailedRow } from "@/lib/domain/organizations/imports/queries/rows";
import { today } from "@/lib/platform/clock/today";
import { database } from "@/lib/platform/db/client";
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
  suggestedColumns,
  upload,
  workOf,
} from "./district";

const changed = (number: number, column: number, text: string) => goodRow(number).with(column, text);

beforeAll(makeDistrict);

describe("checking a sheet", () => {
  it("sorts rows into good ones and those with a fault, each fault at its cell", async () => {
    const id = await check(
      csvOf([
        heading,
        goodRow(1),
        changed(2, 0, `${code(2).slice(0, 17)}${code(2).endsWith("1") ? "2" : "1"}`),
        changed(3, 4, "长寿街道"),
        changed(4, 7, "2020-02-30"),
        changed(5, 8, "1"),
        changed(6, 2, "公司"),
        changed(7, 5, ""),
        goodRow(8),
        goodRow(8),
        changed(9, 7, "2099-01-01"),
      ]),
    );
    expect(await problemsOf(id)).toEqual({
      3: ["usccCheck"],
      4: ["subdistrictNearest"],
      5: ["impossibleDate"],
      7: ["notAChoice"],
      8: ["missingForNew"],
      9: ["duplicate"],
      10: ["duplicate"],
      11: ["inFuture"],
    });
    const batch = await batchOf(id);
    expect(batch).toMatchObject({
      status: "checked",
      rowCount: 10,
      goodCount: 2,
      badCount: 8,
      unchangedCount: 0,
    });
    const failed: string[][] = [];
    for await (const { cells } of eachFailedRow(administrator, id)) failed.push(cells);
    expect(failed[1]).toEqual(changed(3, 4, "长寿街道"));
    expect(await database().organization.count()).toBe(0);
  });

  it("reads what a Chinese Excel saves as CSV", async () => {
    const header = Buffer.from("cdb3d2bbc9e7bbe1d0c5d3c3b4fac2eb2cc3fbb3c6", "hex");
    const body = Buffer.concat([
      header,
      Buffer.from(`\r\n${code(30)},`),
      Buffer.from("c9cfbaa3c6d5cdd3c7f8", "hex"),
    ]);
    const id = await check(body);
    const batch = await batchOf(id);
    expect(batch.headers).toMatchObject({ encoding: "gb18030" });
    const row = await database().importRow.findFirstOrThrow({ where: { batchId: id } });
    expect(row.cells).toEqual([code(30), "上海普陀区"]);
  });

  it("tells changes from what stands already, and never takes an empty cell for a change", async () => {
    await importRows([goodRow(20), goodRow(21), goodRow(22), goodRow(23)]);
    const id = await check(
      csvOf([
        heading,
        goodRow(20),
        goodRow(21, "021-62111111"),
        [code(22), ...Array<string>(9).fill(""), "—清空—"],
        [code(23), "（清空）"],
      ]),
    );
    const rows = await database().importRow.findMany({ where: { batchId: id }, orderBy: { row: "asc" } });
    expect(rows.map(({ outcome }) => outcome)).toEqual(["unchanged", "update", "update", "problem"]);
    expect(rows[1]).toMatchObject({
      particulars: { phone: "021-62111111" },
      before: { values: { phone: "021-62000000" } },
    });
    expect(rows[2]).toMatchObject({ particulars: { phone: null } });
    expect((await problemsOf(id))[5]).toEqual(["cannotBeEmpty"]);
  });

  it("suspects a new code under a name that is on the register", async () => {
    await importRows([goodRow(40)]);
    const id = await check(csvOf([heading, goodRow(40).with(0, code(41))]));
    expect(await problemsOf(id)).toEqual({ 2: ["nameTaken"] });
  });

  it("remembers what a heading stood for", async () => {
    const odd = heading.with(10, "我局座机");
    const first = await upload(csvOf([odd, goodRow(50)]));
    const guessed = await suggestedColumns(first);
    expect(guessed[10]).toBe("");
    await confirmColumns(administrator, { id: first, columns: guessed.with(10, "phone") });
    const second = await upload(csvOf([odd, goodRow(51)]));
    expect((await suggestedColumns(second))[10]).toBe("phone");
  });

  it("wants a code or a filing number, and no particular twice", async () => {
    const id = await upload(csvOf([heading, goodRow(60)]));
    const columns = await suggestedColumns(id);
    await expect(confirmColumns(administrator, { id, columns: columns.with(0, "") })).rejects.toMatchObject({
      messageKey: "imports.problems.identifierColumnMissing",
    });
    await expect(
      confirmColumns(administrator, { id, columns: columns.with(1, "uscc") }),
    ).rejects.toMatchObject({
      messageKey: "imports.problems.columnTwice",
    });
  });

  it("starts over after a crash in the middle and ends the same", async () => {
    const id = await upload(csvOf([heading, ...Array.from({ length: 30 }, (_, at) => goodRow(100 + at))]));
    await confirmColumns(administrator, { id, columns: await suggestedColumns(id) });
    await database().importRow.create({
      data: { batchId: id, row: 2, outcome: "problem", cells: ["left behind"] },
    });
    await checkRows(await workOf(id));
    await checkRows(await workOf(id));
    expect(await batchOf(id)).toMatchObject({ status: "checked", rowCount: 30, goodCount: 30 });
  });

  it("gives up on a sheet with more rows than the rule allows, and keeps none of them", async () => {
    const rule = {
      key: "import.rowLimit",
      version: 1,
      value: 6,
      isVerified: false,
      basis: "平台规则",
      basisEn: "Platform rule",
      validFrom: new Date("2020-01-01"),
    };
    const sheet = csvOf([heading, ...Array.from({ length: 9 }, (_, at) => goodRow(200 + at))]);
    const id = await upload(sheet);
    await confirmColumns(administrator, { id, columns: await suggestedColumns(id) });
    await database().rule.create({ data: rule });
    await checkRows(await workOf(id));
    await expect(upload(sheet)).rejects.toMatchObject({ key: "sheets.tooManyRows" });
    expect(await batchOf(id)).toMatchObject({ status: "failed", failure: { key: "sheets.tooManyRows" } });
    expect(await database().importRow.count({ where: { batchId: id } })).toBe(0);
    await database().rule.deleteMany();
  });

  it("is refused to everyone but administrators, before a byte is read", async () => {
    for (const role of [
      "registrationOfficer",
      "auditAdmin",
      "securityAdmin",
      "centerStaff",
      "resident",
    ] as const) {
      const stream = new ReadableStream<Uint8Array>({
        pull() {
          throw new Error("was read");
        },
      });
      await expect(uploadSheet(actorOf(role), { stream, name: "a.csv" }, today())).rejects.toThrow(
        "forbidden",
      );
    }
    const id = await upload(csvOf([heading, goodRow(70)]));
    const columns = await suggestedColumns(id);
    await expect(confirmColumns(actorOf("auditAdmin"), { id, columns })).rejects.toThrow("forbidden");
    await expect(confirmColumns(actorOf("registrationOfficer"), { id, columns })).rejects.toThrow(
      "not found",
    );
  });

  it("refuses what is no sheet, with the reader's reason", async () => {
    await expect(upload(Buffer.from("<html><body>名册</body></html>"), "名册.xls")).rejects.toMatchObject({
      key: "storage.activeContent",
    });
    await expect(upload(Buffer.from(""), "名册.csv")).rejects.toMatchObject({ key: "storage.empty" });
  });
});
