import { execFile } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { writeZip } from "@/lib/platform/sheets/zip-writer";
import { makeBombs } from "./sheets/bombs";
import { columnCount, rowCount, sharedStringParts } from "./sheets/table";

/** Reading and writing sheets, each beside a control on the same bytes: unpacking, packing or only reading them. */

interface Measurement {
  result: string;
  milliseconds: number;
  cpuMilliseconds: number;
  extraMegabytes: number;
  longestPause: number;
}

const rounds = 5;
const folder = mkdtempSync(join(tmpdir(), "sheets-bench-"));
const task = fileURLToPath(new URL("./sheets/task.ts", import.meta.url));
const run = promisify(execFile);

async function measure(name: string, path: string): Promise<Measurement> {
  const { stdout } = await run(process.execPath, [...process.execArgv, task, name, path]);
  return JSON.parse(stdout);
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const spread = (numbers: number[]) => `${Math.min(...numbers).toFixed(0)}–${Math.max(...numbers).toFixed(0)}`;

async function compare(title: string, work: [string, string], control: [string, string]): Promise<void> {
  const measured: Measurement[] = [];
  const beside: Measurement[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push(await measure(...work));
    beside.push(await measure(...control));
  }
  const times = measured.map(({ milliseconds }) => milliseconds);
  const controlTimes = beside.map(({ milliseconds }) => milliseconds);
  const cpu = median(measured.map(({ cpuMilliseconds }) => cpuMilliseconds));
  const memory = Math.max(...measured.map(({ extraMegabytes }) => extraMegabytes));
  const pause = Math.max(...measured.map(({ longestPause }) => longestPause));
  console.log(
    `${title.padEnd(28)} ${median(times).toFixed(0)} ms (${spread(times)}), CPU ${cpu.toFixed(0)} ms, ` +
      `${(median(times) / median(controlTimes)).toFixed(1)} × control ${control[0]} ${median(controlTimes).toFixed(0)} ms, ` +
      `+${memory.toFixed(0)} MB, longest pause ${pause.toFixed(0)} ms`,
  );
}

try {
  const [shared, own, csv] = ["excel.xlsx", "own.xlsx", "own.csv"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await pipeline(Readable.from(writeZip(sharedStringParts())), createWriteStream(shared));
  await measure("writeXlsx", own);
  await measure("writeCsv", csv);
  console.log(`${rowCount.toLocaleString("en")} rows × ${columnCount} columns, median of ${rounds}`);
  await compare("read Excel's .xlsx", ["read", shared], ["unpack", shared]);
  await compare("read our own .xlsx", ["read", own], ["unpack", own]);
  await compare("read .csv", ["read", csv], ["copy", csv]);
  await compare("write .xlsx", ["writeXlsx", join(folder, "out.xlsx")], ["pack", csv]);
  await compare("write .csv", ["writeCsv", join(folder, "out.csv")], ["copy", csv]);
  console.log("\nFiles that mean harm");
  for (const [name, path] of await makeBombs(folder)) {
    const { result, milliseconds, extraMegabytes, longestPause } = await measure("read", path);
    console.log(
      `${name.padEnd(28)} ${result}, ${milliseconds.toFixed(0)} ms, +${extraMegabytes.toFixed(0)} MB, longest pause ${longestPause.toFixed(0)} ms`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
