import { once } from "node:events";
import type { Readable } from "node:stream";
import { Client } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { getOrganization } from "@/lib/domain/organizations/queries/organization";
import { listRegisterEntries } from "@/lib/domain/organizations/register/queries/entries";
import { type ExportedEntry, readRegisterEntries } from "@/lib/domain/organizations/register/queries/export";
import { countRegister } from "@/lib/domain/organizations/register/queries/facets";
import { listSuggestions } from "@/lib/domain/organizations/register/queries/suggestions";
import { readRegisterQuery } from "@/lib/domain/organizations/register/schema";
import { visitor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import type { SheetColumn } from "@/lib/platform/sheets/columns";
import { writeCsv } from "@/lib/platform/sheets/write-csv";
import { writeXlsx } from "@/lib/platform/sheets/write-xlsx";
import { fillRegister } from "./search/fill-register";
import { alternate, median, milliseconds, printTable, spread } from "./support";

/**
 * What the public pages of the register ask of the database, at 100,000 names: a page of the list, its counts, a
 * suggestion, an entry; and an export of everything. Controls in the same run: the barest statement that gives as many
 * rows, and COPY of the same columns.
 */
const names = Number(process.env.LINLI_BENCH_NAMES ?? "100000");

const control = new Client(process.env.DATABASE_URL);
await control.connect();
await fillRegister(control, 0, names);
const { rows: known } = await control.query(
  `SELECT "uscc", "name" FROM "Organization" ORDER BY "id" LIMIT 50`,
);
const entryOf = (round: number): { uscc: string; name: string } => known[round % known.length];
const twoCharacters = (round: number) => entryOf(round).name.slice(5, 7);

const columns: SheetColumn<ExportedEntry>[] = [
  { title: "名称", kind: "text", value: (entry) => entry.name },
  { title: "代码", kind: "code", value: (entry) => entry.uscc },
  { title: "街道", kind: "text", value: (entry) => entry.subdistrict.name },
  { title: "法定代表人", kind: "text", value: (entry) => entry.legalRepresentativeName },
  { title: "成立", kind: "date", value: (entry) => entry.establishedOn },
];

async function drained(stream: Readable): Promise<void> {
  stream.resume();
  await once(stream, "end");
}

const whole = () => readRegisterEntries(visitor, readRegisterQuery({}));
const texts = { sheetName: "名录", aboutName: "说明", about: [] };

const twenty = `SELECT "id", "name", "uscc" FROM "Organization" ORDER BY "sortKey", "id" LIMIT 20`;
const copied = `COPY (SELECT "name", "uscc", "legalRepresentativeName", "establishedOn" FROM "Organization") TO STDOUT`;

const timed = (work: (round: number) => Promise<unknown>) => (round: number) =>
  milliseconds(() => work(round));

const rounds = await alternate({
  "20 rows, bare": timed(() => control.query(twenty)),
  "list, page 1": timed(() => listRegisterEntries(visitor, readRegisterQuery({}))),
  "list, two characters": timed((round) =>
    listRegisterEntries(visitor, readRegisterQuery({ q: twoCharacters(round) })),
  ),
  "counts, two characters": timed((round) =>
    countRegister(visitor, readRegisterQuery({ q: twoCharacters(round) })),
  ),
  "counts, everything": timed(() => countRegister(visitor, readRegisterQuery({}))),
  suggestions: timed((round) => listSuggestions(visitor, twoCharacters(round))),
  "one entry": timed((round) => getOrganization(visitor, entryOf(round).uscc)),
  "export, COPY": timed(() => drained(control.query(copyTo(copied)))),
  "export, CSV": timed(() => drained(writeCsv(columns, whole()))),
  "export, Excel": timed(() => drained(writeXlsx(columns, whole(), texts))),
});

const bare = median(rounds["20 rows, bare"]);
const copy = median(rounds["export, COPY"]);
console.log(`\n${names.toLocaleString("en-US")} names`);
printTable(
  Object.entries(rounds).map(([work, times]) => ({
    work,
    "median ms": median(times),
    spread: spread(times),
    "times the control": median(times) / (work.startsWith("export") ? copy : bare),
  })),
);
await control.end();
await database().$disconnect();
