import { command } from "@/lib/platform/command";
import { NotFound, Refusal } from "@/lib/platform/errors";
import { writableStatuses } from "../../rules";
import { getOwnCheck } from "../queries/section";
import { documentRemovalSchema } from "../writing/schema";
import { takeSignature } from "./take-signature";

/**
 * Takes a paper out of a report; what was sent in with it before stays in the earlier submission. Throws NotFound, Forbidden,
 * and Refusal "annualReport.notWritable" once the report is out of the organization's hands.
 */
export const removeReportDocument = command(
  documentRemovalSchema,
  async ({ actor, tx, now }, { id, documentId }) => {
    const { year } = await getOwnCheck(actor, id, tx);
    const open = await tx.case.updateMany({
      where: { id, status: { in: [...writableStatuses] } },
      data: { version: { increment: 1 } },
    });
    if (open.count === 0) throw new Refusal("annualReport.notWritable");
    const document = await tx.caseDocument.findFirst({
      where: { id: documentId, caseId: id, removedAt: null },
    });
    if (!document) throw new NotFound();
    await tx.caseDocument.update({ where: { id: documentId }, data: { removedAt: now } });
    await takeSignature(tx, id);
    return { id, year, material: document.material };
  },
);
