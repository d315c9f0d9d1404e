import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { checkRows } from "@/lib/domain/organizations/imports/commands/check-rows";
import { confirmImport } from "@/lib/domain/organizations/imports/commands/confirm-import";
import { writeBlocks } from "@/lib/domain/organizations/imports/commands/write-blocks";
import { eachFailedRow } from "@/lib/domain/organizations/imports/queries/rows";
import { database } from "@/lib/platform/db/client";
import { writeXlsx } from "@/lib/platform/sheets/write-xlsx";
import { administrator } from "./administrator";

/** One import from its settled columns to the file of failed rows, in a process of its own for its memory. */

const [batchId = "", errorFile = ""] = process.argv.slice(2);
const begun = performance.now();
const laps: number[] = [];
let since = begun;
const lap = () => {
  laps.push(Math.round(performance.now() - since));
  since = performance.now();
};

const taskOf = async () =>
  (await database().importBatch.findUniqueOrThrow({ where: { id: batchId } })).taskId ?? "";

await checkRows({ batchId, taskId: await taskOf() });
lap();
await confirmImport(administrator, { id: batchId });
await writeBlocks({ batchId, taskId: await taskOf(), actor: administrator });
lap();
let failed = 0;
async function* counted() {
  for await (const row of eachFailedRow(administrator, batchId)) {
    failed += 1;
    yield row;
  }
}
await pipeline(
  writeXlsx([{ title: "原因", kind: "text", value: ({ problems }) => problems[0]?.key }], counted(), {
    sheetName: "失败行",
    aboutName: "说明",
    about: [],
  }),
  createWriteStream(errorFile),
);
lap();
const batch = await database().importBatch.findUniqueOrThrow({ where: { id: batchId } });
console.log(
  JSON.stringify({
    milliseconds: performance.now() - begun,
    laps,
    megabytes: process.resourceUsage().maxRSS / 1024,
    created: batch.createdCount,
    updated: batch.updatedCount,
    unchanged: batch.unchangedCount,
    failed,
  }),
);
await database().$disconnect();
