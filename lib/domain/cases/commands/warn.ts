import { isSystem } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import type { Transaction } from "@/lib/platform/db/client";
import { Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { caseEvents } from "../events";
import { type CaseFile, getCase } from "../queries/case";
import { limitName, runningClockOf } from "../queries/limits";
import { caseDetailsOf, type LimitWarning, warningOf } from "../rules";
import { caseIdSchema } from "../schema";

/** Two workers that look at a case at once do so one after the other. */
const lockCase = (tx: Transaction, id: string) =>
  tx.$executeRaw`SELECT 1 FROM "Case" WHERE "id" = ${id}::uuid FOR UPDATE`;

/** Whether this stage of this limit, or a later one, stands in the record already. */
async function isToldOf(tx: Transaction, id: string, limit: string, stage: LimitWarning["stage"]) {
  const ofLimit = { subjectType: "case", subjectId: id, details: { path: ["limit"], equals: limit } };
  const told = await tx.event.findMany({
    where: { ...ofLimit, verb: { in: ["case.reminded", "case.escalated"] } },
    select: { verb: true, details: true },
  });
  return told.some(({ verb, details }) => {
    if (verb === "case.escalated" || stage === "overdue") return verb === "case.escalated";
    const { stage: before } = details as { stage: "amber" | "red" };
    return before === stage || before === "red";
  });
}

function eventOf(file: CaseFile, warning: LimitWarning, limit: string) {
  const { id, waitsFor } = file;
  const { stage, left, unit } = warning;
  const details = { ...caseDetailsOf(file), limit, unit };
  return stage === "overdue"
    ? caseEvents.escalated(id, { ...details, overdue: -left })
    : caseEvents.reminded(id, { ...details, left, stage, waitsFor });
}

/**
 * Tells whoever has a case that its limit runs out, once at amber and once at red, and the leaders once it is over.
 * Gives the stage that was told of now; null where there was nothing to tell, or it had been told before.
 */
export const warnOfLimit = command(caseIdSchema, async ({ actor, tx, today }, { id }) => {
  if (!isSystem(actor)) throw new Forbidden();
  await lockCase(tx, id);
  const file = await getCase(actor, id, tx);
  const clock = await runningClockOf(file, today, tx);
  const warning = clock && warningOf(clock, today);
  const limit = limitName(file);
  if (!warning || (await isToldOf(tx, id, limit, warning.stage))) return { stage: null };
  await record(tx, actor, eventOf(file, warning, limit));
  return { stage: warning.stage };
});
