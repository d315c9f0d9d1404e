import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { Client } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { fillRegister } from "./search/fill-register";
import { makeRoom, processorSeconds, residentMegabytes } from "./site/cores";
import { type Server, startSite } from "./site/servers";
import { alternate, median, printTable, ROUNDS, spread } from "./support";

/**
 * Exporting 100,000 entries over HTTP, as a reader does, with the usual fifteen columns: time to the first byte, to the
 * last, memory the web server needs for it. The control copies the same columns out of the database, in the same run.
 */
const names = Number(process.env.LINLI_BENCH_NAMES ?? "100000");
const samplesEvery = 20;

type Measurement = { first: number; total: number; megabytes: number; grown: number; cpu: number };

const client = new Client(process.env.DATABASE_URL);

const columns = `o."name", o."uscc", o."kind", o."status", o."sector", s."name", c."name", o."legalRepresentativeName",
  u."name", o."registeredCapital", o."establishedOn", o."deregisteredOn", o."certificateNumber",
  o."certificateValidUntil", o."domicile"`;
const copied = `COPY (
  SELECT ${columns} FROM "Organization" o JOIN "Subdistrict" s ON s."code" = o."subdistrictCode"
  LEFT JOIN "Community" c ON c."code" = o."communityCode"
  LEFT JOIN "SupervisoryUnit" u ON u."id" = o."supervisoryUnitId"
  WHERE o."kind" <> 'communityOrganization' ORDER BY o."sortKey", o."id"
) TO STDOUT (FORMAT csv)`;

type Source = NodeJS.ReadableStream;

/** Times of the first and the last byte of a stream, in milliseconds since `start`, and its size. */
async function drained(source: Source, start: number) {
  let [first, bytes] = [Number.NaN, 0];
  source.on("data", (piece: Buffer) => {
    if (bytes === 0) first = performance.now() - start;
    bytes += piece.length;
  });
  await once(source, "end");
  return { first, total: performance.now() - start, megabytes: bytes / 1_048_576 };
}

/** Nothing is found, so that only the code of an export is loaded. */
const nothing = "&q=zzzzzzzz";

async function exported(site: Server, format: string, filter = ""): Promise<Measurement> {
  const [idle, worked] = [residentMegabytes(site.pid), processorSeconds(site.pid)];
  let peak = idle;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(site.pid));
  }, samplesEvery);
  const start = performance.now();
  const request = get(`${site.address}/organizations/export?format=${format}${filter}`);
  const [answer] = (await once(request, "response")) as [IncomingMessage];
  if (answer.statusCode !== 200) throw new Error(`The export answered ${answer.statusCode}.`);
  const taken = await drained(answer, start);
  clearInterval(watch);
  return { ...taken, grown: peak - idle, cpu: processorSeconds(site.pid) - worked };
}

/** Each in a web server that has done nothing but an empty export, so that the memory of the rows is seen. */
async function inFreshSite(format: string): Promise<Measurement> {
  const site = await startSite();
  try {
    await exported(site, format, nothing);
    return await exported(site, format);
  } finally {
    await site.stop();
  }
}

async function copiedOut(): Promise<Measurement> {
  const start = performance.now();
  return { ...(await drained(client.query(copyTo(copied)), start)), grown: Number.NaN, cpu: Number.NaN };
}

await client.connect();
try {
  await makeRoom(client);
  await fillRegister(client, 0, names);
  const measured = await alternate({
    Excel: () => inFreshSite("xlsx"),
    CSV: () => inFreshSite("csv"),
    "control: COPY": copiedOut,
  });
  const control = median(measured["control: COPY"].map(({ total }) => total));
  const rowOf = (name: string, rounds: Measurement[]) => {
    const of = (what: keyof Measurement) => rounds.map((round) => round[what]);
    const shown = (value: number) => (Number.isNaN(value) ? "" : value);
    return {
      to: name,
      "first byte ms": median(of("first")),
      "total s": median(of("total")) / 1000,
      rounds: spread(of("total").map((time) => time / 1000)),
      "× control": median(of("total")) / control,
      "CPU s": shown(median(of("cpu"))),
      "memory +MB": shown(Math.max(...of("grown"))),
      "file MB": median(of("megabytes")),
    };
  };
  console.log(
    `\n${names.toLocaleString("en-US")} entries over HTTP, ${ROUNDS} rounds, each in a fresh web server`,
  );
  printTable(Object.entries(measured).map(([name, rounds]) => rowOf(name, rounds)));
} finally {
  await client.end();
}
