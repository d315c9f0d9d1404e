import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { amendmentEvents } from "../events";
import { amendmentLifecycle } from "../policy";
import { getAmendment } from "../queries";
import { declineSchema } from "../schema";

/** A second officer declines, with the reason; the entry stays as it is. */
export const declineAmendment = command(declineSchema, async ({ actor, tx, now }, { id, reason }) => {
  const amendment = await getAmendment(actor, id, tx);
  const status = amendmentLifecycle.take("decline", actor, amendment);
  const decision = { decidedById: actor.accountId, decidedByName: actor.name, decidedAt: now };
  await advance(tx.amendment, amendment, { status, ...decision, decisionReason: reason });
  const { number, organizationId, organization, proposedById, changes } = amendment;
  const told = { number, organizationId, organization: organization.name, proposedById };
  await record(tx, actor, amendmentEvents.declined(id, { ...told, fields: Object.keys(changes), reason }));
  return { id };
});
