import { keepSubmission } from "@/lib/domain/cases/commands/keep-submission";
import { openCase } from "@/lib/domain/cases/commands/open-case";
import { command } from "@/lib/platform/command";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { getRecord } from "../../records/queries/records";
import { objectionEvents } from "../events";
import { mayObject } from "../policy";
import { getObjection } from "../queries/objection";
import { isSupplied, limitOf } from "../rules";
import { filingSchema } from "../schema";
import { detailsOf } from "./details-of";

/**
 * An organization objects to a record of its own. The record is marked with the filing, well within the working day that
 * the law gives (Shanghai Credit Regulations art. 36). Throws Refusal "objections.recordAnnulled" or "objections.filedAlready".
 */
export const fileObjection = command(filingSchema, async (context, { recordId, demand, reason, fileIds }) => {
  const { actor, tx, now } = context;
  const found = await getRecord(actor, recordId, tx);
  const { organizationId, source, annulledOn } = found;
  if (!mayObject(actor, organizationId)) throw new Forbidden();
  if (annulledOn !== null) throw new Refusal("objections.recordAnnulled");
  const marked = await tx.creditRecord.updateMany({
    where: { id: recordId, underObjectionSince: null },
    data: { underObjectionSince: now },
  });
  const standing = await tx.creditObjection.count({ where: { recordId, case: { closedAt: null } } });
  if (marked.count === 0 || standing > 0) throw new Refusal("objections.filedAlready");
  const supplied = isSupplied(source);
  const rule = limitOf("filed", supplied);
  const { id } = await openCase(context, {
    procedure: "objection",
    kind: demand,
    status: "filed",
    waitsFor: "bureau",
    organization: await tx.organization.findUniqueOrThrow({ where: { id: organizationId } }),
    organizationPart: "applicant",
    isSubmitted: true,
    limit: rule === null ? "none" : { rule },
  });
  const department = found.evidence.department;
  const supplier = supplied && typeof department === "string" ? department : "";
  await tx.creditObjection.create({
    data: {
      caseId: id,
      organizationId,
      recordId,
      demand,
      reason,
      markedAt: now,
      isSupplied: supplied,
      supplier,
    },
  });
  await keepSubmission(context, id, { kind: "evidence", answers: { demand, reason }, fileIds });
  await record(tx, actor, objectionEvents.filed(id, detailsOf(await getObjection(actor, id, tx))));
  return { id };
});
