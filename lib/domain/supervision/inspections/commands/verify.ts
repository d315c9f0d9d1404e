import { moveCase } from "@/lib/domain/cases/commands/move-case";
import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import { dateInShanghai } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { inspectionEvents } from "../events";
import { inspectionLifecycle } from "../policy";
import { getInspection, orderDetailsOf } from "../queries/inspection";
import { waitsFor } from "../rules";
import { verificationSchema } from "../schema";

/** Somebody who did not inspect confirms that everything ordered is put right, which ends the inspection. */
export const verifyRectification = command(verificationSchema, async ({ actor, tx, now, today }, input) => {
  const { id, verification } = input;
  const inspection = await getInspection(actor, id, tx);
  const status = inspectionLifecycle.take("verify", actor, inspection);
  const { rectifyBy, rectifiedAt, overdueSince } = inspection;
  const move = { status, waitsFor: waitsFor(status), limit: "keep" as const, isEnding: true };
  await moveCase(tx, inspection, move, { now, today });
  await tx.inspectionFinding.updateMany({ where: { caseId: id, closedAt: null }, data: { closedAt: now } });
  await tx.inspection.update({
    where: { caseId: id },
    data: { verification, verifiedById: actor.accountId, verifiedByName: actor.name, verifiedAt: now },
  });
  const letter = {
    namespace: "inspections",
    kind: "verified",
    mark: "验",
    values: () => ({ order: inspection.orderNumber ?? "", verification }),
  };
  await issueCaseLetter(tx, actor, inspection, letter, { now, today });
  const wasLate = rectifyBy !== null && rectifiedAt !== null && dateInShanghai(rectifiedAt) > rectifyBy;
  const told = { verifiedOn: today, wasOverdue: overdueSince !== null || wasLate };
  await record(
    tx,
    actor,
    inspectionEvents.rectificationVerified(id, { ...orderDetailsOf(inspection), ...told }),
  );
  return { id };
});
