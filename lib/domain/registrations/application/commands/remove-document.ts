import { isApplicant } from "@/lib/domain/cases/policy";
import { command } from "@/lib/platform/command";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { getRegistration } from "../../queries/registration";
import { writableStatuses } from "../../rules";
import { documentRemovalSchema } from "../writing/schema";

/**
 * Takes a paper out of an application; what was sent in with it before stays in the earlier submission. Throws NotFound,
 * Forbidden, and Refusal "applications.notWritable" once the application is out of the applicant's hands.
 */
export const removeDocument = command(
  documentRemovalSchema,
  async ({ actor, tx, now }, { id, documentId }) => {
    const registration = await getRegistration(actor, id, tx);
    if (!isApplicant(actor, registration)) throw new Forbidden();
    const open = await tx.case.updateMany({
      where: { id, status: { in: [...writableStatuses] } },
      data: { version: { increment: 1 } },
    });
    if (open.count === 0) throw new Refusal("applications.notWritable");
    const document = await tx.caseDocument.findFirst({
      where: { id: documentId, caseId: id, removedAt: null },
    });
    if (!document) throw new NotFound();
    await tx.caseDocument.update({ where: { id: documentId }, data: { removedAt: now } });
    return { id, material: document.material };
  },
);
