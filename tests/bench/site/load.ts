import autocannon from "autocannon";
import { median, milliseconds, percentile } from "../support";
import { canPin, processorSeconds } from "./cores";
import type { Server } from "./servers";

export const connections = 16;

/** What one server did under load: answers a second, their times in milliseconds, processor time of each. */
export type Load = { perSecond: number; p50: number; p95: number; cpu: number };

/** Asks the addresses in turn over 16 connections, as fast as answers come. Refuses to count anything but 2xx. */
export async function load(server: Server, paths: string[], seconds: number): Promise<Load> {
  const times: number[] = [];
  const before = canPin ? processorSeconds(server.pid) : 0;
  let taken = 0;
  await new Promise<void>((resolve, reject) => {
    const requests = paths.map((path) => ({ path }));
    const running = autocannon(
      { url: server.address, connections, duration: seconds, requests },
      (error, outcome) => {
        if (error) return reject(error);
        const failed = outcome.errors + outcome.timeouts + outcome.non2xx;
        if (failed > 0) return reject(new Error(`${failed} answers failed at ${server.address}${paths[0]}`));
        taken = outcome.duration;
        resolve();
      },
    );
    running.on("response", (_client, _status, _bytes, time) => times.push(time));
  });
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
