import { type Actor, hasRole } from "@/lib/platform/auth/actor";
import { actorAt, heldRoleColumns, heldRoleOf, inForceAt } from "@/lib/platform/auth/held-roles";
import { transactionTime } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { Forbidden, NotFound, Refusal, type RefusalValues } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { beginTask, failTask, finishTask, reportProgress } from "@/lib/platform/jobs/tasks";
import { cleanRunEvents } from "../../events";
import { concludeClean } from "./conclude-one";

type Run = { taskId: string; accountId: string };

const blockSize = 100;

/** The officer who started the run, as long as they are an approver; their role is asked for anew in every run. */
async function approverNow(accountId: string): Promise<Actor | null> {
  const account = await database().account.findFirst({ where: { id: accountId, status: "active" } });
  const now = await transactionTime(database());
  const memberships = await database().membership.findMany({
    where: { AND: [inForceAt(now), { accountId }] },
    select: heldRoleColumns,
  });
  const roles = memberships.map(heldRoleOf);
  const seat = roles.find(({ role }) => role === "approver");
  return account && seat ? actorAt(account, seat, roles) : null;
}

/** Why a report was not concluded; null for a problem that is none of the report's. */
function refusalOf(problem: unknown): { refusal: string; values: RefusalValues } | null {
  if (problem instanceof Refusal) return { refusal: problem.key, values: problem.values };
  if (problem instanceof Forbidden) return { refusal: "annualChecks.notClean", values: {} };
  return problem instanceof NotFound ? { refusal: "annualChecks.notClean", values: {} } : null;
}

async function decide(actor: Actor, taskId: string, caseId: string): Promise<void> {
  try {
    await concludeClean(actor, { id: caseId, taskId });
  } catch (problem) {
    const refused = refusalOf(problem);
    if (refused === null) throw problem;
    await database().cleanConclusion.updateMany({
      where: { taskId, caseId, isDone: false },
      data: { ...refused, isDone: true, decidedAt: await transactionTime(database()) },
    });
  }
}

/** So many reports are examined at once; their numbers and events are still taken one after the other. */
const hands = 4;

async function decideTogether(actor: Actor, taskId: string, lines: { caseId: string; ordinal: number }[]) {
  const left = lines.toReversed();
  const work = async () => {
    for (let line = left.pop(); line; line = left.pop()) {
      await decide(actor, taskId, line.caseId);
      if (line.ordinal % 10 === 0) await reportProgress(taskId, line.ordinal);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: hands }, work));
  const problems = ends.flatMap((end) => (end.status === "rejected" ? [end.reason] : []));
  if (problems.length > 0) throw new AggregateError(problems, `reports of run ${taskId}`);
}

/**
 * Works through the reports of a bulk run, each in its own transaction with every check made anew: a report and its line
 * in the run are written together or not at all. Run again after a crash it goes on with what is pending.
 */
export async function concludeAllClean({ taskId, accountId }: Run): Promise<void> {
  const actor = await approverNow(accountId);
  if (!actor || !hasRole(actor, "approver")) return failTask(taskId, "annualChecks.clean.noApprover");
  await beginTask(taskId);
  const pending = { taskId, isDone: false };
  for (;;) {
    const lines = await database().cleanConclusion.findMany({
      where: pending,
      orderBy: { ordinal: "asc" },
      take: blockSize,
    });
    if (lines.length === 0) break;
    await decideTogether(actor, taskId, lines);
  }
  await database().$transaction(async (tx) => {
    const task = await tx.task.findUniqueOrThrow({ where: { id: taskId } });
    if (task.status === "succeeded") return;
    const refused = await tx.cleanConclusion.count({ where: { taskId, refusal: { not: null } } });
    const concluded = (await tx.cleanConclusion.count({ where: { taskId } })) - refused;
    await record(tx, actor, cleanRunEvents.ended(taskId, { concluded, refused }));
    await reportProgress(taskId, concluded + refused, tx);
    await finishTask(taskId, { concluded, refused }, tx);
  });
}
