import { issueCaseLetter } from "@/lib/domain/cases/letters/commands/issue-letter";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { objectionEvents } from "../events";
import { objectionLifecycle } from "../policy";
import { getObjection } from "../queries/objection";
import { forwardingSchema } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";

/** Asks the office that supplied the record to verify it, in writing (Shanghai Credit Regulations art. 36: two working days). */
export const forwardObjection = command(forwardingSchema, async (context, { id, supplier, question }) => {
  const { actor, tx, now, today } = context;
  const file = await getObjection(actor, id, tx);
  const status = objectionLifecycle.take("forward", actor, file);
  await enterStatus(context, file, status);
  await tx.creditObjection.update({
    where: { caseId: id },
    data: {
      isSupplied: true,
      supplier,
      forwardedAt: now,
      forwardedById: actor.accountId,
      forwardedByName: actor.name,
    },
  });
  const values = () => ({ reason: file.objection.reason, question, supplier });
  const order = { namespace: "objections", kind: "forwarding", mark: "异转", addressee: supplier, values };
  await issueCaseLetter(tx, actor, file, order, { now, today });
  await record(tx, actor, objectionEvents.forwarded(id, { ...detailsOf(file), supplier }));
  return { id };
});
