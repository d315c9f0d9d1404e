import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { database } from "@/lib/platform/db/client";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { listFailedRuns, listQueues } from "@/lib/platform/jobs/overview";
import { retryRun } from "@/lib/platform/jobs/retry-run";
import {
  beginTask,
  failTask,
  findTask,
  finishTask,
  openTask,
  reportProgress,
} from "@/lib/platform/jobs/tasks";
import { startWorker } from "@/lib/platform/jobs/worker";
import { makePerson } from "@/tests/factories/accounts";
import { forbidden, notFound } from "@/tests/factories/refusals";

let done: string[] = [];

const note = defineJob({
  name: "tests.note",
  payload: z.object({ text: z.string() }),
  retries: 0,
  async run({ text }) {
    if (text === "fails") throw new Error("the note failed");
    done.push(text);
  },
});

let stop: (() => Promise<void>) | undefined;

afterEach(async () => {
  await stop?.();
  stop = undefined;
  done = [];
});

const put = (text: string, isKept = true) =>
  database().$transaction(async (tx) => {
    await enqueue(tx, note, { text });
    if (!isKept) throw new Error("taken back");
  });

const work = async () => {
  stop = await startWorker([note], () => {});
};

const stateOf = async () => (await listQueues()).find(({ name }) => name === note.name);

describe("work for later", () => {
  it("is done once its transaction is kept, and never when it is not", async () => {
    await expect(put("lost", false)).rejects.toThrow("taken back");
    await put("kept");
    expect(await stateOf()).toMatchObject({ waiting: 1, running: 0 });
    await work();
    await vi.waitFor(() => expect(done).toEqual(["kept"]), 10_000);
  });

  it("refuses what its payload does not know, and takes the transaction along", async () => {
    const wrong = database().$transaction(async (tx) => {
      await tx.subdistrict.create({ data: { code: "x", name: "x", englishName: "x" } });
      await enqueue(tx, note, { text: 7 } as never);
    });
    await expect(wrong).rejects.toMatchObject({ name: "ZodError" });
    expect(await database().subdistrict.count()).toBe(0);
  });

  it("that was running when its worker died is taken over at once", async () => {
    await put("orphan");
    await database()
      .$executeRaw`UPDATE jobs.job SET state = 'active', started_on = now() WHERE state = 'created'`;
    await work();
    await vi.waitFor(() => expect(done).toEqual(["orphan"]), 10_000);
  });

  it("that failed for good is told, and given back by a system administrator only", async () => {
    await put("fails");
    await work();
    await vi.waitFor(async () => expect(await listFailedRuns()).toHaveLength(1), 10_000);
    const [run] = await listFailedRuns();
    expect(run).toMatchObject({ name: note.name, problem: "the note failed" });
    const id = run?.id ?? "";
    const admin = await makePerson("systemAdmin");
    await expect(retryRun(await makePerson("auditAdmin"), { id })).rejects.toEqual(forbidden);
    await stop?.();
    stop = undefined;
    await retryRun(admin, { id });
    expect(await listFailedRuns()).toEqual([]);
    await expect(retryRun(admin, { id })).rejects.toEqual(notFound);
  });
});

describe("a long task", () => {
  const open = () =>
    database().$transaction((tx) => openTask(tx, { kind: "tests", startedById: null, total: 10 }));

  it("goes forward only, and ends once", async () => {
    const { id } = await open();
    await beginTask(id);
    const begun = await findTask(id);
    await reportProgress(id, 6);
    await reportProgress(id, 4);
    await beginTask(id);
    expect(await findTask(id)).toMatchObject({
      status: "running",
      done: 6,
      total: 10,
      startedAt: begun?.startedAt,
    });
    await finishTask(id, { rows: 10 });
    await failTask(id, "tests.tooLate");
    expect(await findTask(id)).toMatchObject({ status: "succeeded", outcome: { rows: 10 }, failure: null });
  });

  it("keeps its failure", async () => {
    const { id } = await open();
    await failTask(id, "tests.broken");
    await finishTask(id, {});
    expect(await findTask(id)).toMatchObject({ status: "failed", failure: "tests.broken" });
  });
});
