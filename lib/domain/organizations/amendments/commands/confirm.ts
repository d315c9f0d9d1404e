import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { NotFound, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { applyChanges } from "../../commands/apply-changes";
import { particularsOf } from "../../queries/particulars";
import { amendmentEvents } from "../events";
import { amendmentLifecycle } from "../policy";
import { getAmendment } from "../queries";
import { overtakenFields } from "../rules";
import { confirmationSchema, newValues } from "../schema";

/**
 * A second officer confirms: the entry changes in the same transaction. Refuses when one of the particulars was changed
 * otherwise meanwhile; then the proposal is declined and made anew.
 */
export const confirmAmendment = command(confirmationSchema, async ({ actor, tx, now, today }, { id }) => {
  const amendment = await getAmendment(actor, id, tx);
  const status = amendmentLifecycle.take("confirm", actor, amendment);
  const { changes, number, organizationId, organization, proposedById, reason } = amendment;
  const entry = await tx.organization.findUnique({ where: { id: organizationId } });
  if (!entry) throw new NotFound();
  if (overtakenFields(particularsOf(entry), changes).length > 0) throw new Refusal("amendments.overtaken");
  const decision = { decidedById: actor.accountId, decidedByName: actor.name, decidedAt: now };
  await advance(tx.amendment, amendment, { status, ...decision });
  const fields = Object.keys(changes);
  const told = { number, organizationId, organization: organization.name, fields, proposedById };
  const { id: eventId } = await record(tx, actor, amendmentEvents.confirmed(id, told));
  await applyChanges(tx, entry, { changes: newValues(changes), reason, eventId, today });
  return { id };
});
