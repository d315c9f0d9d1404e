import { alternate, median, percentile, printTable, ROUNDS, spread } from "../support";
import { answerTimes, connections, type Load, load } from "./load";
import { type Server, startSite } from "./servers";

/** What is asked, the addresses it is asked at in turn, those of the control where they differ, and as whom. */
export type Asked = { name: string; paths: string[]; control?: string; cookie?: string };

/** First answers after a start, then every address for the first time, one at a time. */
export async function measureCold(pages: Asked[]): Promise<void> {
  const first: number[][] = pages.map(() => []);
  const cold: number[][] = pages.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const site = await startSite();
    for (const [index, { paths, cookie }] of pages.entries()) {
      const [fresh, ...rest] = await answerTimes(site, paths, cookie);
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

async function measurePage(asked: Asked, site: Server, control: Server, seconds: number) {
  const { name, paths, control: same, cookie } = asked;
  const beside = same ? [same] : paths;
  await load(site, paths, seconds / 4, cookie);
  await load(control, beside, seconds / 4, cookie);
  const { ours, bare } = await alternate({
    ours: () => load(site, paths, seconds, cookie),
    bare: () => load(control, beside, seconds, cookie),
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

/** Warm answers under load, one page after the other, each in turn with the control. */
export async function measureWarm(
  pages: Asked[],
  { site, control, seconds }: { site: Server; control: Server; seconds: number },
): Promise<void> {
  const rows = [];
  for (const page of pages) rows.push(await measurePage(page, site, control, seconds));
  const reader = pages.every(({ cookie }) => cookie) ? "signed in" : "signed out";
  console.log(`\nWarm, ${reader}, ${connections} connections, ${ROUNDS} rounds of ${seconds} s`);
  printTable(rows);
}
