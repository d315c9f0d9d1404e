import autocannon from "autocannon";
import { median, milliseconds, percentile } from "../support";
import { canPin, processorSeconds } from "./cores";
import type { Server } from "./servers";

export const connections = 16;

/** What one server did under load: answers a second, their times in milliseconds, processor time of each. */
export type Load = { perSecond: number; p50: number; p95: number; cpu: number };

/** Asks `amount` times in turn over 16 connections and waits for every answer. Refuses to count anything but 2xx. */
async function ask(server: Server, paths: string[], amount: number) {
  const times: number[] = [];
  const requests = paths.map((path) => ({ path }));
  await new Promise<void>((resolve, reject) => {
    const running = autocannon(
      { url: server.address, connections, amount, timeout: 60, requests },
      (error, outcome) => {
        if (error) return reject(error);
        const failed = outcome.errors + outcome.timeouts + outcome.non2xx;
        const isWhole = failed === 0 && times.length === amount;
        if (isWhole) return resolve();
        reject(
          new Error(`${server.address}${paths[0]}: ${times.length} of ${amount} answered, ${failed} failed`),
        );
      },
    );
    running.on("response", (_client, _status, _bytes, time) => times.push(time));
  });
  // autocannon ends on a tick of its own; the connections were busy for as long as their answers took.
  return { times, seconds: times.reduce((sum, time) => sum + time, 0) / 1000 / connections };
}

/**
 * Loads a server for about `seconds`: as many requests as a first handful says it can answer. A round of fixed length
 * would leave slow answers unfinished, and the next contender would pay for them.
 */
export async function load(server: Server, paths: string[], seconds: number): Promise<Load> {
  const trial = await ask(server, paths, connections);
  const amount = Math.max(2 * connections, Math.round((connections / trial.seconds) * seconds));
  const before = canPin ? processorSeconds(server.pid) : 0;
  const { times, seconds: taken } = await ask(server, paths, amount);
  const cpu = canPin ? processorSeconds(server.pid) - before : Number.NaN;
  return {
    perSecond: times.length / taken,
    p50: median(times),
    p95: percentile(times, 0.95),
    cpu: (cpu / times.length) * 1000,
  };
}

/** Times of the whole answers of addresses asked one after the other, in milliseconds. */
export async function answerTimes(server: Server, paths: string[]): Promise<number[]> {
  const times: number[] = [];
  for (const path of paths) {
    times.push(
      await milliseconds(async () => {
        const answer = await fetch(server.address + path);
        await answer.arrayBuffer();
        if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
      }),
    );
  }
  return times;
}
