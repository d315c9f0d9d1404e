import { execFile } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { confirmColumns } from "@/lib/domain/organizations/imports/commands/confirm-columns";
import { uploadSheet } from "@/lib/domain/organizations/imports/commands/upload-sheet";
import { suggestColumns } from "@/lib/domain/organizations/imports/queries/headers";
import type { SheetHeaders } from "@/lib/domain/organizations/imports/schema";
import { today } from "@/lib/platform/clock/today";
import { database } from "@/lib/platform/db/client";
import { writeCsv } from "@/lib/platform/sheets/write-csv";
import { writeXlsx } from "@/lib/platform/sheets/write-xlsx";
import { administrator } from "./import/administrator";
import { columns, knownLines, lines, rowCount } from "./import/sheet";
import { alternate, median, milliseconds, printTable, spread } from "./support";

/**
 * Importing 100,000 rows, CSV and Excel: checked, written, failed rows to a file. A fifth of the entries is known, every
 * second of those changes, one row in a hundred has a fault. The control copies the finished entries into the register,
 * indexes in place, in the same run.
 */

type Measurement = {
  milliseconds: number;
  laps: number[];
  megabytes: number;
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
};

const nothing: Measurement = {
  milliseconds: 0,
  laps: [],
  megabytes: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  failed: 0,
};

const rounds = Number(process.env.LINLI_BENCH_ROUNDS ?? 3);
const folder = mkdtempSync(join(tmpdir(), "import-bench-"));
const task = fileURLToPath(new URL("./import/task.ts", import.meta.url));
const run = promisify(execFile);
const client = new pg.Client(process.env.DATABASE_URL);

async function prepareDistrict(): Promise<void> {
  await client.query(`
    INSERT INTO "Subdistrict" ("code", "name", "englishName", "position")
    SELECT '310107' || lpad(position::text, 3, '0'), name, 'Subdistrict ' || position, position
    FROM unnest(ARRAY['曹杨新村街道','长风新村街道','长寿路街道','甘泉路街道','石泉路街道','宜川路街道','万里街道','真如镇街道','长征镇','桃浦镇'])
      WITH ORDINALITY AS place(name, position) ON CONFLICT DO NOTHING`);
  await client.query(`
    INSERT INTO "SupervisoryUnit" ("id", "name", "englishName")
    VALUES ('01930000-0000-7000-8000-000000000002', '上海市普陀区民政局', 'Putuo District Civil Affairs Bureau')
    ON CONFLICT DO NOTHING`);
}

const emptyRegister = () => client.query(`TRUNCATE "Organization", "ImportBatch" CASCADE`);

/** Uploads a sheet and settles its columns as suggested; what an administrator does before the job starts. */
async function settle(path: string): Promise<string> {
  const stream = createReadStream(path);
  const { id } = await uploadSheet(administrator, { stream, name: path.split("/").at(-1) ?? "" }, today());
  const batch = await database().importBatch.findUniqueOrThrow({ where: { id } });
  const headers = batch.headers as SheetHeaders;
  const mapping = await suggestColumns(headers);
  const chosen = headers.columns.map((_, at) => {
    const [field] = Object.entries(mapping.columns).find(([, column]) => column === at) ?? [""];
    return field;
  });
  await confirmColumns(administrator, { id, columns: chosen });
  return id;
}

async function importSheet(path: string): Promise<Measurement> {
  const id = await settle(path);
  const { stdout } = await run(process.execPath, [
    ...process.execArgv,
    task,
    id,
    join(folder, "failed.xlsx"),
  ]);
  return JSON.parse(stdout);
}

const saved = (name: string) => join(folder, `${name}.copy`);
const save = (table: string, name: string) =>
  pipeline(client.query(copyTo(`COPY "${table}" TO STDOUT`)), createWriteStream(saved(name)));
const load = (table: string, name: string) =>
  pipeline(createReadStream(saved(name)), client.query(copyFrom(`COPY "${table}" FROM STDIN`)));

async function beginRound(): Promise<void> {
  await emptyRegister();
  await load("Organization", "known");
  await client.query(`VACUUM ANALYZE "Organization"`);
}

try {
  await client.connect();
  await prepareDistrict();
  const [known, csv, xlsx] = ["known.csv", "sheet.csv", "sheet.xlsx"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await pipeline(writeCsv(columns, knownLines()), createWriteStream(known));
  await pipeline(writeCsv(columns, lines()), createWriteStream(csv));
  const texts = { sheetName: "名录", aboutName: "说明", about: [] };
  await pipeline(writeXlsx(columns, lines(), texts), createWriteStream(xlsx));

  await emptyRegister();
  await importSheet(known);
  await save("Organization", "known");
  await beginRound();
  console.log(await importSheet(csv));
  await save("Organization", "finished");

  const measured = await alternate(
    {
      CSV: () => beginRound().then(() => importSheet(csv)),
      Excel: () => beginRound().then(() => importSheet(xlsx)),
      COPY: async () => {
        await emptyRegister();
        return { ...nothing, milliseconds: await milliseconds(() => load("Organization", "finished")) };
      },
    },
    rounds,
  );
  const timesOf = (of: Measurement[]) => of.map((one) => one.milliseconds);
  const control = median(timesOf(measured.COPY));
  const rowOf = (name: string, times: number[], memory: string, laps: string) => ({
    "": name,
    s: median(times) / 1000,
    rounds: spread(times.map((time) => time / 1000)),
    "× COPY": median(times) / control,
    "peak RSS": memory,
    "check, write, error file": laps,
  });
  console.log(`\n${rowCount.toLocaleString("en-US")} rows of ${columns.length} columns, ${rounds} rounds`);
  printTable([
    ...(["CSV", "Excel"] as const).map((name) => {
      const of = measured[name];
      const laps = [0, 1, 2].map((lap) => (median(of.map((one) => one.laps[lap] ?? 0)) / 1000).toFixed(1));
      const memory = `${Math.max(...of.map(({ megabytes }) => megabytes)).toFixed(0)} MB`;
      return rowOf(name, timesOf(of), memory, `${laps.join(" + ")} s`);
    }),
    rowOf("COPY of the finished entries", timesOf(measured.COPY), "", ""),
  ]);
} finally {
  await client.end();
  await database().$disconnect();
  rmSync(folder, { recursive: true, force: true });
}
