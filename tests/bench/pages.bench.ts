import { Client } from "pg";
import { fillRegister } from "./search/fill-register";
import { makeRoom } from "./site/cores";
import { answerTimes, connections, type Load, load } from "./site/load";
import { type Asked, pagesOf } from "./site/pages";
import { type Server, startControl, startSite } from "./site/servers";
import { alternate, median, percentile, printTable, ROUNDS, spread } from "./support";

/**
 * What the public pages bear on one core: the web server alone on the first, database and load on the second. Measured
 * on the demonstration district and again with 100,000 more organizations, each beside a bare Fastify that gives the
 * same answer without look.
 *
 * LINLI_BENCH_NAMES=0 leaves the large register out; LINLI_BENCH_SECONDS is the length of a round.
 */
const names = Number(process.env.LINLI_BENCH_NAMES ?? "100000");
const seconds = Number(process.env.LINLI_BENCH_SECONDS ?? "2");

const client = new Client(process.env.DATABASE_URL);

/** First answers after a start, then every address for the first time, one at a time. */
async function measureCold(pages: Asked[]): Promise<void> {
  const first: number[][] = pages.map(() => []);
  const cold: number[][] = pages.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const site = await startSite();
    for (const [index, { paths }] of pages.entries()) {
      const [fresh, ...rest] = await answerTimes(site, paths);
      first[index]?.push(fresh ?? Number.NaN);
      cold[index]?.push(...rest);
    }
    await site.stop();
  }
  console.log(
    `\nUnloaded, after each of ${ROUNDS} starts: the first answer, then every address for the first time`,
  );
  printTable(
    pages.map(({ name }, index) => ({
      asked: name,
      "first ms": median(first[index] ?? []),
      rounds: spread(first[index] ?? []),
      "p50 ms": cold[index]?.length ? median(cold[index]) : "",
      "p95 ms": cold[index]?.length ? percentile(cold[index], 0.95) : "",
    })),
  );
}

const middle = (rounds: Load[], of: keyof Load) => median(rounds.map((round) => round[of]));

async function measurePage({ name, paths, control: same }: Asked, site: Server, control: Server) {
  const beside = same ? [same] : paths;
  await load(site, paths, seconds / 4);
  await load(control, beside, seconds / 4);
  const { ours, bare } = await alternate({
    ours: () => load(site, paths, seconds),
    bare: () => load(control, beside, seconds),
  });
  return {
    asked: name,
    "per s": middle(ours, "perSecond"),
    rounds: spread(ours.map(({ perSecond }) => perSecond)),
    "p50 ms": middle(ours, "p50"),
    "p95 ms": middle(ours, "p95"),
    "CPU ms": middle(ours, "cpu"),
    "control per s": middle(bare, "perSecond"),
    "its rounds": spread(bare.map(({ perSecond }) => perSecond)),
    "its CPU ms": middle(bare, "cpu"),
    "× control": middle(ours, "perSecond") / middle(bare, "perSecond"),
  };
}

async function measureAll(title: string): Promise<void> {
  const pages = await pagesOf(client);
  console.log(`\n${title}`);
  await measureCold(pages);
  const [site, control] = [await startSite(), await startControl()];
  const rows = [];
  for (const page of pages) rows.push(await measurePage(page, site, control));
  await Promise.all([site.stop(), control.stop()]);
  console.log(`\nWarm, signed out, ${connections} connections, ${ROUNDS} rounds of ${seconds} s`);
  printTable(rows);
}

await client.connect();
try {
  await makeRoom(client);
  await measureAll("The demonstration district");
  if (names > 0) {
    await fillRegister(client, 0, names);
    await measureAll(`With ${names.toLocaleString("en-US")} more organizations`);
  }
} finally {
  await client.end();
}
