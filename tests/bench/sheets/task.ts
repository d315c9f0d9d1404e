import { createReadStream, createWriteStream } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createDeflateRaw } from "node:zlib";
import { openArchive } from "@/lib/platform/sheets/archive";
import { defaultLimits } from "@/lib/platform/sheets/limits";
import { readSheet } from "@/lib/platform/sheets/read-sheet";
import { writeCsv } from "@/lib/platform/sheets/write-csv";
import { writeXlsx } from "@/lib/platform/sheets/write-xlsx";
import { columns, lines } from "./table";

/** One measured task in a process of its own, so that its memory is its own. Prints one line of JSON. */

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

const tasks: Record<string, (path: string) => Promise<string>> = {
  async read(path) {
    const sheet = await readSheet(path);
    let count = 0;
    for await (const { cells } of sheet.rows) count += cells.length;
    return String(count);
  },
  async unpack(path) {
    const archive = await openArchive(path, defaultLimits);
    let bytes = 0;
    for (const name of archive.names()) for await (const chunk of archive.read(name)) bytes += chunk.length;
    archive.close();
    return String(bytes);
  },
  async copy(path) {
    await pipeline(createReadStream(path), nowhere());
    return "";
  },
  async pack(path) {
    await pipeline(createReadStream(path), createDeflateRaw({ level: 3 }), nowhere());
    return "";
  },
  async writeXlsx(path) {
    const texts = { sheetName: "名录", aboutName: "说明", about: [["筛选", "全部"]] as [string, string][] };
    await pipeline(writeXlsx(columns, lines(), texts), createWriteStream(path));
    return "";
  },
  async writeCsv(path) {
    await pipeline(writeCsv(columns, lines()), createWriteStream(path));
    return "";
  },
};

const [name = "", path = ""] = process.argv.slice(2);
const delay = monitorEventLoopDelay({ resolution: 5 });
const memoryBefore = process.memoryUsage.rss();
let memoryPeak = memoryBefore;
const sampling = setInterval(() => {
  memoryPeak = Math.max(memoryPeak, process.memoryUsage.rss());
}, 5);
const cpuBefore = process.cpuUsage();
delay.enable();
const begin = performance.now();
const result = await tasks[name]?.(path).catch((error) => `refused: ${error.code ?? error}`);
const milliseconds = performance.now() - begin;
const cpu = process.cpuUsage(cpuBefore);
clearInterval(sampling);
memoryPeak = Math.max(memoryPeak, process.memoryUsage.rss());
console.log(
  JSON.stringify({
    result,
    milliseconds,
    cpuMilliseconds: (cpu.user + cpu.system) / 1000,
    extraMegabytes: (memoryPeak - memoryBefore) / 1e6,
    longestPause: delay.max / 1e6,
  }),
);
