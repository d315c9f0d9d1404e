import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { checkRows } from "@/lib/domain/organizations/imports/commands/check-rows";
import { confirmColumns } from "@/lib/domain/organizations/imports/commands/confirm-columns";
import { confirmImport } from "@/lib/domain/organizations/imports/commands/confirm-import";
import { restoreBlocks } from "@/lib/domain/organizations/imports/commands/restore-blocks";
import { startUndo } from "@/lib/domain/organizations/imports/commands/undo-import";
import { uploadSheet } from "@/lib/domain/organizations/imports/commands/upload-sheet";
import { writeBlocks } from "@/lib/domain/organizations/imports/commands/write-blocks";
import { suggestColumns } from "@/lib/domain/organizations/imports/queries/headers";
import type { RowProblem, SheetHeaders } from "@/lib/domain/organizations/imports/schema";
import type { Actor, Role } from "@/lib/platform/auth/actor";
import { today } from "@/lib/platform/clock/today";
import { database } from "@/lib/platform/db/client";
import { makeUscc } from "@/lib/platform/identifiers/uscc";

/** A small district with an administrator, and the steps of an import as one call each. */

process.env.STORAGE_DIR = mkdtempSync(join(tmpdir(), "imports-test-"));

export const actorOf = (role: Role): Actor => ({
  accountId: "01930000-0000-7000-8000-000000000001",
  name: "钱磊",
  role,
  organizationId: null,
  subdistrictCode: null,
  supervisoryUnitId: null,
});
export const administrator = actorOf("systemAdmin");
export const code = (number: number) => makeUscc("2", "310107", `MJX${String(number).padStart(5, "0")}`);

export async function makeDistrict(): Promise<void> {
  const db = database();
  await db.account.create({
    data: { id: administrator.accountId ?? "", name: "钱磊", loginName: "admin.system" },
  });
  await db.subdistrict.createMany({
    data: [
      { code: "310107015", name: "长寿路街道", englishName: "Changshou Road Subdistrict" },
      { code: "310107016", name: "甘泉路街道", englishName: "Ganquan Road Subdistrict" },
    ],
  });
  await db.community.create({
    data: { code: "310107015001", name: "新湖居委会", kind: "urban", subdistrictCode: "310107015" },
  });
  await db.supervisoryUnit.create({
    data: { name: "上海市普陀区民政局", englishName: "Putuo District Civil Affairs Bureau" },
  });
}

export const heading = [
  ...["统一社会信用代码", "社会组织名称", "类型", "行业", "所属街镇", "住所", "法人代表", "成立时间"],
  ...["开办资金（万元）", "业务主管单位", "联系电话"],
];

/** A row that has nothing wrong with it. */
export const goodRow = (number: number, phone = "021-62000000") => [
  code(number),
  `上海普陀区邻里第${number}服务中心`,
  "民非",
  "养老",
  "长寿路",
  `长寿路${number}号`,
  "李晓",
  "2020年5月6日",
  "３",
  "区民政局",
  phone,
];

export const csvOf = (rows: string[][]) => Buffer.from(rows.map((cells) => cells.join(",")).join("\r\n"));

export async function upload(content: Buffer, name = "名册.csv"): Promise<string> {
  return (await uploadSheet(administrator, { stream: Readable.from([content]), name }, today())).id;
}

export const batchOf = (id: string) => database().importBatch.findUniqueOrThrow({ where: { id } });

/** The work that a job would be given for the batch now. */
export async function workOf(id: string) {
  return { batchId: id, taskId: (await batchOf(id)).taskId ?? "", actor: administrator, reason: "误传" };
}

/** The particular of each column as suggested, as the form would send it. */
export async function suggestedColumns(id: string): Promise<string[]> {
  const headers = (await batchOf(id)).headers as SheetHeaders;
  const { columns } = await suggestColumns(headers);
  return headers.columns.map(
    (_, at) => Object.entries(columns).find(([, column]) => column === at)?.[0] ?? "",
  );
}

export async function check(content: Buffer): Promise<string> {
  const id = await upload(content);
  await confirmColumns(administrator, { id, columns: await suggestedColumns(id) });
  await checkRows(await workOf(id));
  return id;
}

export async function importRows(rows: string[][]): Promise<string> {
  const id = await check(csvOf([heading, ...rows]));
  await confirmImport(administrator, { id });
  await writeBlocks(await workOf(id));
  return id;
}

export async function undo(id: string): Promise<void> {
  await startUndo(administrator, { id, reason: "误传" });
  await restoreBlocks(await workOf(id));
}

/** Keys of the problems of a batch by row. */
export async function problemsOf(id: string): Promise<Record<number, string[]>> {
  const rows = await database().importRow.findMany({ where: { batchId: id, outcome: "problem" } });
  return Object.fromEntries(
    rows.map(({ row, problems }) => [
      row,
      (problems as RowProblem[]).map(({ key }) => key.split(".").at(-1) ?? ""),
    ]),
  );
}

/** A digest of everything an entry says, former names and status periods included, without versions and times. */
export async function registerDigest(): Promise<string> {
  const [row] = await database().$queryRaw<{ digest: string }[]>`
    SELECT md5(coalesce(string_agg(line, E'\n' ORDER BY line), '')) AS digest FROM (
      SELECT (to_jsonb(entry) - ARRAY['version', 'createdAt', 'updatedAt'])::text AS line FROM "Organization" entry
      UNION ALL SELECT to_jsonb(former)::text FROM "FormerName" former
      UNION ALL SELECT to_jsonb(period)::text FROM "StatusPeriod" period) AS lines`;
  return row?.digest ?? "";
}
