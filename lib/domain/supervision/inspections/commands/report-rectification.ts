import { keepSubmission } from "@/lib/domain/cases/commands/keep-submission";
import { moveCase } from "@/lib/domain/cases/commands/move-case";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { inspectionEvents } from "../events";
import { inspectionLifecycle } from "../policy";
import { getInspection, orderDetailsOf } from "../queries/inspection";
import { waitsFor } from "../rules";
import { rectificationSchema } from "../schema";

/** The organization reports that it has done what the order asks, with what proves it; late reports are taken, too. */
export const reportRectification = command(rectificationSchema, async (context, input) => {
  const { actor, tx, now, today } = context;
  const { id, report, fileIds } = input;
  const inspection = await getInspection(actor, id, tx);
  const status = inspectionLifecycle.take("reportRectification", actor, inspection);
  const limit = { rule: "inspection.verificationWorkingDays" as const };
  await moveCase(tx, inspection, { status, waitsFor: waitsFor(status), limit }, { now, today });
  await keepSubmission(context, id, { kind: "rectification", answers: { report }, fileIds });
  await tx.inspection.update({ where: { caseId: id }, data: { rectifiedAt: now } });
  await record(tx, actor, inspectionEvents.rectificationReported(id, orderDetailsOf(inspection)));
  return { id };
});
