import { Client } from "pg";
import { fillRegister } from "./search/fill-register";
import { makeRoom } from "./site/cores";
import { measureCold, measureWarm } from "./site/measure";
import { pagesOf } from "./site/pages";
import { startControl, startSite } from "./site/servers";

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

async function measureAll(title: string): Promise<void> {
  const pages = await pagesOf(client);
  console.log(`\n${title}`);
  await measureCold(pages);
  const [site, control] = [await startSite(), await startControl()];
  await measureWarm(pages, { site, control, seconds });
  await Promise.all([site.stop(), control.stop()]);
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
