import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { caseEvents } from "../events";
import { handlesCase, officeOf } from "../policy";
import { getCase } from "../queries/case";
import { caseDetailsOf } from "../rules";
import { noteSchema } from "../schema";

/** Leaves a remark that only colleagues at the same office read. */
export const writeNote = command(noteSchema, async ({ actor, tx, now }, { id, body }) => {
  const file = await getCase(actor, id, tx);
  const desk = officeOf(actor, file);
  if (actor.accountId === null || desk === null || !handlesCase(actor, file)) throw new Forbidden();
  const author = { authorId: actor.accountId, authorName: actor.name };
  await tx.caseNote.create({ data: { caseId: id, desk, ...author, body, writtenAt: now } });
  await record(tx, actor, caseEvents.noteWritten(id, caseDetailsOf(file)));
  return { id };
});
