import { command } from "@/lib/platform/command";
import { FieldProblem, Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { caseEvents } from "../events";
import { handlesCase, isApplicant } from "../policy";
import { getCase } from "../queries/case";
import { caseDetailsOf } from "../rules";
import { messageSchema } from "../schema";

/**
 * Writes to the other side: an officer of the case to the applicant, or the applicant to the offices. A file goes with it
 * only if its sender uploaded it. Refuses in a draft, which no office knows of.
 */
export const sendMessage = command(messageSchema, async ({ actor, tx, now }, { id, body, fileId }) => {
  const file = await getCase(actor, id, tx);
  const isOffice = handlesCase(actor, file);
  if (actor.accountId === null || !(isOffice || isApplicant(actor, file))) throw new Forbidden();
  if (file.submittedAt === null) throw new Refusal("cases.notSentInYet");
  if (fileId !== undefined) {
    const own = await tx.storedFile.count({ where: { id: fileId, uploadedById: actor.accountId } });
    if (own === 0) throw new FieldProblem("fileId", "cases.problems.fileGone");
  }
  const { id: messageId } = await tx.caseMessage.create({
    data: {
      caseId: id,
      fromApplicant: !isOffice,
      authorId: actor.accountId,
      authorName: actor.name,
      body,
      fileId,
      sentAt: now,
    },
  });
  const event = isOffice ? caseEvents.officeWrote : caseEvents.applicantWrote;
  await record(tx, actor, event(id, caseDetailsOf(file)));
  return { id, messageId };
});
