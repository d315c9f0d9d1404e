import { Client } from "pg";
import { fillRegister } from "./search/fill-register";
import { queriesOf, type Typing, typings } from "./search/queries";
import { search, searchByScan } from "./search/statements";
import { alternate, median, milliseconds, percentile, printTable, ROUNDS, short, spread } from "./support";

/**
 * Searching the register at 100,000 and at 1,000,000 names: parts of existing names of every length, count and first page.
 * The control reads every row with LIKE, in the same run. One client; times as the application sees them.
 *
 * LINLI_BENCH_NAMES=100000 measures one size only.
 */

const sizes = (process.env.LINLI_BENCH_NAMES ?? "100000,1000000").split(",").map(Number);
const queriesPerRound = 10;
const scansPerRound = 1;

async function connected(): Promise<Client> {
  const client = new Client(process.env.DATABASE_URL);
  await client.connect();
  return client;
}

/** A session that has no index to use. */
async function withoutIndexes(): Promise<Client> {
  const client = await connected();
  await client.query(
    "SET enable_indexscan = off; SET enable_bitmapscan = off; SET enable_indexonlyscan = off",
  );
  return client;
}

async function timesOf(queries: string[], answer: (query: string) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) times.push(await milliseconds(() => answer(query)));
  return times;
}

/** Both ways give the same organizations; one or two letters are initials to the search, any letters to the control. */
async function agree(query: string, ours: Client, control: Client): Promise<void> {
  const [found, scanned] = [await search(ours, query), await searchByScan(control, query)];
  const same = found.ids.join() === scanned.ids.join() && found.count === Math.min(scanned.count, 10_001);
  if (!same) throw new Error(`"${query}": the search found ${found.count}, the scan ${scanned.count}`);
}

async function measure(typing: Typing, length: number, names: number, ours: Client, control: Client) {
  const seed = names + length * 101 + typing.length;
  const queries = (round: number) => queriesOf(typing, length, names, queriesPerRound, seed + round);
  if (typing === "Han" || length >= 3) await agree(queries(0)[0] ?? "", ours, control);
  const rounds = await alternate({
    search: (round) => timesOf(queries(round), (query) => search(ours, query)),
    scan: (round) => timesOf(queries(round).slice(0, scansPerRound), (query) => searchByScan(control, query)),
  });
  const medians = { search: rounds.search.map(median), scan: rounds.scan.map(median) };
  return {
    times: rounds.search.flat(),
    row: {
      typed: `${typing} ${length}`,
      "p50 ms": median(rounds.search.flat()),
      "p95 ms": percentile(rounds.search.flat(), 0.95),
      "rounds, p50": spread(medians.search),
      "LIKE ms": median(medians.scan),
      rounds: spread(medians.scan),
      "times as fast": median(medians.scan) / median(medians.search),
    },
  };
}

async function measureSize(names: number): Promise<void> {
  const ours = await connected();
  const control = await withoutIndexes();
  const measured: (Awaited<ReturnType<typeof measure>> & { typing: Typing })[] = [];
  for (const { typing, length } of typings) {
    measured.push({ typing, ...(await measure(typing, length, names, ours, control)) });
  }
  console.log(
    `\n${names.toLocaleString("en-US")} names, ${ROUNDS} rounds of ${queriesPerRound} queries a row`,
  );
  printTable(measured.map(({ row }) => row));
  for (const typing of new Set(typings.map((one) => one.typing))) {
    const times = measured.filter((one) => one.typing === typing).flatMap((one) => one.times);
    console.log(
      `${typing}, all lengths: p50 ${short(median(times))} ms, p95 ${short(percentile(times, 0.95))} ms`,
    );
  }
  await ours.end();
  await control.end();
}

const loader = await connected();
let filled = 0;
for (const names of sizes) {
  const seconds = (await milliseconds(() => fillRegister(loader, filled, names))) / 1000;
  console.log(
    `\nregister filled from ${filled} to ${names} in ${short(seconds)} s, search keys and indexes included`,
  );
  filled = names;
  await measureSize(names);
}
await loader.end();
