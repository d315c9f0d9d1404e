import { database, type Transaction } from "@/lib/platform/db/client";
import type { Task } from "@/lib/platform/db/generated/client";

export type { Task };

type NewTask = { kind: string; startedById: string | null; subjectId?: string; total?: number };

/** Long work as its reader sees it: from "queued" to its outcome, with progress that never goes back. */
export async function openTask(tx: Transaction, task: NewTask): Promise<{ id: string }> {
  return tx.task.create({ data: task, select: { id: true } });
}

export async function findTask(id: string): Promise<Task | null> {
  return database().task.findUnique({ where: { id } });
}

/** Marks the work as begun; a run after a crash keeps the first beginning. */
export async function beginTask(id: string, total?: number): Promise<void> {
  await database().$executeRaw`
    UPDATE "Task" SET "status" = 'running', "startedAt" = coalesce("startedAt", now()), "total" = coalesce(${total ?? null}::int, "total")
    WHERE "id" = ${id}::uuid AND "status" IN ('queued', 'running')`;
}

/** Tells how far the work is. Smaller figures than before are ignored. */
export async function reportProgress(id: string, done: number, tx: Transaction = database()): Promise<void> {
  await tx.$executeRaw`UPDATE "Task" SET "done" = greatest("done", ${done}::int) WHERE "id" = ${id}::uuid`;
}

export async function finishTask(id: string, outcome: object, tx: Transaction = database()): Promise<void> {
  await tx.task.updateMany({
    where: { id, status: { in: ["queued", "running"] } },
    data: { status: "succeeded", outcome, finishedAt: new Date() },
  });
}

/** Ends the work without success. `failure` is a message key that the page translates. */
export async function failTask(id: string, failure: string, tx: Transaction = database()): Promise<void> {
  await tx.task.updateMany({
    where: { id, status: { in: ["queued", "running"] } },
    data: { status: "failed", failure, finishedAt: new Date() },
  });
}
