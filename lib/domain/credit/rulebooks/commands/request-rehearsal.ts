import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { openTask } from "@/lib/platform/jobs/tasks";
import { rulebookEvents } from "../events";
import { rehearseRulebook } from "../jobs";
import { rulebookLifecycle } from "../policy";
import { getRulebook, getRulebookInForce } from "../queries/rulebooks";
import { rehearsalSchema } from "../schema";

/** Asks for a draft to be tried on the whole register as it stands today. The work is a job; its task tells how far it is. */
export const requestRehearsal = command(rehearsalSchema, async ({ actor, tx, now, today }, { id }) => {
  const draft = await getRulebook(actor, id, tx);
  rulebookLifecycle.take("rehearse", actor, draft);
  const base = await getRulebookInForce(today, tx);
  const task = await openTask(tx, { kind: "credit.rehearse", startedById: actor.accountId, subjectId: id });
  const rehearsal = await tx.creditRehearsal.create({
    data: {
      rulebookId: id,
      baseId: base.id,
      rulebookVersion: draft.version,
      day: toDatabaseDate(today),
      taskId: task.id,
      requestedById: actor.accountId,
      requestedByName: actor.name,
      requestedAt: now,
    },
    select: { id: true },
  });
  await enqueue(tx, rehearseRulebook, { rehearsalId: rehearsal.id });
  const { ordinal, title } = draft;
  await record(tx, actor, rulebookEvents.rehearsed(id, { ordinal, title, day: today }));
  return { id: rehearsal.id, taskId: task.id };
});
