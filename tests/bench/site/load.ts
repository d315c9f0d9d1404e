import { Agent, get } from "node:http";
import { median, milliseconds, percentile } from "../support";
import { canPin, processorSeconds } from "./cores";
import type { Server } from "./servers";

export const connections = 16;

/** What one server did under load: answers a second, their times in milliseconds, processor time of each. */
export type Load = { perSecond: number; p50: number; p95: number; cpu: number };

const agent = new Agent({ keepAlive: true, maxSockets: connections });

/** One whole answer; its time in milliseconds. Refuses anything but 2xx. */
function answerTime(address: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = performance.now();
    const request = get(address, { agent, headers: { cookie } }, (answer) => {
      const status = answer.statusCode ?? 0;
      if (status < 200 || status > 299) reject(new Error(`${address} answered ${status}`));
      answer.resume();
      answer.once("end", () => resolve(performance.now() - sent));
      answer.once("error", reject);
    });
    request.once("error", reject);
  });
}

/** Asks `amount` times in turn over 16 connections and waits for every answer. */
async function ask(server: Server, paths: string[], amount: number, cookie: string) {
  const times: number[] = [];
  let asked = 0;
  const sent = performance.now();
  const worker = async () => {
    while (asked < amount) {
      const path = paths[asked++ % paths.length] ?? "/";
      times.push(await answerTime(server.address + path, cookie));
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return { times, seconds: (performance.now() - sent) / 1000 };
}

/**
 * Loads a server for about `seconds`: as many requests as a first handful says it can answer. A round of fixed length
 * would leave slow answers unfinished, and the next contender would pay for them.
 */
export async function load(server: Server, paths: string[], seconds: number, cookie = ""): Promise<Load> {
  const trial = await ask(server, paths, connections, cookie);
  const amount = Math.max(2 * connections, Math.round((connections / trial.seconds) * seconds));
  const before = canPin ? processorSeconds(server.pid) : 0;
  const { times, seconds: taken } = await ask(server, paths, amount, cookie);
  const cpu = canPin ? processorSeconds(server.pid) - before : Number.NaN;
  return {
    perSecond: times.length / taken,
    p50: median(times),
    p95: percentile(times, 0.95),
    cpu: (cpu / times.length) * 1000,
  };
}

/** Times of the whole answers of addresses asked one after the other, in milliseconds. */
export async function answerTimes(server: Server, paths: string[], cookie = ""): Promise<number[]> {
  const times: number[] = [];
  for (const path of paths) {
    times.push(
      await milliseconds(async () => {
        const answer = await fetch(server.address + path, { headers: { cookie } });
        await answer.arrayBuffer();
        if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
      }),
    );
  }
  return times;
}
