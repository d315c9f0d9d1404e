import { type Actor, isBureau } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { NotFound } from "@/lib/platform/errors";

export const cleanTaskKind = "annualChecks.concludeClean";

/** A conclusion in bulk as its reader finds it again: how far it is, and what became of how many. Throws NotFound. */
export async function getCleanRun(actor: Actor, taskId: string) {
  if (!isBureau(actor)) throw new NotFound();
  const task = await database().task.findFirst({ where: { id: taskId, kind: cleanTaskKind } });
  if (!task) throw new NotFound();
  const [concluded, refused, total] = await Promise.all([
    database().cleanConclusion.count({ where: { taskId, isDone: true, refusal: null } }),
    database().cleanConclusion.count({ where: { taskId, isDone: true, refusal: { not: null } } }),
    database().cleanConclusion.count({ where: { taskId } }),
  ]);
  const starter = task.startedById
    ? await database().account.findUnique({ where: { id: task.startedById }, select: { name: true } })
    : null;
  return { ...task, startedByName: starter?.name ?? "", concluded, refused, total };
}

/** The latest conclusions in bulk, newest first. */
export function listCleanRuns(actor: Actor, take = 10) {
  if (!isBureau(actor)) return Promise.resolve([]);
  return database().task.findMany({
    where: { kind: cleanTaskKind },
    orderBy: { createdAt: "desc" },
    take,
  });
}

/** One page of a report, line by line: the refused ones first. */
export async function listCleanLines(
  actor: Actor,
  taskId: string,
  { page, pageSize }: { page: number; pageSize: number },
) {
  if (!isBureau(actor)) return [];
  return database().cleanConclusion.findMany({
    where: { taskId },
    include: { annualCheck: { select: { case: { select: { id: true, number: true, title: true } } } } },
    orderBy: [{ refusal: { sort: "asc", nulls: "last" } }, { ordinal: "asc" }],
    skip: (page - 1) * pageSize,
    take: pageSize,
  });
}
